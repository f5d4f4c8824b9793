/**
 * What a translation may not change: its placeholders, and the numbers and addresses that lead to
 * help. The pipeline in `locales/tools` and the visitor's browser apply this one rule, so the module
 * imports nothing.
 */

/** A placeholder as translators and pages write it: `${date}`. */
export const placeholder = /\$\{(\w*)\}/g;

/** What makes a link or an email address: each of them is one part. */
const address = /\b(?:https?|tel|sms|mailto):|@|(?:[a-z0-9-]{2,}\.)+[a-z]{2,}/gi;

/** The fixed parts of a message: its placeholders in the order of the text, then the others. */
export function fixedParts(id: string, text: string): string[] {
  const words = text.replace(placeholder, ' ');
  return [
    ...(text.match(placeholder) ?? []),
    ...(words.match(address) ?? []),
    ...numbersIn(id, words),
  ];
}

/** Whether a translation has the fixed parts of its message, no others, each once, in any order. */
export const keepsFixedParts = (
  id: string,
  translation: string,
  parts: readonly string[],
): boolean => fixedParts(id, translation).sort().join(' ') === [...parts].sort().join(' ');

/** What could be dialled. Where the message is about crisis help, that is every number. */
function numbersIn(id: string, text: string): string[] {
  const least = id.startsWith('crisis.') ? 1 : 3;
  const numbers = text.match(/\p{Nd}([\s().-]{0,2}\p{Nd})*/gu) ?? [];
  return numbers
    .map((number) => westernDigits(number.replace(/\P{Nd}/gu, '')))
    .filter(({length}) => length >= least);
}

/** A text with the digits of any script, such as `٣` and `३`, as western ones. */
export const westernDigits = (text: string) => text.replace(/\p{Nd}/gu, westernDigit);

/** In Unicode the ten digits of a script follow each other, and so do scripts that touch. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
