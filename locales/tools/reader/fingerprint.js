/**
 * Eight digits that tell one text from another, to see whether a text is still the one that was
 * reviewed. FNV-1a; no secret is kept by it.
 *
 * @param {string} text
 */
export function fingerprint(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.normalize('NFC'))) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/**
 * The note that stands with `final`: who has reviewed which text against which English, and when. It
 * is a note because that is what tools keep.
 *
 * @param {{by: string, on: string, target: string, english: string}} review `on`: a day, 2026-11-28
 */
export const reviewNote = ({by, on, target, english}) =>
  `Reviewed by ${by} on ${on}. Text ${fingerprint(target)}, English ${fingerprint(english)}.`;

const review =
  /^Reviewed by (.+) on (\d{4}-\d\d-\d\d)\. Text ([\da-f]{8}), English ([\da-f]{8})\.$/;

/**
 * The review a unit tells of, and whether it is still of this text and this English.
 *
 * @param {Pick<import('./types.js').Unit, 'notes' | 'target'>} unit
 * @param {string} english
 */
export function reviewOf({notes, target}, english) {
  for (const {text} of notes) {
    const [, by, on, ofText, ofEnglish] = review.exec(text.trim()) ?? [];
    if (by) return {by, on, sameText: ofText === fingerprint(target), sameEnglish: ofEnglish === fingerprint(english)}; // prettier-ignore
  }
  return undefined;
}

/**
 * The note that stands with a translation whose English has changed.
 *
 * @param {string} english the English it was translated from
 * @param {string} target the translation as it was then
 */
export const oldEnglishNote = (english, target) =>
  `The English was: ${english} [${fingerprint(target)}]`;

const old = /^The English was: ([^]*?)(?: \[([\da-f]{8})\])?$/;

/**
 * What the note says, also where a tool has dropped who wrote it.
 *
 * @param {readonly import('./types.js').Note[]} notes
 */
export function oldEnglishOf(notes) {
  for (const {text} of notes) {
    const [all, english, ofTarget] = old.exec(text.trim()) ?? [];
    if (all) return {english, ofTarget};
  }
  return undefined;
}
