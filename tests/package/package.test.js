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
  assert.deepEqual(Object.keys(kit).sort(), [...classes, 'registerTranslations'].sort());
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

// The check for editors is no bundle for visitors.
const bundles = readdirSync(path.join(root, 'dist/cdn')).filter((name) =>
  /^(?!ipt-check).*\.js$/.test(name),
);

test('integrity.json gives the hash of every bundle', () => {
  const hashOf = (name) =>
    createHash('sha384')
      .update(read(`dist/cdn/${name}`))
      .digest('base64');
  const hashes = bundles.map((name) => [name, `sha384-${hashOf(name)}`]);
  assert.deepEqual(JSON.parse(read('dist/cdn/integrity.json')), Object.fromEntries(hashes));
});

test('there is a bundle for English, and one for English and each language that has texts', () => {
  const languages = readdirSync(path.join(root, 'src/generated'))
    .map((name) => path.basename(name, '.ts'))
    .filter((name) => !['locales', 'messages', 'pseudo', 'coverage.json'].includes(name));
  const names = ['en', ...languages].map((locale) => `ipt-widgets.${locale}.js`);
  assert.deepEqual(bundles, [...names, 'ipt-widgets.js'].sort());
});

test('no bundle holds a language nobody speaks, and each holds the ids of messages only once', () => {
  for (const name of bundles) {
    const code = read(`dist/cdn/${name}`);
    // Their texts begin with a bracket, or turn the letters that follow.
    assert.doesNotMatch(code, /⟦|\\u27e6|(\u202e|\\u202e)[a-z]/i, name);
    assert.equal(code.split('crisis.need-help').length, 2, name);
  }
});
