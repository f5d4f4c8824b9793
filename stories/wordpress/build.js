/**
 * Makes the plug-in for WordPress: `dist/wordpress/ipt-widgets/`, and the same as
 * `release/ipt-widgets-wordpress.zip`. The same commit gives the same bytes. `npm run build:wordpress`
 * builds everything it holds first.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {kitData} from '../../dist/wordpress-data/kit-data.js';
import {rootDirectory} from '../../tests/tools/browsers/found.js';
import {archive} from '../release/archive.js';
import {releasesIn} from '../release/notes.js';
import {catalogues} from './catalogues.js';

const fromRoot = (...parts) => path.join(rootDirectory, ...parts);

const {version} = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

/** @type {Map<string, Uint8Array>} */
const files = new Map();
const add = (name, content) => files.set(`ipt-widgets/${name}`, Buffer.from(content));

const source = fromRoot('src/wordpress');
for (const entry of readdirSync(source, {recursive: true, withFileTypes: true})) {
  if (!entry.isFile()) continue;
  const file = path.join(entry.parentPath, entry.name);
  add(
    path.relative(source, file).replaceAll(path.sep, '/'),
    readFileSync(file, 'utf8').replaceAll('0.0.0', version),
  );
}

for (const [name, data] of await kitData()) add(`data/${name}.json`, JSON.stringify(data));

// The kit as a clinic would upload it; maps are for those who have its sources.
for (const name of readdirSync(fromRoot('dist/cdn'))) {
  if (!name.endsWith('.map')) {
    add(`kit/${version}/${name}`, readFileSync(fromRoot('dist/cdn', name)));
  }
}

for (const [name, content] of catalogues([...files.values()].map(String).join('\n'))) {
  add(`languages/${name}`, content);
}

add('LICENSE', readFileSync(fromRoot('LICENSE')));

const target = fromRoot('dist/wordpress');
rmSync(target, {recursive: true, force: true});
for (const [name, content] of files) {
  mkdirSync(path.dirname(path.join(target, name)), {recursive: true});
  writeFileSync(path.join(target, name), content);
}

const [{day}] = releasesIn(readFileSync(fromRoot('CHANGELOG.md'), 'utf8'));
mkdirSync(fromRoot('release'), {recursive: true});
writeFileSync(fromRoot('release/ipt-widgets-wordpress.zip'), archive(files, day));
console.log('release/ipt-widgets-wordpress.zip');
