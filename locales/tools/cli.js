/**
 * The commands of the translation pipeline: `npm run locales:extract` and so on.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {addLanguage} from './add.js';
import {build, translationsOf} from './build.js';
import {check} from './check.js';
import {Damage} from './damage.js';
import {extractAll} from './extract-all.js';
import {handoff} from './handoff.js';
import {applyImport} from './import/apply.js';
import {linesOfPlan, refusedTable, takenOf} from './import/lines.js';
import {planImport} from './import/plan.js';
import {readReturned} from './import/returned.js';
import {sourceMessages} from './lit-localize.js';
import {fileOf, languageOf, openProject} from './project.js';
import {review} from './review.js';

const accepted = /** @type {const} */ ({
  prune: {type: 'boolean'},
  handoff: {type: 'boolean'},
  release: {type: 'boolean'},
  all: {type: 'boolean'},
  json: {type: 'boolean'},
  out: {type: 'string'},
  by: {type: 'string'},
  yes: {type: 'boolean'},
});

const {
  values: options,
  positionals: [command, ...names],
} = commandLine();

/** @type {Record<string, () => void | Promise<void>>} */
const commands = {
  extract() {
    const project = openProject();
    extractInto(project, named(project));
    if (!options.handoff) return;
    const messages = sourceMessages(project);
    for (const language of named(project)) {
      const files = attempt(() => handoff(project, language, messages));
      const folder = path.join(options.out ?? 'locales/handoff', language.locale);
      for (const [name, text] of Object.entries(files ?? {})) put(path.join(folder, name), text);
      if (files) console.log(`written: ${folder}`);
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
    extractInto(project, [languageOf(project, names[0])]);
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
    const [locale, place] = names;
    const language = languageOf(project, locale);
    const messages = sourceMessages(project);
    const plan = planImport(project, language, messages, readReturned(project, locale, place));
    for (const line of linesOfPlan(plan)) console.log(line);
    if (plan.unreadable.length > 0) process.exitCode = 1;
    const refused = refusedTable(plan, messages);
    const rest = `locales/handoff/${locale}-refused.csv`;
    if (!options.yes) {
      console.log(`${takenOf(plan)} ${takenOf(plan) === 1 ? 'text' : 'texts'} would be written to locales/${locale}.xlf${refused ? `, what is refused to ${rest}` : ''}. Nothing is written without --yes.`); // prettier-ignore
      return;
    }
    if (refused) write(rest, refused);
    if (takenOf(plan) === 0) return;
    write(fileOf(project, locale), applyImport(project, locale, messages, plan));
    // New units of an overlay get their notes.
    extractInto(project, [language]);
  },
};

/** What was asked for. A mistyped option ends it with one line. */
function commandLine() {
  try {
    return parseArgs({allowPositionals: true, options: accepted});
  } catch (error) {
    const {code = '', message} = /** @type {NodeJS.ErrnoException} */ (error);
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const [what] = message.split(/[.\n]/);
    console.error(`${what}. Options are: ${Object.keys(accepted).map((name) => `--${name}`).join(' ')}`); // prettier-ignore
    process.exit(1);
  }
}

/**
 * Writes files in line with the English of the code.
 *
 * @param {import('./project.js').Project} project
 * @param {readonly import('./project.js').Language[]} languages
 */
function extractInto(project, languages) {
  const {lines, failures} = extractAll(project, languages, sourceMessages(project), options.prune);
  for (const line of lines) console.log(line);
  fail(failures);
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
  put(file, text);
  console.log(`written: ${path.relative('', file)}`);
}

/** @param {string} file a path that ends in `/` is a folder @param {string} text */
function put(file, text) {
  mkdirSync(file.endsWith('/') ? file : path.dirname(file), {recursive: true});
  if (!file.endsWith('/')) writeFileSync(file, text);
}

try {
  if (!Object.hasOwn(commands, command)) {
    throw new Damage(`There is no command “${command ?? ''}”. Commands are: ${Object.keys(commands).join(' ')}`); // prettier-ignore
  }
  await commands[command]();
} catch (error) {
  // A stack trace helps nobody who has to mend a translation.
  if (!(error instanceof Damage)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
