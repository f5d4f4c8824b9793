import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {addLanguage} from '../../locales/tools/add.js';
import {Damage} from '../../locales/tools/damage.js';
import {extractAll} from '../../locales/tools/extract-all.js';
import {extract} from '../../locales/tools/extract.js';
import {sourceMessages} from '../../locales/tools/lit-localize.js';
import {openProject} from '../../locales/tools/project.js';
import {importTexts, makeProject, messages} from './fixture.js';

let kit = makeProject();
kit.remove();
beforeEach(() => (kit = makeProject()));
afterEach(() => kit.remove());

const reworded = messages.map((message) =>
  message.id === 'areas.grief' ? {...message, text: 'IPT also works on grief.'} : message,
);
const unitOf = (text, id) =>
  new RegExp(`<trans-unit id="${id}"[^]*?</trans-unit>`).exec(text)?.[0] ?? '';

test('a second extraction changes nothing', () => {
  assert.equal(kit.extract().text, kit.read());
});

test('a new message comes in where it stands in the code, without a target', () => {
  const more = messages.toSpliced(1, 0, {id: 'crisis.new', text: 'New', desc: 'New one.'});
  const {text} = kit.extract(more);
  assert.match(text, /crisis\.title[^]*crisis\.new[^]*crisis\.where/);
  assert.doesNotMatch(unitOf(text, 'crisis.new'), /<target/);
});

test('order, states, approval, targets and notes of people stay', () => {
  kit.damage(
    (text) =>
    text
      .replace('<trans-unit id="crisis.title">', '<trans-unit id="crisis.title" approved="yes">')
      .replace('state="translated">Wenn', 'state="final">Wenn')
      .replace('</trans-unit>', '<note from="reviewer">Good.</note></trans-unit>')
      .replace(/(<trans-unit[^]*<\/trans-unit>)(\s*)(<trans-unit id="areas.grief">[^]*?<\/trans-unit>)/, '$3$2$1'), // prettier-ignore
  );
  const {text, changed, removed} = kit.extract();
  assert.deepEqual([changed, removed], [[], []]);
  assert.match(text, /areas\.grief[^]*crisis\.title/);
  const unit = unitOf(text, 'crisis.title');
  for (const kept of ['approved="yes"', 'state="final"', 'from="reviewer">Good.', 'Wenn Sie']) {
    assert.ok(unit.includes(kept), kept);
  }
});

test('a message that is reworded is to be reviewed, with the old English in a note, until it is', () => {
  kit.damage((text) =>
    text
      .replace('<trans-unit id="areas.grief">', '<trans-unit id="areas.grief" approved="yes">')
      .replace('state="translated">In der', 'state="final">In der'),
  );
  const first = kit.extract(reworded);
  assert.deepEqual(first.changed, ['areas.grief']);
  const unit = unitOf(first.text, 'areas.grief');
  assert.match(unit, /<source>IPT also works on grief\.<\/source>/);
  assert.match(unit, /<target state="needs-review-translation">In der IPT/);
  assert.match(unit, /The English was: IPT works on grief\. \[[\da-f]{8}\]</);
  assert.doesNotMatch(unit, /approved/);
  kit.write(first.text);
  assert.match(
    kit.findings(reworded).join(),
    /error areas\.grief: was translated from an earlier English/,
  );

  // Changed once more: the target still says what the first English said.
  const twice = reworded.map((message) => ({
    ...message,
    text: message.text.replace('also', 'often'),
  }));
  const second = kit.extract(twice).text;
  assert.match(second, /The English was: IPT works on grief\. \[[\da-f]{8}\]</);

  kit.write(first.text.replace('needs-review-translation', 'translated'));
  const done = kit.extract(reworded).text;
  assert.doesNotMatch(done, /The English was/);
  kit.write(done);
  assert.deepEqual(kit.findings(reworded), []);
});

test('a message that is gone is reported, and deleted only when asked', () => {
  const fewer = messages.slice(1);
  const {text, removed} = kit.extract(fewer);
  assert.deepEqual(removed, ['crisis.title']);
  assert.match(text, /crisis\.title/);
  assert.doesNotMatch(kit.extract(fewer, true).text, /crisis\.title/);
});

test('a note for translators that is reworded makes nothing stale', () => {
  const {text, changed} = kit.extract(messages.map((message) => ({...message, desc: 'Other.'})));
  assert.deepEqual(changed, []);
  assert.match(text, /<note from="lit-localize">Other\.<\/note>/);
});

test('a damaged unit stays as it is, and the rest of the file is brought in line', () => {
  kit.damage((text) =>
    text.replace('Wenn', '<g id="1">Wenn</g>').replace('Am <', '<mrk>Am</mrk> <'),
  );
  const both = reworded.map((message) => message.id === 'crisis.title' ? {...message, text: 'Get help'} : message); // prettier-ignore
  const {text, changed} = kit.extract(both);
  const unit = unitOf(text, 'crisis.title');
  assert.match(unit, /<source>If you need help now<[^]*state="translated"><g id="1">Wenn<\/g> Sie/);
  assert.match(unitOf(text, 'crisis.checked'), /<target state="translated">Am <x/);
  assert.deepEqual(changed, ['areas.grief']);
});

test('a file that cannot be read is not touched, and named with its line', () => {
  kit.damage((text) => text.replace('</target>', ''));
  assert.throws(() => kit.extract(), {name: 'Error', message: /^locales\/de\.xlf:9: <target> of line 7 is not closed/}); // prettier-ignore
});

test('a file that cannot be read does not stop the others', () => {
  const {project} = kit;
  kit.write(importTexts(project, 'de-AT', {'areas.grief': 'Trauer in der IPT'}), 'de-AT.xlf');
  kit.damage((text) => text.replace('</target>', ''));
  const before = kit.read();
  const {lines, failures} = extractAll(project, project.languages, reworded);
  assert.deepEqual(lines, ['locales/de-AT.xlf: areas.grief: the English has changed. Review the target.']); // prettier-ignore
  assert.match(failures.join(), /^locales\/de\.xlf:9: /);
  assert.equal(kit.read(), before);
  assert.match(kit.read('de-AT.xlf'), /IPT also works on grief/);
});

test('a file of another language is not written into', () => {
  kit.damage((text) => text.replace('target-language="de"', 'target-language="fr"'));
  assert.throws(() => kit.extract(), Damage);
});

test('what a tool has done is put in order at once', () => {
  const before = kit.read();
  kit.damage((text) =>
    text
      .replace('target-language="de"', 'target-language="de_DE"')
      .replaceAll(
        /(<target[^>]*>)(.*)(<\/target>)/g,
        '<seg-source>x</seg-source><target xml:space="preserve"><mrk mtype="seg">$2</mrk>$3<alt-trans/>',
      ) // prettier-ignore
      .replaceAll(/<note from="lit-localize">(.*)<\/note>/g, '$&<note>$1</note>')
      .replace('geprüft', 'gepru\u0308ft')
      .replaceAll('\n', '\r\n  '),
  );
  const {text} = kit.extract();
  assert.equal(text.replaceAll(' xml:space="preserve"', ''), before.replaceAll('<target state="translated">', '<target state="translated">')); // prettier-ignore
  kit.write(text);
  assert.equal(kit.extract().text, text, 'a second extraction changes nothing');
});

test('English that a tool has put into an empty target is no translation, and is taken out', () => {
  kit.damage((text) => text.replace(/\s*<target[^>]*>Am .*<\/target>/, ''));
  const before = kit.read();
  const text = before.replace(
    /<source>(Checked.*)<\/source>/,
    '$&<target state="needs-translation">$1</target>',
  );
  for (const copy of [text, text.replaceAll(/ state="[^"]*"/g, '')]) {
    kit.write(copy);
    assert.match(kit.findings().join(), /^error crisis\.checked: is still in English\. [^,]*$/);
    assert.equal(kit.extract().text, before, 'the English is taken out again');
    // The English of the copy has changed before anyone came to it: it is still no translation.
    const other = messages.map((message) => message.id === 'crisis.checked' ? {...message, text: 'Seen by ${who} on ${date}.'} : message); // prettier-ignore
    assert.doesNotMatch(unitOf(kit.extract(other).text, 'crisis.checked'), /<target/);
  }
});

test('what was translated in a copy is a draft, also where a tool writes no states', () => {
  kit.damage((text) => text.replace(/<target state="translated">Am /, '<target state="needs-translation">Am ')); // prettier-ignore
  assert.deepEqual(kit.findings(), []);
  assert.match(unitOf(kit.extract().text, 'crisis.checked'), /<target state="translated">Am <x id="1"/); // prettier-ignore
});

test('what was stale is a draft when its text is another, also where a tool writes no states', () => {
  kit.write(kit.extract(reworded).text);
  kit.damage((text) => text.replaceAll(/ state="needs-review-translation"/g, ''));
  assert.match(
    kit.findings(reworded).join(),
    /^error areas\.grief: was translated from an earlier/,
  );
  assert.match(kit.extract(reworded).text, /state="needs-review-translation"/);
  kit.damage((text) => text.replace('geht es um Trauer', 'geht es auch um Trauer'));
  assert.deepEqual(kit.findings(reworded), []);
  const {text} = kit.extract(reworded);
  assert.match(unitOf(text, 'areas.grief'), /state="translated"/);
  assert.doesNotMatch(text, /The English was/);
});

test('English that was called translated goes when the English changes', () => {
  kit.damage((text) => text.replace('In der IPT geht es um Trauer.', 'IPT works on grief.'));
  assert.match(unitOf(kit.extract().text, 'areas.grief'), /<target state="translated">IPT works/);
  assert.doesNotMatch(unitOf(kit.extract(reworded).text, 'areas.grief'), /<target/);
});

test('a state that a person has set stays beside its text', () => {
  kit.damage((text) => text.replace('state="translated">Wenn', 'state="needs-l10n">Wenn'));
  assert.match(kit.extract().text, /<target state="needs-l10n">Wenn/);
});

/** A project with code of its own, from which lit-localize extracts. */
function withCode(code) {
  const folder = path.join(kit.root, 'src');
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({compilerOptions: {module: 'ESNext', moduleResolution: 'bundler', target: 'ES2022', types: []}}),
  ); // prettier-ignore
  writeFileSync(
    path.join(folder, 'content.ts'),
    `import {str, type msg as Msg} from '@lit/localize';\nexport const texts = (msg: typeof Msg, date = '', who = '') => [${code}];`,
  );
  return sourceMessages(openProject(path.join(kit.root, 'locales')));
}

test('messages are found in the code as lit-localize finds them, in their order', () => {
  assert.deepEqual(
    withCode("msg('B', {id: 'b.b', desc: 'Bee.'}), msg(str`A ${date} for ${who}!`, {id: 'a.a', desc: 'Ay.'})"), // prettier-ignore
    [
      {id: 'b.b', text: 'B', desc: 'Bee.'},
      {id: 'a.a', text: 'A ${date} for ${who}!', desc: 'Ay.'},
    ],
  );
});

test('what cannot be translated is named', () => {
  assert.throws(() => withCode("msg(str`A ${date.trim()}`, {id: 'a.a'})"), /content\.ts: a\.a: a message holds/); // prettier-ignore
  assert.throws(() => withCode("msg(str`${date} ${date}`, {id: 'a.a'})"), /content\.ts: a\.a: a message holds/); // prettier-ignore
  assert.throws(() => withCode("msg('A', {id: 'a.a'}), msg('B', {id: 'a.a'})"), Damage);
});

test('a language is added in one step, and only a real one that is not there yet', async () => {
  await addLanguage(kit.project, 'cy');
  const project = openProject(path.join(kit.root, 'locales'));
  assert.deepEqual(project.config.targetLocales, ['cy', 'de', 'de-AT']);
  const welsh = project.languages[0];
  assert.equal(welsh.parent, undefined);
  const {text} = extract(project, welsh, messages);
  assert.match(text, /target-language="cy"/);
  assert.equal(text.match(/<trans-unit/g)?.length, messages.length);
  for (const locale of ['de', 'en', 'zh-hans', 'welsh please', undefined]) {
    await assert.rejects(addLanguage(kit.project, locale), Damage);
  }
});
