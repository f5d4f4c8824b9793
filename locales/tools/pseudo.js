/**
 * Two languages nobody speaks, for Storybook and tests. In `en-XA` what has no brackets is not
 * translatable, and what is cut off has no room for German; `ar-XB` reads from right to left.
 */

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const marked = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';
const filler = ['öñé', 'ţŵö', 'ţĥŕéé', 'ƒöûŕ', 'ƒîṽé', 'šîẋ', 'šéṽéñ', 'éîĝĥţ', 'ñîñé', 'ţéñ'];

/** `⟦Ţéẋţ öñé⟧`: accents, brackets, and twice the length of a word to 1.35 times that of a text. */
export function accented(/** @type {string} */ text) {
  const growth = text.length < 12 ? 1 : text.length < 40 ? 0.6 : 0.35;
  /** @type {string[]} */
  const longer = [];
  for (let length = 0; length < text.length * growth;) {
    const word = filler[longer.length % filler.length];
    longer.push(word);
    length += word.length + 1;
  }
  const words = outsidePlaceholders(text, (part) =>
    part.replace(/[A-Za-z]/g, (letter) => marked[plain.indexOf(letter)]),
  );
  return `⟦${[words, ...longer].join(' ')}⟧`;
}

/** Each word from right to left, as Arabic is; the letters stay readable to whoever tests. */
export const mirrored = (/** @type {string} */ text) =>
  outsidePlaceholders(text, (part) => part.replace(/\p{L}[\p{L}’-]*/gu, '\u202e$&\u202c'));

/** @param {string} text @param {(part: string) => string} change */
const outsidePlaceholders = (text, change) =>
  text
    .split(/(\$\{\w+\})/)
    .map((part) => (part.startsWith('${') ? part : change(part)))
    .join('');
