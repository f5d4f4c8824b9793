import {file} from './file.js';
import {loadBeside} from './load-beside.js';

/** How each language but the file's own comes: it is inside, or in a file beside it. */
export const loaders: Record<string, () => unknown> = Object.fromEntries(
  Object.entries(file.languages).map(([locale, given]) => [
    locale,
    () => (typeof given === 'string' ? loadBeside(locale, given) : given),
  ]),
);
