/**
 * The commands of the translation pipeline: `npm run locales:extract` and so on.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {addLanguage} from './add.js';
import {build, translationsOf} from './build.js';
import {check} from './check.js';
import {Damage} from './damage.js';
import {extract} from './extract.js';
import {handoff} from './handoff.js';
import {importTranslations} from './import.js';
import {sourceMessages} from './lit-localize.js';
import {fileOf, languageOf, openProject} from './project.js';
import {review} from './review.js';

const {
  values: options,
  positionals: [command, ...names],
} = parseArgs({
  allowPositionals: true,
  options: {
    prune: {type: 'boolean'},
    handoff: {type: 'boolean'},
    release: {type: 'boolean'},
    all: {type: 'boolean'},
    json: {type: 'boolean'},
    out: {type: 'string'},
    by: {type: 'string'},
    yes: {type: 'boolean'},
  },
});

/** @type {Record<string, () => void | Promise<void>>} */
const commands = {
  extract() {
    const project = openProject();
    bringInLine(project, named(project));
    if (!options.handoff) return;
    for (const {locale} of named(project)) {
      const text = attempt(() => handoff(project, locale));
      if (text) write(path.join(options.out ?? 'locales/handoff', `${locale}.xlf`), text);
    }
  },

  check() {
    const project = openProject();
    const {lines, table, failed} = check(project, sourceMessages(project), {
      ...options,
      only: names.length > 0 ? named(project) : undefined,
    });
    for (const line of lines) console.log(line);
    console.log(table);
    if (failed) process.exitCode = 1;
  },

  async build() {
    const project = openProject();
    const messages = sourceMessages(project);
    if (!options.json) return fail(build(project, messages));
    const language = languageOf(project, names[0]);
    const {translations, damage} = translationsOf(project, language, messages);
    fail(damage);
    write(
      options.out ?? `dist/locales/${language.locale}.json`,
      `${JSON.stringify(translations, null, 2)}\n`,
    );
  },

  async add() {
    await addLanguage(openProject(), names[0]);
    const project = openProject();
    bringInLine(project, [languageOf(project, names[0])]);
    await commands.build();
  },

  review() {
    const project = openProject();
    const [locale, ...ids] = names;
    const language = languageOf(project, locale);
    const on = new Date().toISOString().slice(0, 10);
    const reviewed = review(project, language, sourceMessages(project), {by: options.by, on, ids});
    for (const id of reviewed.ids) console.log(`locales/${locale}.xlf: ${id}`);
    if (!options.yes) {
      console.log(`${reviewed.ids.length} texts would be marked as reviewed by ${options.by}. Nothing is written without --yes.`); // prettier-ignore
      return;
    }
    write(fileOf(project, locale), reviewed.text);
  },

  import() {
    const project = openProject();
    const [locale, file] = names;
    languageOf(project, locale);
    const translations = JSON.parse(readFileSync(file, 'utf8'));
    const text = importTranslations(project, locale, sourceMessages(project), translations);
    writeFileSync(fileOf(project, locale), text);
    // New units of an overlay get their notes.
    bringInLine(project, [languageOf(project, locale)]);
  },
};

/**
 * Writes files in line with the English of the code.
 *
 * @param {import('./project.js').Project} project
 * @param {readonly import('./project.js').Language[]} languages
 */
function bringInLine(project, languages) {
  const messages = sourceMessages(project);
  for (const language of languages) {
    const file = `locales/${language.locale}.xlf`;
    const extracted = attempt(() => extract(project, language, messages, options.prune));
    if (!extracted) continue;
    const {text, changed, removed} = extracted;
    writeFileSync(fileOf(project, language.locale), text);
    for (const id of changed) {
      console.log(`${file}: ${id}: the English has changed. Review the target.`);
    }
    for (const id of removed) {
      console.log(
        options.prune
          ? `${file}: ${id}: deleted, as no message has this id.`
          : `${file}: ${id}: no message has this id. Give the unit its new id, or delete such units with npm run locales:extract -- --prune`,
      );
    }
  }
}

/** The languages of the command line, or all. @param {import('./project.js').Project} project */
const named = (project) =>
  names.length > 0 ? names.map((name) => languageOf(project, name)) : project.languages;

/** One broken file does not stop the others. @template T @param {() => T} work */
function attempt(work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    fail([error.message]);
    return undefined;
  }
}

/** @param {readonly string[]} lines */
function fail(lines) {
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
}

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
  console.log(`written: ${file}`);
}

try {
  await commands[command]();
} catch (error) {
  // A stack trace helps nobody who has to mend a translation.
  if (!(error instanceof Damage)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
