import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file, from = root) => readFileSync(path.join(from, file), 'utf8');
// The check for editors is no bundle for visitors.
const bundles = readdirSync(path.join(root, 'dist/cdn')).filter((name) =>
  /^(?!ipt-check).*\.js$/.test(name),
);

/**
 * The packages of others in what visitors get, each read before it was added here. One more needs the
 * same: who keeps it, what it does on a page, its licence, and what it brings along.
 */
const reviewed = {
  '@lit/localize': 'BSD-3-Clause',
  '@lit/reactive-element': 'BSD-3-Clause',
  lit: 'BSD-3-Clause',
  'lit-element': 'BSD-3-Clause',
  'lit-html': 'BSD-3-Clause',
};

/** Brought along by Lit, and in no bundle: types, and what stands in for a browser on servers. */
const broughtAlong = {'@lit-labs/ssr-dom-shim': 'BSD-3-Clause', '@types/trusted-types': 'MIT'};

/** In the command that prerenders, which runs on the computer of who builds a site, and in no page. */
const inCommand = {
  'buffer-image-size': 'MIT',
  'happy-dom': 'MIT',
  entities: 'BSD-2-Clause',
  parse5: 'MIT',
  'whatwg-mimetype': 'MIT',
  ws: 'MIT',
};

test('the bundles hold code of the reviewed packages and of no other', () => {
  for (const name of bundles) {
    const {sources} = JSON.parse(read(`dist/cdn/${name}.map`));
    const packages = sources
      .filter((source) => source.includes('node_modules/'))
      .map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)[1]);
    assert.ok(packages.includes('lit-html'), name);
    assert.deepEqual(
      packages.filter((each) => !Object.hasOwn(reviewed, each)),
      [],
      name,
    );
  }
});

test('the list of what the kit is made of has the reviewed packages, with licence and hash', () => {
  const {bomFormat, metadata, components, dependencies} = JSON.parse(read('dist/sbom.cdx.json'));
  assert.equal(bomFormat, 'CycloneDX');
  const {name, version} = JSON.parse(read('package.json'));
  assert.deepEqual([metadata.component.name, metadata.component.version], [name, version]);
  const known = {...reviewed, ...broughtAlong, ...inCommand};
  // A package may be there in two versions.
  const licences = [...new Map(components.map((part) => [part.name, part.licenses[0].license.id]))];
  const byName = ([a], [b]) => (a < b ? -1 : 1);
  assert.deepEqual(licences.sort(byName), Object.entries(known).sort(byName));
  const {packages} = JSON.parse(read('package-lock.json'));
  for (const part of components) {
    const locked = Object.entries(packages).find(
      ([at, {version}]) => at.endsWith(`node_modules/${part.name}`) && version === part.version,
    )?.[1];
    assert.ok(locked, `${part.name} ${part.version}`);
    const hash = Buffer.from(part.hashes[0].content, 'hex').toString('base64');
    assert.equal(`sha512-${hash}`, locked.integrity, part.name);
  }
  assert.equal(dependencies.length, components.length + 1);
  assert.doesNotMatch(read('dist/sbom.cdx.json'), /timestamp|serialNumber|registry/);
});

test('every file that visitors get keeps the notices of those licences', () => {
  const pages = readdirSync(path.join(root, 'dist/embed')).filter((name) => name.endsWith('.html'));
  for (const file of [
    ...bundles.map((name) => `dist/cdn/${name}`),
    ...pages.map((name) => `dist/embed/${name}`),
  ]) {
    const notices = read(file).match(
      /Copyright \d+ Google LLC\s+\*?\s*SPDX-License-Identifier: BSD-3-Clause/g,
    );
    assert.ok(notices?.length >= Object.keys(reviewed).length, file);
  }
});

test('the pages for a frame have the hashes that stand beside them, and name their one script', () => {
  const hashes = JSON.parse(read('dist/embed/integrity.json'));
  const pages = readdirSync(path.join(root, 'dist/embed')).filter((name) => name.endsWith('.html'));
  assert.deepEqual(
    pages,
    readdirSync(path.join(root, 'src/elements'))
      .map((name) => `${name}.html`)
      .sort(),
  );
  for (const name of pages) {
    const page = read(`dist/embed/${name}`);
    assert.equal(hashes[name], `sha384-${createHash('sha384').update(page).digest('base64')}`);
    const scripts = page.split('<script>');
    assert.equal(scripts.length, 2, `${name}: scripts`);
    const script = scripts[1].slice(0, scripts[1].indexOf('</script>'));
    const hash = createHash('sha384').update(script).digest('base64');
    assert.ok(page.includes(`script-src 'sha384-${hash}';`), name);
  }
});

test('two builds of one commit in two folders are the same to the byte, source maps included', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ipt-widgets-'));
  try {
    for (const name of ['.config', 'src', 'package.json', 'tsconfig.json', 'vite.config.ts']) {
      cpSync(path.join(root, name), path.join(folder, name), {recursive: true});
    }
    // Source maps name what they hold by its place: what ships is copied, tools are only linked.
    const ships = ['@lit', 'lit', 'lit-element', 'lit-html'];
    mkdirSync(path.join(folder, 'node_modules'));
    for (const name of readdirSync(path.join(root, 'node_modules'))) {
      if (name === '.cache' || name.startsWith('.vite')) continue;
      const [from, to] = [root, folder].map((at) => path.join(at, 'node_modules', name));
      if (ships.includes(name)) cpSync(from, to, {recursive: true});
      else symlinkSync(from, to);
    }
    const vite = path.join(root, 'node_modules/vite/bin/vite.js');
    execFileSync(process.execPath, [vite, 'build', '--logLevel', 'silent'], {cwd: folder});
    for (const part of ['dist/cdn', 'dist/embed']) {
      const files = readdirSync(path.join(root, part));
      assert.deepEqual(readdirSync(path.join(folder, part)), files);
      for (const file of files) {
        assert.ok(read(`${part}/${file}`) === read(`${part}/${file}`, folder), `${part}/${file}`);
      }
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
