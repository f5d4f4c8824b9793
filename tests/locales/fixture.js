import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {check, examine} from '../../locales/tools/check.js';
import {extract} from '../../locales/tools/extract.js';
import {applyImport} from '../../locales/tools/import/apply.js';
import {planImport} from '../../locales/tools/import/plan.js';
import {languageOf, openProject} from '../../locales/tools/project.js';
import {review} from '../../locales/tools/review.js';

/** Messages with everything that can go wrong in them. */
export const messages = [
  {id: 'crisis.title', text: 'If you need help now', desc: 'Heading. max:24'},
  {id: 'crisis.where', text: 'Call 112 & wait', desc: 'Keep the number 112.'},
  {
    id: 'crisis.checked',
    text: 'Checked by ${who} on ${date}.',
    desc: 'Placeholders: a name, a date.',
  },
  {id: 'areas.grief', text: 'IPT works on grief.', desc: 'What it works on.'},
];

/** The same in German, without a fault. */
export const german = {
  'crisis.title': 'Wenn Sie Hilfe brauchen',
  'crisis.where': 'Rufen Sie 112 an & warten Sie',
  'crisis.checked': 'Am ${date} geprüft von ${who}.',
  'areas.grief': 'In der IPT geht es um Trauer.',
};

const config = {
  $schema: 'config.schema.json',
  sourceLocale: 'en',
  targetLocales: ['de', 'de-AT'],
  tsConfig: '../src/tsconfig.json',
  interchange: {format: 'xliff', xliffDir: '.'},
  output: {mode: 'runtime', outputDir: '../generated'},
};

/**
 * A language's file with texts in it that came as `{id: text}`.
 *
 * @param {import('../../locales/tools/project.js').Project} project
 * @param {string} locale
 * @param {Record<string, string>} texts
 */
export function importTexts(project, locale, texts) {
  const units = Object.entries(texts).map(([id, target]) => ({id, target, state: '', notes: []}));
  const file = {language: locale, units, repairs: [], problems: []};
  const plan = planImport(project, languageOf(project, locale), messages, [file]);
  return applyImport(project, locale, messages, plan);
}

/** A project in a folder of its own, with German done and an empty overlay for Austria. */
export function makeProject() {
  const root = mkdtempSync(path.join(os.tmpdir(), 'ipt-locales-'));
  const locales = path.join(root, 'locales');
  mkdirSync(locales);
  symlinkSync(
    path.resolve(import.meta.dirname, '../../node_modules'),
    path.join(root, 'node_modules'),
  );
  const file = (/** @type {string} */ name) => path.join(locales, name);
  writeFileSync(file('lit-localize.json'), JSON.stringify(config));
  writeFileSync(
    file('glossary.csv'),
    'term,language,translation,note\ngrief,de,Trauer|trauer,\nIPT,de,IPT,\n',
  );
  const project = openProject(locales);
  const [de, at] = project.languages;
  const read = (name = 'de.xlf') => readFileSync(file(name), 'utf8');
  const write = (/** @type {string} */ text, name = 'de.xlf') => writeFileSync(file(name), text);
  write(extract(project, de, messages).text);
  write(importTexts(project, 'de', german));
  write(extract(project, at, messages).text, 'de-AT.xlf');
  return {
    project,
    root,
    read,
    write,
    /** Does to the file what a tool has done to it. */
    damage(/** @type {(text: string) => string} */ change, name = 'de.xlf') {
      const before = read(name);
      const after = change(before);
      if (after === before) throw new Error('the damage has changed nothing');
      write(after, name);
    },
    /** What the check says of German, as `severity id: text`. */
    findings: (ofMessages = messages, release = false) =>
      examine(project, de, ofMessages, release).findings.map(
        ({severity, id, what, remedy}) => `${severity} ${id ?? 'file'}: ${what}. ${remedy}`,
      ),
    check: (options = {}) => check(project, messages, options),
    extract: (ofMessages = messages, prune = false) => extract(project, de, ofMessages, prune),
    review: (/** @type {{by?: string, ids: string[]}} */ options) =>
      review(project, de, messages, {on: '2026-01-02', ...options}),
    remove: () => rmSync(root, {recursive: true, force: true}),
  };
}
