/**
 * The terms a language has fixed, the longest first.
 *
 * @param {readonly import('./types.js').Term[]} rows those of `glossary.csv`
 * @param {readonly string[]} languages the language itself, then its parents
 */
export function termsFor(rows, languages) {
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
 * @param {readonly import('./types.js').Term[]} terms the longest first
 * @param {string} english
 * @param {string} target
 */
export function missingTerms(terms, english, target) {
  let rest = english.toLowerCase();
  const translated = target.toLowerCase();
  return terms.filter(({term, translation}) => {
    const occurs = occurrences(term);
    if (!occurs.test(rest)) return false;
    rest = rest.replace(occurs, ' ');
    return !translation.split('|').some((stem) => translated.includes(stem.trim().toLowerCase()));
  });
}

/**
 * An English text without the terms that stay as they are in this language, such as IPT.
 *
 * @param {readonly import('./types.js').Term[]} terms
 * @param {string} english
 */
export const withoutKeptTerms = (terms, english) =>
  terms
    .filter(({term, translation}) => translation.split('|').some((stem) => stem.trim() === term))
    .reduce((rest, {term}) => rest.replace(occurrences(term), ' '), english);

/** @param {string} term */
const occurrences = (term) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${term.toLowerCase()}(?![\\p{L}\\p{N}])`, 'giu');
