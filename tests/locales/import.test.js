import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {linesOfPlan, refusedTable} from '../../locales/tools/import/lines.js';
import {openSmallKit} from './small-kit.js';

let kit = openSmallKit();
kit.remove();
beforeEach(() => (kit = openSmallKit()));
afterEach(() => kit.remove());

/** What becomes of each text, by id. @param {import('../../locales/tools/import/plan.js').Plan} plan */
const fates = ({entries}) => Object.fromEntries(entries.map(({unit, fate}) => [unit.id, fate]));
const lines = (plan) => linesOfPlan(plan).join('\n').replaceAll(`${kit.root}/returned/`, '');
const json = (texts) => kit.returned('de.json', JSON.stringify(texts));
const unit = (id) => kit.file('de').units.find((each) => each.id === id);
const po = (...entries) =>
  kit.returned('de.po', ['msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"', ...entries].join('\n\n')); // prettier-ignore

describe('what came back untouched', () => {
  for (const name of ['de.po', 'de.csv', 'de.xlf']) {
    test(`${name} changes nothing`, () => {
      const before = kit.read('de');
      const {entries} = kit.take('de', path.join(kit.handOut('de'), name));
      assert.deepEqual(new Set(entries.map(({fate}) => fate)), new Set(['same', 'empty']));
      assert.equal(kit.read('de'), before);
    });
  }

  test('the whole folder changes nothing; of the OmegaT project what it has made is read', () => {
    const folder = kit.handOut('de');
    const files = new Set(
      kit.plan('de', folder).entries.map(({file}) => path.relative(folder, file)),
    );
    assert.deepEqual([...files], ['de.csv', 'de.po', 'de.xlf']);
    const target = path.join(folder, 'de-omegat/target/de.po');
    writeFileSync(target, readFileSync(path.join(folder, 'de.po'), 'utf8').replace('Anrufen:', 'Anruf:')); // prettier-ignore
    assert.equal(fates(kit.plan('de', path.join(folder, 'de-omegat')))['crisis.call'], 'changed');
  });
});

test('a text that was not there is a draft, also with placeholders', () => {
  const version = 'Texte: Version ${version}, am ${date}. Noch nicht freigegeben.';
  kit.take('de', json({'crisis.region.choose': 'Ihr Land', 'about.version': version}));
  assert.equal(unit('about.version')?.target, version);
  assert.equal(unit('about.version')?.state, 'translated');
  assert.equal(kit.judge('de').statuses.get('crisis.region.choose'), 'draft');
});

test('an empty text never wipes one', () => {
  const before = kit.read('de');
  const plan = kit.take('de', json({'crisis.call': '', 'crisis.title': '', 'about.title': ''}));
  assert.deepEqual(fates(plan), {
    'crisis.call': 'empty',
    'crisis.title': 'empty',
    'about.title': 'empty',
  });
  assert.equal(kit.read('de'), before);
  assert.match(
    lines(plan),
    /^2 +empty, so what the kit has stays \(crisis\.call, crisis\.title\)/m,
  );
});

test('an edit takes the review away, and says so', () => {
  assert.equal(kit.judge('de').statuses.get('crisis.emergency'), 'reviewed');
  const plan = kit.take('de', json({'crisis.emergency': 'Irgendwann vielleicht'}));
  assert.match(
    lines(plan),
    /“Jetzt in Gefahr” → “Irgendwann vielleicht” \(its review no longer holds\)/,
  );
  assert.equal(kit.judge('de').statuses.get('crisis.emergency'), 'draft');
  assert.equal(kit.judge('de').statuses.get('crisis.title'), 'reviewed');
});

test('an import sets no review, and says who does', () => {
  const returned = kit.read('de').replaceAll('state="translated">', 'state="final">');
  const plan = kit.take('de', kit.returned('de.xlf', returned));
  assert.match(lines(plan), /^\d+ +called reviewed\. .*locales:review/m);
  assert.equal(kit.judge('de').reviewed, 2);
});

test('one refused text keeps no other out, and is kept apart with its reason', () => {
  const plan = kit.take('de', json({'crisis.checked': 'Ohne Datum.', 'no.such': 'Text', 'phases.start.name': 'Anfang', 'about.title': 5})); // prettier-ignore
  assert.deepEqual(fates(plan), {'crisis.checked': 'refused', 'no.such': 'refused', 'phases.start.name': 'new', 'about.title': 'refused'}); // prettier-ignore
  assert.match(
    lines(plan),
    /^refused +de\.json: crisis\.checked: has lost \$\{date\}.* “Ohne Datum\.”$/m,
  );
  assert.match(lines(plan), /^refused +de\.json: about\.title: is no text\. Write one text/m);
  assert.equal(unit('phases.start.name')?.target, 'Anfang');
  const table = refusedTable(plan, kit.messages) ?? '';
  assert.match(table, /^crisis\.checked,.*,Ohne Datum\.,.*has lost/m);
  assert.match(table, /^no\.such,.*,Text,/m);
  // Mended in the table, it comes in.
  const mended = table.replace('Ohne Datum.', 'Geprüft am ${date}.');
  assert.equal(
    fates(kit.plan('de', kit.returned('mended.csv', mended)))['crisis.checked'],
    'changed',
  );
});

test('English is no translation, unless a note says that it is meant', () => {
  const entry = (note) =>
    `${note}msgctxt "about.title"\nmsgid "About this information"\nmsgstr "About this information"`;
  assert.match(lines(kit.plan('de', po(entry('')))), /^1 +still in English, not taken/m);
  kit.take('de', po(entry('# same: the name of the button\n')));
  assert.equal(unit('about.title')?.target, 'About this information');
  assert.equal(kit.judge('de').statuses.get('about.title'), 'draft');
});

describe('a text whose English has changed', () => {
  const entry = (english, german, flag = '') =>
    po(`${flag}msgctxt "about.limits"\nmsgid "${english}"\nmsgstr "${german}"`);
  const today = 'It informs. It does not replace advice from a doctor or therapist who knows you.';

  test('is done when its translator has compared it, even if nothing had to change', () => {
    const same = unit('about.limits')?.target;
    assert.deepEqual(fates(kit.plan('de', entry(today, same, '#, fuzzy\n'))), {
      'about.limits': 'same',
    });
    assert.deepEqual(fates(kit.take('de', entry(today, same))), {'about.limits': 'confirmed'});
    assert.equal(kit.judge('de').statuses.get('about.limits'), 'draft');
  });

  test('is not done where the file says nothing of the English', () => {
    assert.deepEqual(fates(kit.plan('de', json({'about.limits': unit('about.limits')?.target}))), {'about.limits': 'same'}); // prettier-ignore
  });

  test('comes in to be looked at again where it was translated from another English', () => {
    const plan = kit.take('de', entry('It informs you.', 'Hier finden Sie Angaben.'));
    assert.deepEqual(fates(plan), {'about.limits': 'unsure'});
    assert.equal(kit.judge('de').statuses.get('about.limits'), 'stale');
    assert.equal(unit('about.limits')?.target, 'Hier finden Sie Angaben.');
    const notes = unit('about.limits')?.notes.map(({text}) => text) ?? [];
    const english = notes.filter((text) => text.startsWith('The English was: '));
    assert.equal(english.length, 1);
    assert.match(english[0], /It informs you\./);
  });

  test('does not replace a translation of the English of today', () => {
    kit.take('de', entry(today, 'Von heute.'));
    const plan = kit.plan('de', entry('It informs you.', 'Von gestern.'));
    assert.match(lines(plan), /^refused .*is from another English.* “Von gestern\.”/m);
  });
});

test('what is marked as unfinished does not replace a finished text', () => {
  const doubted = (id, english) =>
    po(`#, fuzzy\nmsgctxt "${id}"\nmsgid "${english}"\nmsgstr "Nochmal"`);
  assert.match(lines(kit.plan('de', doubted('crisis.call', 'Call'))), /marked as unfinished/);
  kit.take('de', doubted('phases.start.name', 'Start'));
  assert.equal(kit.judge('de').statuses.get('phases.start.name'), 'doubted');
});

test('a text without id goes where its English stands once', () => {
  const plan = kit.plan(
    'de',
    po('msgid "Choose your country"\nmsgstr "Ihr Land"', 'msgid "Start"\nmsgstr "Los"'),
  );
  assert.deepEqual(fates(plan), {'crisis.region.choose': 'new', '': 'refused'});
  assert.match(lines(plan), /^refused +de\.po: has no id.* “Los”/m);
});

test('two files with two texts for one place: a person chooses', () => {
  json({'phases.start.name': 'Anfang', 'crisis.region.choose': 'Ihr Land'});
  po('msgctxt "phases.start.name"\nmsgid "Start"\nmsgstr "Beginn"', 'msgctxt "crisis.region.choose"\nmsgid "Choose your country"\nmsgstr "Ihr Land"'); // prettier-ignore
  const plan = kit.plan('de', path.join(kit.root, 'returned'));
  assert.deepEqual(plan.entries.map(({fate}) => fate).sort(), ['new', 'refused', 'refused']);
  assert.match(lines(plan), /phases\.start\.name: is another text in another file/);
});

describe('a table', () => {
  const row = 'crisis.region.choose,,Choose your country,Ihr Land,,,\r\n';
  const head =
    'id,where it shows,English,translation,earlier English,earlier translation,remark\r\n';
  const utf16 = (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const shapes = {
    'with commas': head + row,
    'with semicolons': (head + row).replaceAll(',', ';'),
    'as Unicode text': utf16((head + row).replaceAll(',', '\t')),
    'with a byte order mark': `\ufeff${head}${row}`,
    'with two columns and an empty row': 'Translation,ID\n,\nIhr Land,crisis.region.choose\n',
    'with columns of the translator': `${head.trim()},mine\r\n${row.trim()},x\r\n`,
  };
  for (const [shape, text] of Object.entries(shapes)) {
    test(`${shape} is read`, () => {
      assert.deepEqual(fates(kit.plan('de', kit.returned('back.csv', text))), {
        'crisis.region.choose': 'new',
      });
    });
  }

  test('with a line break, a quote and a comma in a text comes back as it went', () => {
    kit.take(
      'de',
      kit.returned(
        'back.csv',
        `${head}about.title,,About this information,"Über ""uns"", kurz",,,\r\n`,
      ),
    );
    const table = readFileSync(path.join(kit.handOut('de'), 'de.csv'));
    assert.equal(fates(kit.plan('de', kit.returned('again.csv', table)))['about.title'], 'same');
    assert.equal(unit('about.title')?.target, 'Über "uns", kurz');
  });
});

test('what cannot be read is named with its remedy, and stops no other file', () => {
  const broken = {
    'latin.csv': [Buffer.from('id,translation\ncrisis.call,Für\n', 'latin1'), /latin\.csv: is not in UTF-8.* Save it again in UTF-8/],
    'nothing.csv': ['Kraut,Rüben\n1,2\n', /nothing\.csv: has no columns “id” and “translation”/],
    'list.json': ['[1]', /list\.json: is no list of texts by id/],
    'cut.json': ['{"a": ', /cut\.json: cannot be read as JSON/],
    'cut.po': ['msgid "a\nmsgstr', /cut\.po: is no PO in line 1\. Go back/],
    'twice.po': ['msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', /twice\.po: holds a text twice/],
    'other.xlf': [kit.read('ar'), /other\.xlf: is in ar, not in de\. npm run locales:import -- ar/],
    'two.xlf': [kit.read('de').slice(0, 900), /two\.xlf: line \d+: /],
  }; // prettier-ignore
  for (const [name, [content]] of Object.entries(broken)) kit.returned(name, content);
  json({'phases.start.name': 'Anfang'});
  const plan = kit.plan('de', path.join(kit.root, 'returned'));
  for (const [, expected] of Object.values(broken)) assert.match(lines(plan), expected);
  assert.deepEqual(fates(plan), {'phases.start.name': 'new'});
  for (const name of ['book.xlsx', 'memory.tmx', 'de.mo', 'letter.docx']) {
    assert.match(lines(kit.plan('de', kit.returned(name, 'x'))), /^unreadable .*(Save it|Send)/);
  }
  mkdirSync(path.join(kit.root, 'none'));
  assert.throws(() => kit.plan('de', path.join(kit.root, 'none')), /Create Translated Documents/);
  assert.throws(() => kit.plan('de', 'no/such/file'), /name the file or the folder/);
});

test('a file that does not say its language is in the one it is imported as', () => {
  const silent = kit.read('de').replace(' target-language="de"', '').replace('Anrufen:', 'Anruf:');
  assert.equal(fates(kit.plan('de', kit.returned('back.xlf', silent)))['crisis.call'], 'changed');
});

test('soft hyphens and split accents are mended, and said', () => {
  const plan = kit.take('de', json({'about.title': 'U\u0308ber die\u00adse Informationen'}));
  assert.equal(unit('about.title')?.target, 'Über diese Informationen');
  assert.match(lines(plan), /^mended +de\.json: soft hyphens taken out \(about\.title\)/m);
});

test('a note about the glossary comes along, and what was there stays', () => {
  const entry = 'msgctxt "questions.what.title"\nmsgid "What is IPT?"\nmsgstr "Was ist das?"';
  kit.take('de', po(`# glossary: said just before\n${entry}`));
  const notes = unit('questions.what.title')?.notes.map(({text}) => text);
  assert.ok(notes?.includes('glossary: said just before'));
  assert.ok(notes?.includes('glossary: said in short here'), 'what was there stays');
});

test('the command writes only with --yes', () => {
  const file = path.resolve(import.meta.dirname, '../../locales/de.xlf');
  const before = readFileSync(file, 'utf8');
  const cli = path.resolve(import.meta.dirname, '../../locales/tools/cli.js');
  const said = execFileSync(process.execPath, [cli, 'import', 'de', json({'crisis.title': 'Anders'})], {encoding: 'utf8'}); // prettier-ignore
  assert.match(said, /^changed +crisis\.title: “.*” → “Anders”/m);
  assert.match(
    said,
    /^1 texts? would be written to locales\/de\.xlf\. Nothing is written without --yes\.$/m,
  );
  assert.equal(readFileSync(file, 'utf8'), before);
});

test('an edit takes a tool’s approval away', () => {
  kit.write('de', kit.read('de').replace('id="crisis.call"', '$& approved="yes"'));
  kit.take('de', json({'crisis.call': 'Anruf:'}));
  assert.equal(unit('crisis.call')?.approved, false);
});
