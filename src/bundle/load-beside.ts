import {addressOf} from './address.js';
import {file, isWhole} from './file.js';

/** Asked while the file runs for the first time: later nobody can tell. */
const address = addressOf(document.currentScript, new Error().stack);

/**
 * Reads a file beside this one: `ipt-widgets.es.json`. It holds data and no code, and is used only if it
 * is exactly the one that was built with this file.
 */
export async function loadBeside(part: string, hash: string): Promise<unknown> {
  const url = placeOf(part);
  // A new version must not meet the words of an old one that a cache has kept.
  url.search = hash.replace(/\W/g, '').slice(6, 14);
  // eslint-disable-next-line no-restricted-syntax -- Words of the kit's own come; nothing is sent.
  const response = await fetch(url, {integrity: hash, referrerPolicy: 'no-referrer'});
  return response.json();
}

/** What the page's author can do where a file beside this one could not be read. */
export const remedyFor = (part: string) =>
  `Upload ${nameOf(part)}, of the same version, to ${placeOf(part)}. A policy of the page has to allow it in connect-src; from another host, and in a sandbox, it needs Access-Control-Allow-Origin. ${
    isWhole
      ? 'ipt-widgets.all.js, and the file of a language, need'
      : 'The file of a language needs'
  } no other.`;

const nameOf = (part: string) => `${file.name}.${part}.json`;
const placeOf = (part: string) => new URL(nameOf(part), address);
