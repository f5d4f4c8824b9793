import {existsSync, readFileSync} from 'node:fs';
import {parse} from 'csv-parse/sync';

/**
 * @typedef {object} Term
 * @property {string} term as in the English
 * @property {string} language
 * @property {string} translation stems separated by `|`, one of which a translation has to contain
 * @property {string} note
 */

/**
 * The terms of `glossary.csv` that a language has fixed, the longest first.
 *
 * @param {import('./project.js').Project} project
 * @param {string[]} languages the language itself, then its parents
 * @returns {Term[]}
 */
export function readGlossary({config}, languages) {
  const file = config.resolve('glossary.csv');
  if (!existsSync(file)) return [];
  /** @type {Term[]} */
  const rows = parse(readFileSync(file, 'utf8'), {columns: true, trim: true});
  const terms = new Map();
  // The language's own rows come last and count.
  for (const language of languages.toReversed()) {
    for (const row of rows.filter((candidate) => candidate.language === language)) {
      if (row.translation) terms.set(row.term, row);
    }
  }
  return [...terms.values()].sort((a, b) => b.term.length - a.term.length);
}

/**
 * The terms of the English that a translation does not have. `IPT-A` is not looked at as `IPT`.
 *
 * @param {Term[]} glossary
 * @param {string} source
 * @param {string} target
 */
export function missingTerms(glossary, source, target) {
  let rest = source.toLowerCase();
  const translated = target.toLowerCase();
  return glossary.filter(({term, translation}) => {
    const occurs = new RegExp(`(?<![\\p{L}\\p{N}])${term.toLowerCase()}(?![\\p{L}\\p{N}])`, 'gu');
    if (!occurs.test(rest)) return false;
    rest = rest.replace(occurs, ' ');
    return !translation.split('|').some((stem) => translated.includes(stem.trim().toLowerCase()));
  });
}
