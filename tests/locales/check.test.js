import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {makeProject, messages} from './fixture.js';

let kit = makeProject();
kit.remove();
beforeEach(() => (kit = makeProject()));
afterEach(() => kit.remove());

test('a language without a fault passes, and the table says how far it is', () => {
  const {lines, table, failed} = kit.check();
  assert.deepEqual(lines, []);
  assert.equal(failed, false);
  assert.match(table, /^language +done +stale +reviewed$/m);
  assert.match(table, /^de +4\/4 +0 +0\/4$/m);
  assert.match(table, /^de-AT \(overlay\) +0\/0 +0 +0\/0$/m);
});

test('a finding names the file, the line, the unit and the remedy', () => {
  kit.damage((text) => text.replace('Sie 112', 'Sie 110'));
  const {lines, failed} = kit.check();
  assert.deepEqual(lines, [
    'damage: locales/de.xlf:10: crisis.where: has 110 where the English has 112. Write the numbers of the English, in figures, and no others.',
  ]);
  assert.equal(failed, true);
});

test('what many texts have in common is said once, unless all is asked for', () => {
  kit.damage((text) => text.replace(/<target.*<\/target>/g, '<target/>'));
  const {lines} = kit.check();
  assert.equal(lines.length, 1);
  assert.match(lines[0], /^error: locales\/de\.xlf: 4 texts: is not translated yet\. .* crisis\.title \(line 5\), crisis\.where \(line 10\)/); // prettier-ignore
  assert.equal(kit.check({all: true}).lines.length, 4);
});

test('what was repaired is said, and fails nothing', () => {
  kit.damage((text) => text.replace('Wenn Sie', '<mrk mtype="seg">Wenn Sie</mrk>'));
  const {lines, failed} = kit.check();
  assert.deepEqual(lines, ['repaired: locales/de.xlf:5: crisis.title: <mrk> taken out, its words kept']); // prettier-ignore
  assert.equal(failed, false);
});

test('one language can be looked at alone', () => {
  kit.damage((text) => text.replace('Sie 112', 'Sie 110'));
  const [, austria] = kit.project.languages;
  const {lines, table, failed} = kit.check({only: [austria]});
  assert.deepEqual([lines, failed], [[], false]);
  assert.doesNotMatch(table, /^de /m);
});

test('a file that cannot be read stops no other, and is named with its line', () => {
  kit.damage((text) => text.slice(0, text.indexOf('Rufen')));
  const {lines, table} = kit.check();
  assert.equal(lines.length, 1);
  assert.match(lines[0], /^damage: locales\/de\.xlf:12: .*cut off, in the unit crisis\.where/);
  assert.match(table, /^de-AT \(overlay\)/m);
});

/** What the command would do: everything that is `final` gets this name. */
const reviewAll = () => {
  kit.damage((text) => text.replaceAll('state="translated"', 'state="final"'));
  kit.write(kit.review({by: 'Dr Ana Ruiz', ids: []}).text);
};

test('a release needs a review with a name for every message about safety, and for no other', () => {
  const findings = kit.findings(messages, true);
  assert.deepEqual(
    findings.map((finding) => finding.split(': ')[0]),
    ['error crisis.title', 'error crisis.where', 'error crisis.checked'],
  );
  assert.equal(kit.check({release: true}).failed, true);
  reviewAll();
  assert.equal(kit.check({release: true}).failed, false);
  assert.match(kit.check().table, /^de +4\/4 +0 +4\/4$/m);
});

test('"final" without a name is named, not counted, and stops a release', () => {
  kit.damage((text) => text.replaceAll('state="translated"', 'state="final"'));
  const {lines, table, failed} = kit.check();
  assert.match(lines.join(), /^warning: locales\/de\.xlf: 4 texts: is "final", but nobody’s name/);
  assert.match(table, /^de +4\/4 +0 +0\/4$/m);
  assert.equal(failed, false);
  assert.equal(kit.check({release: true}).failed, true);
  assert.equal(kit.findings(messages, true).filter((each) => each.startsWith('error')).length, 4);
});

test('a text that is changed after its review is a draft again', () => {
  reviewAll();
  kit.damage((text) => text.replace('Wenn Sie', 'Falls Sie'));
  assert.match(kit.findings().join(), /^warning crisis\.title: was changed after Dr Ana Ruiz reviewed it/); // prettier-ignore
  assert.match(kit.check().table, /^de +4\/4 +0 +3\/4$/m);
  assert.equal(kit.check({release: true}).failed, true);
  const {text} = kit.extract();
  assert.match(text, /<target state="translated">Falls Sie/);
  assert.equal(text.match(/Reviewed by Dr Ana Ruiz on 2026-01-02/g)?.length, 3);
});

test('a review stands where a tool drops the states, and falls where the English changes', () => {
  reviewAll();
  kit.damage((text) => text.replaceAll(' state="final"', ''));
  assert.match(kit.check().table, /^de +4\/4 +0 +4\/4$/m);
  assert.equal(kit.extract().text.match(/state="final"/g)?.length, 4);
  const reworded = messages.map((each) => each.id === 'areas.grief' ? {...each, text: 'IPT is about grief.'} : each); // prettier-ignore
  const {text} = kit.extract(reworded);
  assert.equal(text.match(/state="final"/g)?.length, 3);
  assert.equal(text.match(/Reviewed by/g)?.length, 3);
});

test('a review is of a person, and of texts that are translated', () => {
  assert.throws(() => kit.review({ids: ['crisis.title']}), /--by/);
  assert.throws(() => kit.review({by: 'Dr Ana Ruiz', ids: ['no.such.']}), /no\.such\./);
  assert.deepEqual(kit.review({by: 'Dr Ana Ruiz', ids: ['crisis.']}).ids, ['crisis.title', 'crisis.where', 'crisis.checked']); // prettier-ignore
  assert.deepEqual(kit.review({by: 'Dr Ana Ruiz', ids: []}).ids, []);
});

test('an overlay may be sparse, but not speak of what is no longer there', () => {
  const {project} = kit;
  const unit = '<trans-unit id="old.one"><source>Old</source><target>Alt</target></trans-unit>';
  kit.damage((text) => text.replace('<body/>', `<body>${unit}</body>`), 'de-AT.xlf');
  const {lines, failed} = kit.check();
  assert.equal(failed, true);
  assert.match(
    lines.join(),
    /error: locales\/de-AT\.xlf:4: old\.one: has an id that no message has/,
  );
  assert.equal(project.languages[1].parent, 'de');
});

test('a missing file and a file nobody has registered are named', () => {
  kit.write(kit.read(), 'pl.xlf');
  rmSync(path.join(kit.root, 'locales/de-AT.xlf'));
  const {lines, failed} = kit.check();
  assert.equal(failed, true);
  assert.match(lines.join('\n'), /locales\/de-AT.xlf: is missing/);
  assert.match(lines.join('\n'), /locales\/pl.xlf: is no language/);
});
