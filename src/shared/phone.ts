import {westernDigits} from '../localization/fixed-parts.js';
import {text, type Input} from './input.js';

/** A phone number as a page's author wrote it, and how a phone dials it. */
export interface PhoneNumber {
  /** As it was written, without marks that cannot be seen. */
  readonly number: string;
  /**
   * The digits as written, with `+` for `00`, and without the zero after a country code that is only
   * for calls at home. Absent where the number cannot be read with certainty: then it is shown, and
   * not linked, for a wrong number is worse than one that has to be typed.
   */
  readonly dial?: string;
}

/**
 * A phone number as people write or paste it: with digits of any script, all kinds of dashes,
 * slashes, brackets and direction marks, and with an extension, which is shown and not dialled.
 */
export const phone: Input<PhoneNumber> = {
  accepts: 'a phone number: a line of at most 40 characters with at least 3 digits',
  parse(value) {
    const number = text
      .parse(value)
      ?.replace(/\p{Cf}/gu, '')
      .replace(/^(tel|sms):/i, '')
      .trim();
    const isNumber =
      number && number.length <= 40 && !/\p{C}/u.test(number) && /(\p{Nd}\P{Nd}*){3}/u.test(number);
    if (!isNumber) return undefined;
    const dial = dialOf(number);
    return dial ? {number, dial} : {number};
  },
};

/** What has to be done about a number that is only shown, for the console. */
export const uncertain =
  'is shown without a link, as it cannot be dialled with certainty: write it as +44 1632 960190';

function dialOf(written: string): string | undefined {
  const number = plain(written).replace(extension, '').trim();
  if (/^\*\d{3,6}$/.test(number)) return number;
  if (!/^\(? ?\+?[\d ()./-]+$/.test(number)) return undefined;
  const digits = number.replace(/\D/g, '');
  const isInternational = number.includes('+') || /^00[1-9]\d{6}/.test(digits);
  const dial = isInternational ? internationally(number, digits) : atHome(number, digits);
  return dial && slashesPartAreaCode(number) ? dial : undefined;
}

/** One character for each kind of sign: western digits, `-`, `/`, `(`, `)`, `+` and spaces. */
const plain = (written: string) =>
  westernDigits(written)
    .replace(/[\p{Pd}−ー·‧]/gu, '-')
    .replace(/[／⁄∕]/g, '/')
    .replace(/[（［[]/g, '(')
    .replace(/[）］\]]/g, ')')
    .replace(/＋/g, '+')
    .replace(/．/g, '.')
    .replace(/\s+/g, ' ');

/** `ext 5`, `x5`, `#5` and what other languages write there, at the end. */
const extension =
  /[ ,;(]*(?:ext(?:n|ension)?|x|#|int(?:erno)?|poste|ramal|anexo|durchwahl|dw|вн|доб|داخلي|تحويلة|分机|分機|एक्सटेंशन)[ .:=]*\d{1,6} ?\)?$/iu;

/**
 * After `+` or `00`: the country code, then the number without the zero for calls at home. It is
 * dialled with `+`, as not every country begins calls abroad with `00`.
 */
function internationally(number: string, digits: string): string | undefined {
  const all = number.includes('+') ? digits : digits.slice(2);
  const [code] = callingCode.exec(all) ?? [];
  if (!code || !bracketsAreClear(number, digits.length - all.length + code.length))
    return undefined;
  const national = withoutTrunkZero(code, all.slice(code.length), /\( ?0 ?\)/.test(number));
  // North America and Russia begin no number with what they dial before it at home.
  if (!national || (/^[17]$/.test(code) && !/^[2-9]\d{9}$/.test(national))) return undefined;
  const {length} = code + national;
  return length >= 7 && length <= 15 ? `+${code}${national}` : undefined;
}

function withoutTrunkZero(code: string, national: string, inBrackets: boolean) {
  if (!national.startsWith('0')) return national;
  // An Italian number with `(0)3` is one of two: 03… of a town, or 3… of a mobile phone.
  if (keepsZero.has(code)) return inBrackets && national[1] === '3' ? undefined : national;
  return dropsZero.has(code) && national[1] !== '0' ? national.slice(1) : undefined;
}

/** The digits as a phone in the country dials them, where they can be one number. */
function atHome(number: string, digits: string): string | undefined {
  const longest = digits.startsWith('0') ? 13 : 11;
  const isShort = digits.length <= 6;
  const isOne = isShort || !digits.startsWith('00');
  return isOne && digits.length >= 3 && digits.length <= longest && bracketsAreClear(number, 0)
    ? digits
    : undefined;
}

/** A single digit in brackets is the zero for calls at home, or an area: it stands at the front. */
const bracketsAreClear = (number: string, place: number): boolean =>
  [...number.matchAll(/\( ?\d ?\)/g)].every(
    ({index}) => number.slice(0, index).replace(/\D/g, '').length === place,
  );

/** `030/123456` is one number, `123456/57` is two: before a slash only an area code may stand. */
function slashesPartAreaCode(number: string): boolean {
  const parts = number.split('/').map((part) => part.replace(/\D/g, ''));
  const last = parts.pop()!;
  if (parts.length === 0) return true;
  const before = parts.join('');
  const area = number.includes('+') ? before.replace(callingCode, '') : before;
  const longest = number.includes('+') ? 5 : 6;
  return last.length >= 4 && area.length <= longest && /^\(? ?[+0]/.test(number);
}

/** How long a country code is, by its first digits: E.164. */
const callingCode = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)/;

/** Country codes after which a zero is for calls at home alone. The tests prove them all. */
const dropsZero = new Set(
  (
    '20 211 212 213 218 231 232 233 234 243 249 251 252 254 255 256 260 261 262 263 264 265 27 291 ' +
    '31 32 33 353 355 358 359 370 373 374 377 380 381 382 383 385 386 387 389 40 41 421 423 43 44 ' +
    '46 49 508 51 53 54 55 57 58 590 591 593 594 595 596 598 60 61 62 63 64 66 686 81 82 84 850 855 ' +
    '856 86 880 886 90 91 92 93 94 95 961 962 963 964 966 967 970 971 972 976 977 98 994 995 996'
  ).split(' '),
);

/** Country codes after which a zero belongs to the number: Italy, San Marino and three in Africa. */
const keepsZero = new Set(['39', '378', '225', '229', '242']);
