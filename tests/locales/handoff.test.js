import assert from 'node:assert/strict';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {after, test} from 'node:test';
import {handoff} from '../../locales/tools/handoff.js';
import {languageOf} from '../../locales/tools/project.js';
import {openSmallKit} from './small-kit.js';

const kit = openSmallKit();
after(() => kit.remove());
const files = handoff(kit.project, languageOf(kit.project, 'de'), kit.messages);
/** The lines of one text in a PO file. @param {string} id */
const entry = (id) => files['de.po'].split('\n\n').find((part) => part.includes(`msgctxt "${id}"`));

test('PO has the note, the id as context, and looks after placeholders', () => {
  assert.equal(
    entry('crisis.region.choose'),
    '#. Crisis help: label of the list of countries, as long as none is chosen.\nmsgctxt "crisis.region.choose"\nmsgid "Choose your country"\nmsgstr ""',
  );
  assert.match(entry('crisis.checked') ?? '', /^#, sh-format$/m);
  assert.match(entry('crisis.checked') ?? '', /Am \$\{date\} mit/);
  assert.match(entry('quiz.start') ?? '', /^# same: German uses the word, too$/m);
});

test('PO shows what a text was translated from, where the English has changed', () => {
  assert.match(entry('about.limits') ?? '', /^#, fuzzy$\n^#\| msgid "It informs\. It does not replace advice from a doctor\."$/m); // prettier-ignore
  assert.match(entry('about.limits') ?? '', /Hier finden Sie Informationen/);
  assert.doesNotMatch(entry('crisis.title') ?? '', /fuzzy/);
});

test('one English text may have two translations', () => {
  assert.match(entry('quiz.start') ?? '', /msgid "Start"\nmsgstr "Start"/);
  assert.match(entry('phases.start.name') ?? '', /msgid "Start"\nmsgstr ""/);
});

test('in the table a full cell is done: what has changed is beside an empty one', () => {
  const row = (/** @type {string} */ id) => files['de.csv'].split('\r\n').find((line) => line.startsWith(`${id},`)); // prettier-ignore
  assert.match(files['de.csv'], /^\ufeffid,where it shows,English,translation,/);
  assert.match(row('about.limits') ?? '', /who knows you\.,,It informs\. It does not replace advice from a doctor\.,"?Hier finden/); // prettier-ignore
  assert.match(row('crisis.call') ?? '', /,Call,Anrufen:,,,$/);
  assert.match(row('crisis.region.choose') ?? '', /,Choose your country,,,,$/);
});

test('XLIFF has no English in its targets, and calls unfinished what tools would show as done', () => {
  const unit = (/** @type {string} */ id) => new RegExp(`<trans-unit id="${id}"[^]*?</trans-unit>`).exec(files['de.xlf'])?.[0] ?? ''; // prettier-ignore
  assert.doesNotMatch(unit('crisis.region.choose'), /<target/);
  assert.doesNotMatch(unit('about.title'), /<target/);
  assert.match(unit('about.limits'), /<target state="needs-adaptation">Hier finden/);
  assert.match(unit('about.limits'), /The English was: /);
  assert.match(unit('crisis.title'), /<target state="final">/);
});

test('English that was put into a target is not handed out as a translation', () => {
  const other = openSmallKit();
  const english = other.read('de').replace(/<target state="translated"\/>/, '<target state="translated">About this information</target>'); // prettier-ignore
  const {entries} = other.plan('de', other.returned('de.xlf', english));
  assert.equal(entries.find(({unit}) => unit.id === 'about.title')?.fate, 'english');
  other.write('de', english);
  assert.match(handoff(other.project, languageOf(other.project, 'de'), kit.messages)['de.po'], /msgid "About this information"\nmsgstr ""/); // prettier-ignore
  other.remove();
});

test('the OmegaT project has every folder OmegaT asks for, whole texts, and the glossary', () => {
  const folder = path.join(kit.handOut('de'), 'de-omegat');
  for (const name of ['source', 'target', 'tm', 'glossary', 'dictionary', 'omegat']) {
    assert.ok(statSync(path.join(folder, name)).isDirectory(), name);
  }
  const project = readFileSync(path.join(folder, 'omegat.project'), 'utf8');
  assert.match(project, /<target_lang>de</);
  assert.match(project, /<sentence_seg>false</);
  assert.match(project, /<support_default_translations>false</);
  assert.equal(readFileSync(path.join(folder, 'source/de.po'), 'utf8'), files['de.po']);
  const glossary = readFileSync(path.join(folder, 'glossary/glossary.txt'), 'utf8').split('\n');
  assert.ok(glossary.includes('interpersonal psychotherapy\tInterpersonelle, Interpersonellen\tInterpersonelle Psychotherapie')); // prettier-ignore
  assert.ok(glossary.includes('doctor / family doctor (GP)\tArztpraxis / Hausarztpraxis; avoids gender\t')); // prettier-ignore
  assert.ok(!existsSync(path.join(folder, 'target/de.po')));
});
