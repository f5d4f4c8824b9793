import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import ts from 'typescript';
import {build, translationsOf} from '../../locales/tools/build.js';
import {extract} from '../../locales/tools/extract.js';
import {sourceMessages} from '../../locales/tools/lit-localize.js';
import {openProject, readLocaleBytes} from '../../locales/tools/project.js';
import {accented, mirrored} from '../../locales/tools/pseudo.js';
import {safetyCritical} from '../../locales/tools/safety-critical.js';
import {german, importTexts, makeProject, messages} from './fixture.js';

let kit = makeProject();
kit.remove();
beforeEach(() => (kit = makeProject()));
afterEach(() => kit.remove());

const str = (strings, ...values) => ({strings: [...strings], values});
const written = (name) => readFileSync(path.join(kit.project.generated, name), 'utf8');
const filesIn = (folder) => readdirSync(folder, {recursive: true}).map(String).sort();

/** A module that was written, as a browser would get it. */
async function load(name) {
  const {outputText} = ts.transpileModule(written(name), {
    compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

test('a language is a module that imports nothing, with its texts as they are', async () => {
  const hard = 'Rufen `Sie` \\112\\ "an" $ & ${x} \u2028'.replace('\u2028', '');
  kit.write(importTexts(kit.project, 'de', {'crisis.where': hard.replace(' ${x}', ''), 'crisis.checked': '`${date}` \\ ${who} $'})); // prettier-ignore
  build(kit.project, messages);
  assert.doesNotMatch(written('de.ts'), /\bimport\b/);
  const texts = (await load('de.ts')).default(str);
  assert.equal(texts['crisis.title'], german['crisis.title']);
  assert.equal(texts['crisis.where'], 'Rufen `Sie` \\112\\ "an" $ &');
  assert.deepEqual(texts['crisis.checked'], {strings: ['`', '` \\ ', ' $'], values: [1, 0]});
});

test('only what is translated is written, and a language without a text is not offered', async () => {
  kit.damage((text) =>
    text.replace('state="translated">Wenn', 'state="needs-review-translation">Wenn'),
  );
  build(kit.project, messages);
  const texts = (await load('de.ts')).default(str);
  assert.deepEqual(Object.keys(texts), ['areas.grief', 'crisis.checked', 'crisis.where']);
  assert.deepEqual(Object.keys((await load('locales.ts')).loaders), ['de']);
  assert.deepEqual(filesIn(kit.project.generated), ['coverage.json', 'de.ts', 'locales.ts', 'messages.ts', 'pseudo', 'pseudo/ar-XB.ts', 'pseudo/en-XA.ts']); // prettier-ignore
  assert.deepEqual(JSON.parse(written('coverage.json')), {
    de: {overlay: false, units: 4, done: 3, stale: 0, reviewed: 0},
    'de-AT': {overlay: true, units: 0, done: 0, stale: 0, reviewed: 0},
  });
});

test('a text that is damaged is left out and named, and the others are built', async () => {
  kit.damage((text) => text.replace('Sie 112', 'Sie 110'));
  const damage = build(kit.project, messages);
  assert.match(
    damage.join(),
    /^damage: locales\/de\.xlf:10: crisis\.where: has 110 where the English has 112/,
  );
  const texts = (await load('de.ts')).default(str);
  assert.deepEqual(Object.keys(texts), ['areas.grief', 'crisis.checked', 'crisis.title']);
});

test('a language whose file cannot be read stays as it was built last', async () => {
  build(kit.project, messages);
  const before = [written('de.ts'), written('coverage.json'), written('locales.ts')];
  kit.damage((text) => text.slice(0, 900));
  assert.match(build(kit.project, messages).join(), /^damage: locales\/de\.xlf:\d+: .*cut off/);
  assert.deepEqual([written('de.ts'), written('coverage.json'), written('locales.ts')], before);
});

test('a language that has lost its texts loses its module', () => {
  build(kit.project, messages);
  kit.damage((text) => text.replace(/<target.*<\/target>/g, ''));
  build(kit.project, messages);
  assert.equal(filesIn(kit.project.generated).includes('de.ts'), false);
});

test('an overlay is not offered where its parent has no text', () => {
  kit.write(importTexts(kit.project, 'de-AT', {'crisis.title': 'Hilfe in Wien'}), 'de-AT.xlf'); // prettier-ignore
  kit.damage((text) => text.replace(/<target.*<\/target>/g, ''));
  build(kit.project, messages);
  assert.deepEqual(
    filesIn(kit.project.generated).filter((name) => name.startsWith('de')),
    [],
  );
});

test('an overlay has only its own texts', async () => {
  kit.write(importTexts(kit.project, 'de-AT', {'crisis.title': 'Hilfe in Wien'}), 'de-AT.xlf'); // prettier-ignore
  build(kit.project, messages);
  assert.deepEqual((await load('de-AT.ts')).default(str), {'crisis.title': 'Hilfe in Wien'});
});

test('every message says what a translation has to keep', async () => {
  build(kit.project, messages);
  assert.deepEqual((await load('messages.ts')).messages, {
    'areas.grief': '',
    'crisis.checked': '${who} ${date}',
    'crisis.title': '',
    'crisis.where': '112',
  });
});

test('translations for a page are {id: text}, with placeholders by name', () => {
  assert.deepEqual(translationsOf(kit.project, kit.project.languages[0], messages), {
    translations: german,
    damage: [],
  });
});

test('the languages nobody speaks are longer, in brackets, and keep what has to be kept', async () => {
  for (const {text} of messages) {
    const grown = [...accented(text)].length / text.length;
    assert.ok(grown >= 1.35 && grown <= 2.6, `${text}: ${grown}`);
    assert.match(accented(text), /^⟦[^]*⟧$/);
    assert.doesNotMatch(accented(text).replace(/\$\{\w+\}/g, ''), /[a-zA-Z]/);
    assert.deepEqual(mirrored(text).match(/\$\{\w+\}|\d/g), text.match(/\$\{\w+\}|\d/g));
  }
  assert.ok([...accented('Yes')].length >= 6);
  build(kit.project, messages);
  const {default: mirror} = await load('pseudo/ar-XB.ts');
  assert.equal(mirror(str)['areas.grief'].startsWith('\u202eIPT\u202c '), true);
});

test('extracting and building the kit again changes nothing', () => {
  const real = openProject();
  const found = sourceMessages(real);
  for (const language of real.languages) {
    assert.equal(
      extract(real, language, found).text,
      readLocaleBytes(real, language.locale)?.toString(),
      `locales/${language.locale}.xlf: run npm run locales:extract, and commit`,
    );
  }
  const generated = path.join(kit.root, 'generated');
  build({...real, generated}, found);
  assert.deepEqual(filesIn(generated), filesIn(real.generated), 'run npm run locales:build');
  for (const name of filesIn(generated).filter((file) => file.includes('.'))) {
    assert.ok(
      readFileSync(path.join(generated, name), 'utf8') ===
        readFileSync(path.join(real.generated, name), 'utf8'),
      `src/generated/${name}: run npm run locales:build, and commit`,
    );
  }
});

test('each kind of message that counts as safety-critical exists', () => {
  const ids = sourceMessages(openProject()).map(({id}) => id);
  for (const start of safetyCritical)
    assert.ok(
      ids.some((id) => id.startsWith(start)),
      start,
    );
});
