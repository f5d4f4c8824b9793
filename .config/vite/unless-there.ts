import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {version} from '../../src/shared/version.js';

const folder = path.resolve(import.meta.dirname, '../../src/define');

const tags = readdirSync(folder).flatMap((file) => {
  const source = readFileSync(path.join(folder, file), 'utf8');
  return [...source.matchAll(/^define\('([\w-]+)'/gm)].map(([, tag]) => tag);
});
if (tags.length === 0) throw new Error('src/define registers nothing: adapt unless-there.ts');

/**
 * How a bundle begins: where every element is defined already, it ends there. Even Lit would come too
 * late to notice: as it starts it asks for its Trusted Types policy, which a page allows only once.
 */
export const unlessThere = `{
  const kit = ${JSON.stringify(tags)}.map((tag) => customElements.get(tag));
  if (kit.every(Boolean)) {
    const other = kit.find((element) => element.version !== '${version}');
    if (other) console.warn('ipt-widgets ${version}: version ' + other.version + ' is already in use. Load the kit once.');
    return;
  }
}`;
