import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {Damage} from './damage.js';
import {parentOf} from './reader/index.js';

/**
 * @typedef {object} Language
 * @property {string} locale its BCP 47 tag, and the name of its file
 * @property {string} [parent] for a regional overlay: the language it changes a few texts of
 *
 * @typedef {import('./reader/types.js').Message} Message one English text of the kit
 *
 * @typedef {object} Project
 * @property {import('@lit/localize-tools/lib/config.js').Config} config
 * @property {Language[]} languages
 * @property {string} generated the folder that `locales:build` writes
 */

/**
 * The translations of a folder with a `lit-localize.json`: those of the kit, or of a test.
 *
 * @param {string} [folder]
 * @returns {Project}
 */
export function openProject(folder = path.resolve(import.meta.dirname, '..')) {
  const config = readConfigFileAndWriteSchema(path.join(folder, 'lit-localize.json'));
  /** @type {string[]} */
  const locales = [config.sourceLocale, ...config.targetLocales];
  const languages = locales.slice(1).map((locale) => ({
    locale,
    parent: parentOf(locale, locales),
  }));
  return {config, languages, generated: config.resolve(config.output.outputDir ?? '.')};
}

/**
 * One language of the project.
 *
 * @param {Project} project
 * @param {string | undefined} locale as named on the command line
 * @returns {Language}
 */
export function languageOf({languages}, locale) {
  const language = languages.find((candidate) => candidate.locale === locale);
  if (language) return language;
  const known = languages.map((candidate) => candidate.locale).join(', ');
  throw new Damage(`Name one of the languages ${known}; npm run locales:add -- cy adds another.`);
}

/** @param {Project} project @param {string} locale */
export const fileOf = ({config}, locale) => config.resolve(`${locale}.xlf`);

/**
 * What a language's file holds, or undefined where there is none yet.
 *
 * @param {Project} project
 * @param {string} locale
 */
export function readLocaleBytes(project, locale) {
  const file = fileOf(project, locale);
  return existsSync(file) ? readFileSync(file) : undefined;
}
