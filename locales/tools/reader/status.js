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
  if (sourceHasChanged(unit, message, base)) return 'stale';
  const isNew = base !== undefined && base.target !== '' && base.target !== unit.target;
  const old = oldEnglishOf(unit.notes);
  if (old && !isNew && !isMended(unit, old.ofTarget)) return 'stale';
  if (doubts.test(unit.state) && !old && !isNew) return 'doubted';
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

/**
 * @param {import('./types.js').Unit} unit
 * @param {import('./types.js').Message} message
 * @param {import('./types.js').Unit} [base]
 */
function sourceHasChanged({source}, message, base) {
  if (source === undefined || isSameText(source, message.text)) return false;
  // A translator has put the English right: the kit's own file says that it was another.
  return !(base?.source !== undefined && isSameText(base.source, message.text));
}

/** Tools move white space about, above all beside placeholders. @param {string} one @param {string} other */
export const isSameText = (one, other) => squeezed(one) === squeezed(other);

/** @param {string} text */
const squeezed = (text) => text.normalize('NFC').replace(/\s+/g, '');
