import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * @typedef {object} Browser
 * @property {string} path the program to start
 * @property {string} version what it answered to `--version`
 * @property {true | 'shell'} [headless] Chromium: full browser without a window, or the headless shell
 * @property {Record<string, string>} [env] additions to its environment
 * @property {string} [python] WebKit: the interpreter that runs webkit-host.py
 */

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

export const rootDirectory = fileURLToPath(new URL('../../..', import.meta.url));

export const cacheDirectory = path.join(rootDirectory, 'node_modules/.cache/ipt-widgets');

const foundFile = path.join(cacheDirectory, 'browsers.json');

/** @type {Engine[]} */
const engines = ['chromium', 'firefox', 'webkit'];

/**
 * The engines the tests shall run in: all of them, or those named in BROWSERS.
 *
 * @returns {Engine[]}
 */
export function wantedEngines() {
  const names = (process.env.BROWSERS ?? '').split(',').filter(Boolean);
  const unknown = names.filter((name) => !engines.includes(/** @type {Engine} */ (name)));
  if (unknown.length > 0) {
    throw new Error(`BROWSERS names ${unknown.join(', ')}; known are ${engines.join(', ')}`);
  }
  return names.length > 0 ? engines.filter((engine) => names.includes(engine)) : engines;
}

/**
 * @returns {Partial<Record<Engine, Browser>>} what ensure-browsers.js found last
 */
export function readFoundBrowsers() {
  if (!existsSync(foundFile)) {
    throw new Error('No browsers known yet: run node tests/tools/ensure-browsers.js first');
  }
  return JSON.parse(readFileSync(foundFile, 'utf8'));
}

/**
 * Notes what was looked for now beside what was found before of the other engines.
 *
 * @param {Partial<Record<Engine, Browser>>} found
 */
export function writeFoundBrowsers(found) {
  mkdirSync(cacheDirectory, {recursive: true});
  const known = existsSync(foundFile) ? readFoundBrowsers() : {};
  writeFileSync(foundFile, `${JSON.stringify({...known, ...found}, null, 2)}\n`);
}
