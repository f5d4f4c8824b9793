import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {handoff} from '../../locales/tools/handoff.js';
import {applyImport} from '../../locales/tools/import/apply.js';
import {planImport} from '../../locales/tools/import/plan.js';
import {readReturned} from '../../locales/tools/import/returned.js';
import {extract} from '../../locales/tools/extract.js';
import {fileOf, languageOf, openProject} from '../../locales/tools/project.js';
import {readLocaleFile, standardFor} from '../../locales/tools/read-xliff.js';
import {judge} from '../../locales/tools/reader/index.js';

/** Where the small kit stands, and what each tool has made of it. */
export const fixtures = path.join(import.meta.dirname, 'fixtures/translation-tools');

const config = {
  $schema: 'config.schema.json',
  sourceLocale: 'en',
  targetLocales: ['ar', 'de', 'zh-Hans'],
  tsConfig: '../src/tsconfig.json',
  interchange: {format: 'xliff', xliffDir: '.'},
  output: {mode: 'runtime', outputDir: '../generated'},
};

/**
 * Fourteen texts of the kit in three languages, in the middle of the work: reviewed, drafts, empty in
 * both ways, one whose English has changed, two with the same English. In a folder of its own.
 */
export function openSmallKit() {
  const root = mkdtempSync(path.join(os.tmpdir(), 'ipt-small-kit-'));
  const locales = path.join(root, 'locales');
  cpSync(path.join(fixtures, 'kit'), locales, {recursive: true});
  writeFileSync(path.join(locales, 'lit-localize.json'), JSON.stringify(config));
  const project = openProject(locales);
  const messages = messagesOf(project);
  const language = (/** @type {string} */ locale) => languageOf(project, locale);
  const plan = (/** @type {string} */ locale, /** @type {string} */ place) =>
    planImport(project, language(locale), messages, readReturned(project, locale, place));
  return {
    root,
    project,
    messages,
    plan,
    file: (/** @type {string} */ locale) => readLocaleFile(project, locale),
    read: (/** @type {string} */ locale) => readFileSync(fileOf(project, locale), 'utf8'),
    write: (/** @type {string} */ locale, /** @type {string} */ text) =>
      writeFileSync(fileOf(project, locale), text),
    /** Imports with `--yes`. */
    take(/** @type {string} */ locale, /** @type {string} */ place) {
      const made = plan(locale, place);
      writeFileSync(fileOf(project, locale), applyImport(project, locale, messages, made));
      writeFileSync(fileOf(project, locale), extract(project, language(locale), messages).text);
      return made;
    },
    judge: (/** @type {string} */ locale) =>
      judge(readLocaleFile(project, locale), standardFor(project, language(locale), messages)),
    /** Writes a language as it is handed out. */
    handOut(/** @type {string} */ locale, folder = path.join(root, 'handed-out')) {
      for (const [name, text] of Object.entries(handoff(project, language(locale), messages))) {
        const file = path.join(folder, name);
        mkdirSync(name.endsWith('/') ? file : path.dirname(file), {recursive: true});
        if (!name.endsWith('/')) writeFileSync(file, text);
      }
      return folder;
    },
    /** A file as it might come back. */
    returned(/** @type {string} */ name, /** @type {string | Uint8Array} */ text) {
      const file = path.join(root, 'returned', name);
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, text);
      return file;
    },
    remove: () => rmSync(root, {recursive: true, force: true}),
  };
}

/** The English of the small kit, as its German file has it. @param {import('../../locales/tools/project.js').Project} project */
const messagesOf = (project) =>
  readLocaleFile(project, 'de').units.map(({id, source = '', notes}) => ({
    id,
    text: source,
    desc: notes.find(({from}) => from === 'lit-localize')?.text ?? '',
  }));
