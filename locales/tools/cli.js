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
  },
});

/** @type {Record<string, () => void | Promise<void>>} */
const commands = {
  extract() {
    const project = openProject();
    const messages = sourceMessages(project);
    for (const language of project.languages) {
      const file = `locales/${language.locale}.xlf`;
      const {text, changed, removed} = extract(project, language, messages, options.prune);
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
    if (!options.handoff) return;
    for (const {locale} of project.languages) {
      write(path.join(options.out ?? 'locales/handoff', `${locale}.xlf`), handoff(project, locale));
    }
  },

  check() {
    const project = openProject();
    const {lines, table, failed} = check(project, sourceMessages(project), options);
    for (const line of lines) console.log(line);
    console.log(table);
    if (failed) process.exitCode = 1;
  },

  async build() {
    const project = openProject();
    const messages = sourceMessages(project);
    if (!options.json) return build(project, messages);
    const language = languageOf(project, names[0]);
    const translations = translationsOf(project, language, messages);
    write(
      options.out ?? `dist/locales/${language.locale}.json`,
      `${JSON.stringify(translations, null, 2)}\n`,
    );
  },

  async add() {
    await addLanguage(openProject(), names[0]);
    commands.extract();
    await commands.build();
  },

  import() {
    const project = openProject();
    const [locale, file] = names;
    languageOf(project, locale);
    const translations = JSON.parse(readFileSync(file, 'utf8'));
    const text = importTranslations(project, locale, sourceMessages(project), translations);
    writeFileSync(fileOf(project, locale), text);
    // New units of an overlay get their notes.
    commands.extract();
  },
};

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
