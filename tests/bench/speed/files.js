import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {rootDirectory} from '../../tools/browsers/found.js';

/** A file of the build. Without one there is nothing to measure. */
export function readBuilt(file) {
  const full = path.join(rootDirectory, 'dist', file);
  if (!existsSync(full)) {
    console.error(`${full} is missing. Build it first: npm run build && npm run build:audit`);
    process.exit(1);
  }
  return readFileSync(full, 'utf8');
}
