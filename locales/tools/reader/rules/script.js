import {placeIn} from './place.js';

/** The scripts of Unicode that the script of a language tag stands for, where the names differ. */
const scriptsOf = /** @type {Record<string, string[]>} */ ({
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
});

/** A letter of the language's script. @param {string} language */
function letterOf(language) {
  const {script = 'Latn'} = new Intl.Locale(language).maximize();
  const scripts = scriptsOf[script] ?? [script];
  return new RegExp(`[${scripts.map((name) => `\\p{Script_Extensions=${name}}`).join('')}]`, 'u');
}

/** Fewer letters than this may be a name or an abbreviation. */
const fewestLetters = 4;

/** A whole sentence that nobody who reads the language can read: a text of another language's file. */
/** @type {import('../rules.js').Rule} */
export const scriptRule = {
  kind: 'script',
  severity: 'damage',
  look({unit: {target}, message: {text}, standard: {terms = []}, language}) {
    const own = letterOf(language);
    const kept = `${text} ${terms.map(({translation}) => translation).join(' ')}`.toLowerCase();
    const isKept = (/** @type {string} */ word) => kept.includes(word.toLowerCase());
    for (const {0: sentence, index} of target.matchAll(/[^.!?;。！？؟।]+/gu)) {
      const words = sentence.replace(/\$\{\w+\}/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
      const letters = words.filter((word) => !isKept(word)).join('');
      if ([...letters].length < fewestLetters || own.test(sentence.replace(/\$\{\w+\}/g, ' '))) continue; // prettier-ignore
      return {
        what: `has a sentence in another script than the language’s: ${placeIn(target, index, {length: sentence.length})}`,
        remedy: 'Translate it, or put back the text of this language.',
      };
    }
    return undefined;
  },
};
