import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {version} from '../../src/shared/version.js';
import {source} from './places.js';

const folder = path.join(source, 'define');

/** The tags of all widgets. */
export const tags = readdirSync(folder).flatMap((file) => {
  const code = readFileSync(path.join(folder, file), 'utf8');
  return [...code.matchAll(/^define\('([\w-]+)'/gm)].map(([, tag]) => tag);
});
if (tags.length === 0) throw new Error('src/define registers nothing: adapt unless-there.ts');

/**
 * How a script begins: where every element it has is defined already, it ends there. Even Lit would come
 * too late to notice: as it starts it asks for its Trusted Types policy, which a page allows only once.
 */
export const unlessThere = (own: readonly string[]) => `{
  const kit = ${JSON.stringify(own)}.map((tag) => customElements.get(tag));
  if (kit.every(Boolean)) {
    const other = kit.find((element) => element.version !== '${version}');
    if (other) console.warn('ipt-widgets ${version}: version ' + other.version + ' is already in use. Load the kit once.');
    return;
  }
}`;
