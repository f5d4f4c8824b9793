import {DOMParser} from '@xmldom/xmldom';
import {fixedParts} from './fixed-parts.js';
import {readGlossary} from './glossary.js';
import {readLocaleBytes} from './project.js';
import {readXliff} from './reader/index.js';
import {newXliff} from './write-xliff.js';

/**
 * Reads any file of XLIFF as one of a project.
 *
 * @param {import('./project.js').Project} project
 * @param {Uint8Array | string} data
 * @param {string} file its name, such as `de.xlf`
 */
export const readFile = ({config, languages}, data, file) =>
  readXliff(data, {
    file,
    parser: new DOMParser({errorHandler: {warning: fail, error: fail, fatalError: fail}}),
    languages: languages.map(({locale}) => locale),
    sourceLanguage: config.sourceLocale,
  });

/** @param {string} message @returns {never} */
function fail(message) {
  throw new Error(message);
}

/**
 * A language's own file, or an empty one where there is none yet.
 *
 * @param {import('./project.js').Project} project
 * @param {string} locale
 */
export const readLocaleFile = (project, locale) =>
  readFile(project, readLocaleBytes(project, locale) ?? newXliff(project, locale), `${locale}.xlf`);

/**
 * By what a language is judged.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Language} language
 * @param {readonly import('./project.js').Message[]} messages
 * @param {Pick<import('./reader/types.js').Standard, 'base' | 'release'>} [more]
 * @returns {import('./reader/types.js').Standard}
 */
export const standardFor = (project, {locale, parent}, messages, more) => ({
  messages,
  fixedParts,
  parent,
  sourceLanguage: project.config.sourceLocale,
  terms: readGlossary(project, [locale, ...(parent ? [parent] : [])]),
  ...more,
});
