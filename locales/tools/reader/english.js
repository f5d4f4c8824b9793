import {oldEnglishOf} from './fingerprint.js';
import {withoutKeptTerms} from './glossary.js';

/**
 * Tells whether a target is English that nobody has translated. Tools put English into targets, and
 * attributes do not tell it from a translation.
 *
 * @param {import('./types.js').Standard} standard
 * @returns {(message: import('./types.js').Message, unit: import('./types.js').Unit) => boolean}
 */
export function englishIn({messages, terms = [], parent, sourceLanguage = 'en'}) {
  // What differs from English in British English is a translation, what does not is no harm.
  if (parent === sourceLanguage) return () => false;
  // Short texts of other units can be right by chance: “No”, “Start”.
  const sentences = new Set(
    messages.map(({text}) => plain(text)).filter((text) => text.split(' ').length > 3),
  );
  return ({text}, unit) => {
    const target = plain(unit.target);
    const own = [text, unit.source, oldEnglishOf(unit.notes)?.english];
    if (!own.some((each) => each && plain(each) === target) && !sentences.has(target)) return false;
    return !staysEnglish(text, terms) && !saysSame(unit);
  };
}

/** Whether a text has nothing to translate. @param {string} english @param {readonly import('./types.js').Term[]} terms */
const staysEnglish = (english, terms) =>
  !/\p{L}/u.test(withoutKeptTerms(terms, english.replace(/\$\{\w+\}/g, ' ')));

/** Whether a person has said that it is meant. @param {import('./types.js').Unit} unit */
const saysSame = ({notes}) => notes.some(({text}) => /^same:/i.test(text.trim()));

/** @param {string} text */
const plain = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '');
