import {placeIn} from './place.js';

/** @type {Record<string, string>} */
const names = {
  '\u061c': 'ALM', '\u200e': 'LRM', '\u200f': 'RLM', '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF',
  '\u202d': 'LRO', '\u202e': 'RLO', '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI',
  '\u200b': 'ZWSP', '\u2028': 'LS', '\u2029': 'PS', '\ufeff': 'BOM',
}; // prettier-ignore

/** @param {string} mark */
const nameOf = (mark) =>
  `[${names[mark] ?? `U+${mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`}]`;

/**
 * @param {string} kind @param {RegExp} pattern @param {string} what @param {string} remedy
 * @returns {import('../rules.js').Rule}
 */
const invisible = (kind, pattern, what, remedy) => ({
  kind,
  severity: 'damage',
  look({unit: {target}}) {
    const match = pattern.exec(target);
    return match
      ? {what: `holds ${what}: ${placeIn(target, match.index, {mark: nameOf(match[0])})}`, remedy}
      : undefined;
  },
});

/** What nobody sees. */
export const markRules = [
  invisible(
    'direction',
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    'an invisible mark of direction',
    'Delete it: the widgets set the direction.',
  ),
  invisible(
    'invisible',
    /[\p{Cc}\u200b\u2028\u2029\ufeff]/u,
    'an invisible character',
    'Delete it, or type the text again.',
  ),
];
