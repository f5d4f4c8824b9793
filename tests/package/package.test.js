import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const {files} = JSON.parse(read('package.json'));
const elements = readdirSync(path.join(root, 'src/elements'));

test('the npm entry works in Node, gives the classes and registers nothing', async () => {
  const kit = await import('ipt-widgets');
  const classes = elements.map((name) => name.replace(/(^|-)(.)/g, (_, __, c) => c.toUpperCase()));
  assert.deepEqual(
    Object.keys(kit).sort(),
    [...classes, 'marksInMarkup', 'registerTranslations'].sort(),
  );
  for (const name of elements) {
    assert.equal(globalThis.customElements?.get(`ipt-${name}`), undefined);
  }
});

test('importing what registers does no harm in Node, where servers render pages', async () => {
  for (const name of [...elements, 'all']) await import(`ipt-widgets/define/${name}.js`);
});

test('the package holds what is built, and neither the build for checkers nor languages nobody speaks', () => {
  const {files: packed} = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json'], {cwd: root, encoding: 'utf8'}),
  )[0];
  const paths = packed.map((file) => file.path);
  assert.ok(paths.includes('dist/cdn/ipt-widgets.js') && paths.includes('dist/index.d.ts'));
  assert.deepEqual(
    paths.filter((file) => /audit|builder|clinic|pseudo|test|^src\//.test(file)),
    [],
    `files: ${files}`,
  );
});

test('of the countries, the package holds what can be shown', async () => {
  const folder = path.join(root, 'dist/regions/countries');
  assert.deepEqual(readdirSync(folder).sort(), ['all.d.ts', 'all.js']);
  const {countries, international} = await import(path.join(folder, 'all.js'));
  assert.ok(countries.length > 20);
  for (const {code, emergency, services, routes, ...others} of [...countries, international]) {
    assert.ok(services.length > 0, code);
    assert.ok([...emergency, ...services, ...routes].every(isShown), code);
    const known = ['linesByLanguage', 'note'];
    assert.deepEqual(Object.keys(others).filter((name) => !known.includes(name)), []); // prettier-ignore
  }

  function isShown({confidence, sources = []}) {
    return (
      confidence === 'confirmed' && sources.every((page) => Object.keys(page).join() === 'url')
    );
  }
});

test('the manifest describes every element with its attributes, slots, parts and properties', () => {
  const {modules} = JSON.parse(read('dist/custom-elements.json'));
  const declared = modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName);
  assert.deepEqual(
    declared.map(({tagName}) => tagName).sort(),
    elements.map((name) => `ipt-${name}`).sort(),
  );
  for (const {tagName, attributes, slots, cssParts, cssProperties, events} of declared) {
    const names = attributes.map(({name}) => name);
    for (const name of ['heading-level', 'region', 'usage-events']) assert.ok(names.includes(name));
    for (const documented of [...attributes, ...slots, ...cssParts, ...cssProperties, ...events]) {
      assert.ok(documented.description, `${tagName}: ${documented.name}`);
    }
    assert.ok(slots.some(({name}) => name === 'heading'));
    assert.equal(cssProperties.length, 10);
    assert.deepEqual(
      events.map(({name}) => name),
      ['ipt-usage'],
    );
  }
});

// The check for editors is no file for visitors.
const built = readdirSync(path.join(root, 'dist/cdn')).filter(
  (name) => !name.endsWith('.map') && name !== 'ipt-check.js',
);
const hashOf = (name, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm)
    .update(read(`dist/cdn/${name}`))
    .digest('base64')}`;
const languages = readdirSync(path.join(root, 'src/generated'))
  .map((name) => path.basename(name, '.ts'))
  .filter((name) => !['locales', 'messages', 'pseudo', 'coverage.json'].includes(name));

test('integrity.json gives the hash of every file', () => {
  const hashes = built
    .filter((name) => name !== 'integrity.json')
    .map((name) => [name, hashOf(name)]);
  assert.deepEqual(JSON.parse(read('dist/cdn/integrity.json')), Object.fromEntries(hashes));
});

test('there is a file with English, one for each language alone, one with all, and packs', () => {
  const files = (kit) => [
    `${kit}.js`,
    `${kit}.ids.json`,
    ...['en', ...languages].map((locale) => `${kit}.${locale}.js`),
    // What is said in another way in Britain is part of the core.
    ...languages.filter((locale) => locale !== 'en-GB').map((locale) => `${kit}.${locale}.json`),
  ];
  assert.deepEqual(
    built,
    [
      ...files('ipt-crisis-help'),
      ...files('ipt-widgets'),
      'ipt-widgets.all.js',
      'integrity.json',
    ].sort(),
  );
});

test('a core knows the hash of every file it may fetch, and the others fetch none of a language', () => {
  for (const kit of ['ipt-widgets', 'ipt-crisis-help']) {
    const packs = built.filter((name) => name.startsWith(`${kit}.`) && name.endsWith('.json'));
    for (const name of packs) {
      assert.ok(read(`dist/cdn/${kit}.js`).includes(hashOf(name, 'sha256')), name);
      const isIds = name.endsWith('.ids.json');
      assert.equal(read(`dist/cdn/${kit}.es.js`).includes(hashOf(name, 'sha256')), isIds, name);
    }
  }
  for (const name of built.filter((name) => name.endsWith('.json'))) {
    assert.ok(!read('dist/cdn/ipt-widgets.all.js').includes(hashOf(name, 'sha256')), name);
  }
});

test('a pack is a list of texts, as long as the list it stands for, and no code', () => {
  const wordsIn = (name) =>
    JSON.parse(/^\{const iptFile=(.*);$/m.exec(read(`dist/cdn/${name}`))[1]);
  for (const kit of ['ipt-widgets', 'ipt-crisis-help']) {
    const {words} = wordsIn(`${kit}.js`);
    assert.equal(Object.keys(JSON.parse(read(`dist/cdn/${kit}.ids.json`))).length, words.length);
    for (const locale of languages.filter((locale) => locale !== 'en-GB')) {
      const pack = JSON.parse(read(`dist/cdn/${kit}.${locale}.json`));
      assert.equal(pack.length, words.length);
      assert.ok(pack.every((text) => typeof text === 'string' || text === 0));
      // The file of one language says the same, and English where the pack has nothing.
      const single = wordsIn(`${kit}.${locale}.js`);
      assert.deepEqual(
        single.words,
        pack.map((text, place) => text || words[place]),
      );
      assert.deepEqual([single.locale, single.languages], [locale, {}]);
    }
  }
});

test('no file holds a language nobody speaks, and ids only where no file can be fetched for them', () => {
  for (const name of built) {
    const code = read(`dist/cdn/${name}`);
    // Their texts begin with a bracket, or turn the letters that follow.
    assert.doesNotMatch(code, /⟦|\\u27e6|(\u202e|\\u202e)[a-z]/i, name);
    const times = code.split('crisis.need-help').length - 1;
    assert.equal(times, /\.ids\.json$|\.all\.js$/.test(name) ? 1 : 0, name);
  }
});
