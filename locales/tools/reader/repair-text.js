/**
 * Puts right in a text what no translator can see, and what is lost by nobody.
 *
 * @param {string} text
 * @returns {{text: string, repairs: string[]}}
 */
export function repairText(text) {
  /** @type {string[]} */
  const repairs = [];
  let repaired = text;
  for (const [what, mend] of mends) {
    const before = repaired;
    repaired = mend(before);
    if (repaired !== before) repairs.push(what);
  }
  return {text: repaired, repairs};
}

/** @type {[what: string, mend: (text: string) => string][]} */
const mends = [
  // Hyphens are the browser's affair: it knows the width of the line and the language.
  ['soft hyphens taken out', (text) => text.replace(/\u00ad/g, '')],
  ['letters and their accents put together (Unicode NFC)', (text) => text.normalize('NFC')],
];
