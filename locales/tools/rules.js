import {fixedParts, keepsFixedParts} from './fixed-parts.js';
import {missingTerms} from './glossary.js';
import {children, placeholdersOf} from './read-xliff.js';

/**
 * @typedef {'damage' | 'error' | 'warning'} Severity `damage`: cannot be built. `error`: cannot be
 *   merged. `warning`: worth a look.
 * @typedef {object} Finding
 * @property {Severity} severity
 * @property {string} text what is wrong, and the remedy
 *
 * @typedef {object} Translation
 * @property {import('./project.js').Message} message
 * @property {import('./read-xliff.js').Unit} unit
 * @property {import('./glossary.js').Term[]} glossary
 */

/** @type {[Severity, (translation: Translation) => string | false | undefined][]} */
const rules = [
  [
    'damage',
    ({unit}) =>
      placeholdersOf(unit, 'target').join() !== placeholdersOf(unit, 'source').join() &&
      'its placeholders are not those of the source. Keep each <x/> once, unchanged; only its place may differ.',
  ],
  [
    'damage',
    ({unit: {target}}) =>
      /[<>]|&#?\w+;/.test(target) &&
      'holds markup, or & written twice over (&amp;amp;). Write plain text.',
  ],
  [
    'damage',
    ({unit: {target}}) =>
      target !== target.normalize('NFC') && 'is not in Unicode NFC. Save it again in that form.',
  ],
  [
    'damage',
    ({unit: {target}}) =>
      /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(target) &&
      'holds invisible marks of direction. Delete them: the widgets set the direction.',
  ],
  [
    'damage',
    ({unit: {target}}) =>
      /[\p{Cc}\u00ad\u200b\u2028\u2029\ufeff]/u.test(target) &&
      'holds invisible characters. Type the text again.',
  ],
  [
    'damage',
    ({message: {id, text}, unit: {target}}) =>
      !keepsFixedParts(id, target, fixedParts(id, text)) &&
      'its numbers or addresses are not those of the source. Numbers to call come from src/regions, never from a translation.',
  ],
  [
    'error',
    ({message: {desc}, unit: {target}}) => {
      const limit = Number(/\bmax:(\d+)/.exec(desc)?.[1] ?? Infinity);
      const {length} = [...target];
      return length > limit && `has ${length} characters. Make it ${limit} or fewer.`;
    },
  ],
  [
    'error',
    ({message: {text}, unit: {element, target}, glossary}) => {
      const exempt = children(element, 'note').some(({textContent}) =>
        textContent?.trim().startsWith('glossary:'),
      );
      const [term] = exempt ? [] : missingTerms(glossary, text, target);
      return (
        term &&
        `does not use the glossary’s “${term.translation}” for “${term.term}”. Use it, or give the unit a note that begins with “glossary:” and says why not.`
      );
    },
  ],
  [
    'warning',
    ({message: {id, text}, unit: {target}}) =>
      target === text &&
      text !== fixedParts(id, text).join(' ') &&
      'is the same as the English. Fine if it is meant.',
  ],
];

/**
 * What is wrong with a translation that is done.
 *
 * @param {Translation} translation
 * @returns {Finding[]}
 */
export const findingsIn = (translation) =>
  rules.flatMap(([severity, rule]) => {
    const text = rule(translation);
    return text ? [{severity, text}] : [];
  });
