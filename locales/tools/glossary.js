import {existsSync, readFileSync} from 'node:fs';
import {parse} from 'csv-parse/sync';
import {termsFor} from './reader/index.js';

/**
 * The rows of `glossary.csv`.
 *
 * @param {import('./project.js').Project} project
 * @returns {import('./reader/types.js').Term[]}
 */
export function glossaryRows({config}) {
  const file = config.resolve('glossary.csv');
  return existsSync(file) ? parse(readFileSync(file, 'utf8'), {columns: true, trim: true}) : [];
}

/**
 * The terms that a language has fixed.
 *
 * @param {import('./project.js').Project} project
 * @param {string[]} languages the language itself, then its parents
 */
export const readGlossary = (project, languages) => termsFor(glossaryRows(project), languages);
