import {fingerprint, oldEnglishOf, reviewOf} from './fingerprint.js';

/**
 * How far a text is, by what it says. Tools write, keep and drop states as they like, so the attribute
 * only decides what the text cannot.
 *
 * @param {import('./types.js').Unit} unit
 * @param {import('./types.js').Message} message
 * @param {{isEnglish: boolean, base?: import('./types.js').Unit}} facts `base`: the kit's own unit
 * @returns {import('./types.js').Status}
 */
export function statusOf(unit, message, {isEnglish, base}) {
  if (unit.target === '') return 'empty';
  if (isEnglish) return 'english';
  // Whether the code has changed its English or a translator a <source> cannot be told.
  if (unit.source !== undefined && !isSameText(unit.source, message.text)) return 'stale';
  const isNew = base !== undefined && base.target !== '' && base.target !== unit.target;
  const old = oldEnglishOf(unit.notes);
  if (old && !isMended(unit, old.ofTarget) && !(isNew && !old.ofTarget)) return 'stale';
  if (!old && doubts.test(unit.state) && !(isNew && doubts.test(base.state))) return 'doubted';
  const review = reviewOf(unit, message.text);
  const isFinal = unit.state === 'final' || unit.state === '';
  return isFinal && review?.sameText && review.sameEnglish ? 'reviewed' : 'draft';
}

/** @param {import('./types.js').Status | undefined} status */
export const isDone = (status) => status === 'draft' || status === 'reviewed';

/** What people set who are not content with a text. */
const doubts = /^needs-(?:review|adaptation|l10n)/;

/** Whether someone has come to it since the English changed. @param {import('./types.js').Unit} unit @param {string | undefined} ofTarget */
function isMended({state, target}, ofTarget) {
  if (['translated', 'signed-off', 'final'].includes(state)) return true;
  return ofTarget !== undefined && ofTarget !== fingerprint(target);
}

/** Tools move white space about, above all beside placeholders. @param {string} one @param {string} other */
export const isSameText = (one, other) => squeezed(one) === squeezed(other);

/** @param {string} text */
const squeezed = (text) => text.normalize('NFC').replace(/\s+/g, '');
