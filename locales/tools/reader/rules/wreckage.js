import {firstPlace, placeIn} from './place.js';

/** What UTF-8 looks like when it was read as an 8-bit encoding and saved. */
const rest = '[\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178]'; // prettier-ignore
const twiceEncoded = new RegExp(
  [
    `(?<!\\p{Lu})Ã${rest}`,
    `Â[\\u00a0-\\u00bf]`,
    `â€.`,
    `(?:[ÐÑ]${rest}){2,}`,
    `(?:[ØÙÚÛ]${rest}){2,}`,
    `(?:à[¤¥]${rest}){2,}`,
    `(?:[ä-é]${rest}{2}){2,}`,
  ].join('|'),
  'u',
);

/**
 * @param {string} kind
 * @param {(translation: import('../rules.js').Translation) => string | undefined} find the words about the place
 * @param {string} what @param {string} remedy
 * @param {import('../types.js').Severity} [severity]
 * @returns {import('../rules.js').Rule}
 */
const rule = (kind, find, what, remedy, severity = 'damage') => ({
  kind,
  severity,
  look(translation) {
    const place = find(translation);
    return place === undefined ? undefined : {what: place ? `${what}: ${place}` : what, remedy};
  },
});

/** What is left of a text when a file, a merge or a copy went wrong, and still looks like text. */
export const wreckageRules = [
  rule(
    'letters',
    ({unit: {target}}) => firstPlace(target, /\ufffd/),
    'has lost letters',
    'Type them again, and save in UTF-8.',
  ),
  rule(
    'letters',
    ({unit: {target}}) => firstPlace(target, twiceEncoded),
    'has letters that were encoded twice',
    'Go back to the last good text, and save in UTF-8.',
  ),
  rule(
    'letters',
    ({unit: {target}, message: {text}}) =>
      text.includes('??')
        ? undefined
        : firstPlace(target, /\p{L}\?+\p{L}|\?{2,}|(?<![^\s(„“«])\?\p{L}/u),
    'has question marks where letters were',
    'Type it again, and save in UTF-8.',
  ),
  rule(
    'letters',
    ({unit: {target}, message: {text}}) =>
      /\p{L}/u.test(text) && !/[\p{L}\p{N}]/u.test(target) ? placeIn(target, 0, {length: target.length}) : undefined, // prettier-ignore
    'has no word in it',
    'Translate it, or empty the <target>.',
  ),
  rule(
    'merge',
    ({unit: {target}}) => firstPlace(target, /<{7}|>{7}|={7}/),
    'holds the marks of two versions that were not merged',
    'Keep one version, and delete the marks.',
  ),
  rule(
    'markup',
    ({unit: {target}}) => firstPlace(target, /&#?\w+;/),
    'has an & that was written twice over (&amp;amp;)',
    'Write the character itself.',
  ),
  rule(
    'markup',
    ({unit: {target}}) => firstPlace(target, /<\/?[a-z][^>]*>/i),
    'holds markup',
    'Write plain text: the widgets have their own.',
  ),
  rule(
    'markup',
    ({unit: {target}}) => firstPlace(target, /[<>]/),
    'has a sign that is read as markup',
    'Write a word for < and >.',
  ),
  rule(
    'note',
    ({unit: {target}, message: {text}}) =>
      /\[|\bTODO\b/.test(text) ? undefined : firstPlace(target, /\b(?:FIXME|TBD|XXX+)\b|\bTODO\b(?=\s*:|\s*$)|^TODO\b|[([]\s*\?+\s*[)\]]|\[[^\]]*\]|[Ll]orem [Ii]psum/), // prettier-ignore
    'holds a note to yourself',
    'Decide, and delete the note.',
  ),
  rule(
    'doubled',
    ({unit: {target}, message: {text}}) =>
      twice.test(target) && !twice.test(text) ? firstPlace(target, twice) : undefined,
    'says everything twice',
    'Delete one.',
  ),
  rule(
    'doubled',
    ({unit: {target}, message: {text}}) => {
      const at = target.toLowerCase().indexOf(text.toLowerCase());
      const isSentence = text.split(' ').length > 2;
      return at >= 0 && isSentence && target.length > text.length + 2
        ? placeIn(target, at, {length: Math.min(text.length, 40)})
        : undefined;
    },
    'holds the English beside the translation',
    'Delete the English.',
  ),
];

const twice = /^(.{8,}?)[\s|/]*\1$/su;
