import fs from 'node:fs';
import path from 'node:path';
import {rootDirectory} from './browsers/found.js';

const directory = path.join(rootDirectory, 'tests/transcripts');

/**
 * Reads a committed transcript, or writes it where the run is to renew them: `npm run transcripts`.
 *
 * @param {{path: string, now: string}} transcript
 * @returns {string} what is committed; empty where there is none
 */
export function transcript({path: name, now}) {
  const file = path.join(directory, name);
  if (process.env.RENEW_TRANSCRIPTS) {
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, now);
  }
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
