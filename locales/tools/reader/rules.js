import {languageRules} from './rules/language.js';
import {markRules} from './rules/marks.js';
import {numberRules} from './rules/numbers.js';
import {placeholderRules} from './rules/placeholders.js';
import {scriptRule} from './rules/script.js';
import {wreckageRules} from './rules/wreckage.js';

/**
 * @typedef {object} Translation
 * @property {import('./types.js').Unit} unit
 * @property {import('./types.js').Message} message
 * @property {import('./types.js').Standard} standard
 * @property {string} language
 *
 * @typedef {{what: string, remedy: string}} Fault
 *
 * @typedef {object} Rule
 * @property {string} kind rules of one kind look for one cause: the first that finds it speaks
 * @property {import('./types.js').Severity} severity
 * @property {(translation: Translation) => Fault | undefined} look
 */

/** A cause that explains others stands before them. */
const rules = [
  ...wreckageRules,
  scriptRule,
  ...markRules,
  ...placeholderRules,
  ...numberRules,
  ...languageRules,
];

/** The kinds of fault after which nothing else can be said of a text. */
const conclusive = new Set(['letters', 'merge', 'doubled', 'script']);

/**
 * What is wrong with a text that is done.
 *
 * @param {import('./types.js').Unit} unit
 * @param {import('./types.js').Message} message
 * @param {import('./types.js').Standard} standard
 * @param {string} language
 */
export function findingsIn(unit, message, standard, language) {
  /** @type {import('./types.js').Finding[]} */
  const findings = [];
  const kinds = new Set();
  for (const {kind, severity, look} of rules) {
    if (kinds.has(kind)) continue;
    const fault = look({unit, message, standard, language});
    if (!fault) continue;
    kinds.add(kind);
    findings.push({severity, kind, ...fault});
    if (conclusive.has(kind)) break;
  }
  return findings;
}
