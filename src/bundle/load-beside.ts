import {addressOf} from './address.js';
import {file} from './file.js';

/** Asked while the file runs for the first time: later nobody can tell. */
const address = addressOf(document.currentScript, new Error().stack);

/**
 * Reads a file beside this one: `ipt-widgets.es.json`. It holds data and no code, and is used only if it
 * is exactly the one that was built with this file.
 */
export async function loadBeside(part: string, hash: string): Promise<unknown> {
  const name = `${file.name}.${part}.json`;
  const url = new URL(name, address);
  // A new version must not meet the words of an old one that a cache has kept.
  url.search = hash.replace(/\W/g, '').slice(6, 14);
  try {
    // eslint-disable-next-line no-restricted-syntax -- Words of the kit's own: nothing is sent.
    const response = await fetch(url, {integrity: hash, referrerPolicy: 'no-referrer'});
    if (!response.ok) throw new Error(`${response.status}`);
    return await response.json();
  } catch (error) {
    tellOnce(name, url.origin === 'null' ? url.href : url.origin + url.pathname);
    throw error;
  }
}

const told = new Set<string>();

function tellOnce(name: string, place: string) {
  if (told.has(name)) return;
  told.add(name);
  console.warn(
    `ipt-widgets: ${place} could not be loaded. Upload ${name} of the same version beside ${file.name}.js; where the page has a policy, let connect-src allow it; from another host, or in a sandbox, it needs Access-Control-Allow-Origin. Or use a file with its words inside: ${file.name}.<language>.js${file.name === 'ipt-widgets' ? ' or ipt-widgets.all.js' : ''}.`,
  );
}
