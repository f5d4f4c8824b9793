import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {build} from '../../locales/tools/build.js';
import {Damage} from '../../locales/tools/damage.js';
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

/** What a tool or a hand has done, and what the check says: `severity id: text`. */
const damages = [
  ['blanks a target', (t) => t.replace('Wenn Sie Hilfe brauchen', ' '), /^error crisis.title: is not translated yet/],
  ['drops a target', (t) => t.replace(/<target state="translated">Wenn.*?<\/target>/, ''), /^error crisis.title: is not translated yet/],
  ['drops a unit', (t) => t.replace(/<trans-unit id="crisis.title">[^]*?<\/trans-unit>/, ''), /^error crisis.title: is missing/],
  ['leaves a state behind', (t) => t.replace('state="translated">Wenn', 'state="needs-translation">Wenn'), /^error crisis.title: has the state "needs-translation"/],
  ['asks for a review', (t) => t.replace('state="translated">Wenn', 'state="needs-review-translation">Wenn'), /^error crisis.title: the English has changed/],
  ['marks a word with <mrk>', (t) => t.replace('Wenn Sie', '<mrk mtype="x">Wenn</mrk> Sie'), /^damage crisis.title: holds <mrk>/],
  ['wraps the text in <g>', (t) => t.replace('Wenn Sie', '<g id="1">Wenn</g> Sie'), /^damage crisis.title: holds <g>/],
  ['uses CDATA', (t) => t.replace('Wenn Sie Hilfe brauchen', '<![CDATA[Wenn Sie Hilfe brauchen]]>'), /^damage crisis.title: holds CDATA/],
  ['leaves a comment', (t) => t.replace('Wenn Sie', 'Wenn <!-- ? --> Sie'), /^damage crisis.title: holds a comment/],
  ['adds <alt-trans>', (t) => t.replace('</target>', '</target><alt-trans><target>Hilfe</target></alt-trans>'), /^damage crisis.title: holds <alt-trans>/],
  ['writes a second target', (t) => t.replace('</target>', '</target><target>Hilfe</target>'), /^damage crisis.title: has two <target>s/],
  ['renames an id', (t) => t.replace('id="crisis.title"', 'id="crisis-title"'), /^error crisis-title: is no message’s id/, /^error crisis.title: is missing/],
  ['drops an id', (t) => t.replace(' id="crisis.title"', ''), /^damage : has no id/, /^error crisis.title: is missing/],
  ['doubles a unit', (t) => t.replace(/<trans-unit id="crisis.title">[^]*?<\/trans-unit>/, '$&$&'), /^damage crisis.title: stands in the file twice/],
  ['loses a placeholder', (t) => t.replace(/Am <x.*?\/>/, 'Heute'), /^damage crisis.checked: its placeholders/, /^damage crisis.checked: its numbers/],
  ['renames a placeholder', (t) => t.replace(/(<target[^>]*>Am <x id="1" equiv-text=")\$\{date\}/, '$1${tag}'), /^damage crisis.checked: its placeholders/, /^damage crisis.checked: its numbers/],
  ['renumbers a placeholder', (t) => t.replace(/(<target[^>]*>Am <x id=")1/, '$17'), /^damage crisis.checked: its placeholders/],
  ['doubles a placeholder', (t) => t.replace(/Am (<x.*?\/>)/, 'Am $1 $1'), /^damage crisis.checked: its placeholders/, /^damage crisis.checked: its numbers/],
  ['writes markup', (t) => t.replace('Wenn Sie', '&lt;b&gt;Wenn&lt;/b&gt; Sie'), /^damage crisis.title: holds markup/, /^error crisis.title: has 30 characters/],
  ['escapes & twice', (t) => t.replace('an &amp; warten', 'an &amp;amp; warten'), /^damage crisis.where: holds markup/],
  ['escapes < twice', (t) => t.replace('an &amp; warten', 'an &amp;lt; warten'), /^damage crisis.where: holds markup/],
  ['changes a number', (t) => t.replace('Sie 112', 'Sie 110'), /^damage crisis.where: its numbers or addresses/],
  ['adds a number', (t) => t.replace('um Trauer', 'um Trauer: 0800 111 0 111'), /^damage about.grief: its numbers or addresses/],
  ['adds an address', (t) => t.replace('um Trauer', 'um Trauer, www.example.org'), /^damage about.grief: its numbers or addresses/],
  ['writes letters and accents apart', (t) => t.replace('geprüft', 'gepru\u0308ft'), /^damage crisis.checked: is not in Unicode NFC/],
  ['adds a right-to-left mark', (t) => t.replace('Wenn', '\u200fWenn'), /^damage crisis.title: holds invisible marks of direction/],
  ['adds a zero-width space', (t) => t.replace('Wenn', 'Wenn\u200b'), /^damage crisis.title: holds invisible characters/],
  ['writes too much', (t) => t.replace('Hilfe brauchen', 'jetzt gleich Hilfe brauchen'), /^error crisis.title: has 36 characters. Make it 24 or fewer/],
  ['does not use the glossary', (t) => t.replace('um Trauer', 'um Kummer'), /^error about.grief: does not use the glossary’s “Trauer\|trauer” for “grief”/],
  ['copies the source', (t) => t.replace('Wenn Sie Hilfe brauchen', 'If you need help now'), /^warning crisis.title: is the same as the English/],
  ['writes another language code', (t) => t.replace('target-language="de"', 'target-language="de-DE"'), /^damage file: target-language has to be "de"/],
  ['swaps the languages', (t) => t.replace('source-language="en"', 'source-language="de"'), /^damage file: source-language has to be "en"/],
  ['cuts the file off', (t) => t.slice(0, 900), /^damage file: cannot be read/],
  ['writes another encoding', (t) => t.replace('geprüft', 'gepr\ufffdft'), /^damage file: cannot be read: it is not in UTF-8/],
  ['brings a document type', (t) => t.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff'), /^damage file: cannot be read: it has a <!DOCTYPE>/],
  ['splits the file', (t) => t.replace('</file>', '</file><file target-language="de"><body/></file>'), /^damage file: expected one <file>/],
]; // prettier-ignore

for (const [what, change, ...expected] of damages) {
  test(`when a tool ${what}, the check names the file, the unit and the remedy`, () => {
    kit.damage(change);
    const findings = kit.findings();
    assert.equal(findings.length, expected.length, findings.join('\n'));
    for (const pattern of expected) {
      assert.ok(
        findings.some((finding) => pattern.test(finding)),
        `${pattern}: ${findings}`,
      );
    }
    const {lines, failed} = kit.check();
    const warns = findings.every((finding) => finding.startsWith('warning'));
    assert.equal(failed, !warns);
    assert.ok(lines.every((line) => line.includes('locales/de.xlf: ')));
    // What cannot be shown is not built; what is only missing is.
    const isDamaged = findings.some((finding) => finding.startsWith('damage'));
    if (isDamaged) assert.throws(() => build(kit.project, messages), Damage);
    else build(kit.project, messages);
  });
}

/** What changes nothing of what is said. */
const harmless = [
  ['indents anew, also inside targets', (t) => t.replaceAll('\n', '\r\n\t').replace('Wenn Sie', '\n      Wenn\n Sie')],
  ['adds xml:space', (t) => t.replaceAll('<trans-unit', '<trans-unit xml:space="preserve"')],
  ['puts the units in another order', (t) => t.replace(/(<trans-unit[^]*<\/trans-unit>)(\s*)(<trans-unit id="about.grief">[^]*?<\/trans-unit>)/, '$3$2$1')],
  ['adds a byte order mark', (t) => `\ufeff${t}`],
  ['writes & alone', (t) => t.replace('an &amp; warten', 'an & warten')],
  ['writes characters as numbers', (t) => t.replace('geprüft', 'gepr&#252;ft')],
  ['puts placeholders in another order', (t) => t.replace(/Am (<x.*?\/>) geprüft von (<x.*?\/>)\./, '$2: $1.')],
  ['says that it has approved', (t) => t.replace('<trans-unit ', '<trans-unit approved="yes" ')],
  ['drops the states', (t) => t.replaceAll(' state="translated"', '')],
  ['adds notes of its own', (t) => t.replace('</target>', '</target><note from="tool">Seen</note>')],
]; // prettier-ignore

for (const [what, change] of harmless) {
  test(`when a tool ${what}, nothing is lost, and extraction puts the file in order`, () => {
    const before = kit.read();
    kit.damage(change);
    assert.deepEqual(kit.findings(), []);
    const {text} = kit.extract();
    kit.write(text);
    assert.equal(kit.extract().text, text, 'a second extraction changes nothing');
    assert.match(text, /^ {6}<trans-unit/m);
    assert.match(text, />Wenn Sie Hilfe brauchen</);
    assert.equal(text.length > before.length - 200, true);
  });
}

test('a term may be left out where a note says why', () => {
  kit.damage(
    (text) =>
    text.replace('um Trauer', 'um Kummer').replace('<note from="lit-localize">What', '<note>glossary: a set phrase</note>$&'), // prettier-ignore
  );
  assert.deepEqual(kit.findings(), []);
});

test('a release needs a final state for every message about safety, and for no other', () => {
  const findings = kit.findings(messages, true);
  assert.deepEqual(
    findings.map((finding) => finding.split(': ')[0]),
    ['error crisis.title', 'error crisis.where', 'error crisis.checked'],
  );
  assert.equal(kit.check({release: true}).failed, true);
  kit.damage((text) => text.replaceAll('state="translated"', 'state="final"'));
  assert.equal(kit.check({release: true}).failed, false);
  assert.match(kit.check().table, /^de +4\/4 +0 +4\/4$/m);
});

test('an overlay may be sparse, but not speak of what is no longer there', () => {
  const {project} = kit;
  const unit = '<trans-unit id="old.one"><source>Old</source><target>Alt</target></trans-unit>';
  kit.damage((text) => text.replace('<body/>', `<body>${unit}</body>`), 'de-AT.xlf');
  const {lines, failed} = kit.check();
  assert.equal(failed, true);
  assert.match(lines.join(), /error: locales\/de-AT.xlf: old.one: is no message’s id/);
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

test('a long list is cut short, unless all is asked for', () => {
  const many = Array.from({length: 50}, (_, index) => ({id: `a.${index}`, text: 'x', desc: 'x'}));
  kit.write(kit.extract([...messages, ...many]).text);
  messages.push(...many);
  try {
    assert.equal(kit.check().lines.length, 21);
    assert.equal(kit.check({all: true}).lines.length, 50);
  } finally {
    messages.length -= 50;
  }
});
