import {firstPlace} from './place.js';

/** A number is a row of digits, in any script; superscripts and digits in circles, too. */
const digits = /[\p{Nd}\p{No}]+/gu;

/** Also without broken ones, which have a rule of their own. @param {string} text */
const withoutPlaceholders = (text) =>
  text.replace(/\$?\{+[^{}]*\}+/g, (all) => ' '.repeat(all.length));

/** The numbers of a text in Western digits. @param {string} text */
const numbersIn = (text) =>
  (withoutPlaceholders(text).match(digits) ?? []).map((number) =>
    number.replace(/\p{Nd}/gu, western),
  );

/** `٣` and `३` are 3. In Unicode the ten digits of a script begin at a code of `…0` or `…6`. @param {string} digit */
function western(digit) {
  const code = digit.codePointAt(0) ?? 0;
  const block = code - (code % 16);
  const zero = /\p{Nd}/u.test(String.fromCodePoint(block)) ? block : block + 6;
  return String(code - zero);
}

/** What is in one list more often than in the other. @param {readonly string[]} list @param {readonly string[]} other */
function beyond(list, other) {
  const rest = [...other];
  return list.filter((item) => {
    const index = rest.indexOf(item);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

/** What the visitor's browser takes for an address. */
const address = /\b(?:https?|tel|sms|mailto):\S*|\S*@\S*|(?:[a-z0-9-]{2,}\.)+[a-z]{2,}\S*/i;

/** @type {import('../rules.js').Rule[]} */
export const numberRules = [
  {
    kind: 'number',
    severity: 'damage',
    look({unit: {target}, message: {text}}) {
      const [wanted, found] = [numbersIn(text), numbersIn(target)];
      const lost = beyond(wanted, found);
      const added = beyond(found, wanted);
      if (lost.length === 0 && added.length === 0) return undefined;
      const [has, hasNot] = [added.join(', '), lost.join(', ')];
      const what = !hasNot
        ? `has ${has}, which the English has not`
        : !has
          ? `does not have ${hasNot} of the English`
          : `has ${has} where the English has ${hasNot}`;
      return {what, remedy: 'Write the numbers of the English, in figures, and no others.'};
    },
  },
  {
    kind: 'number',
    severity: 'damage',
    look({unit: {id, target}, message: {text}, standard: {fixedParts}}) {
      const [wanted, found] = [text, target].map((each) =>
        fixedParts(id, withoutPlaceholders(each)),
      );
      const added = beyond(found, wanted);
      const changed = [...added, ...beyond(wanted, found)];
      if (changed.length === 0) return undefined;
      const place = firstPlace(withoutPlaceholders(target), address);
      const joined = added.find((part) => /^\d+$/.test(part));
      if (joined) {
        return {what: `can be read as the number ${joined}`, remedy: 'Write a dash (–) or a word between the numbers.'}; // prettier-ignore
      }
      if (place && !address.test(withoutPlaceholders(text))) {
        return {what: `can be read as an address: ${place}`, remedy: 'Is a space missing after the full stop? An address itself does not belong into a translation: services belong to the country.'}; // prettier-ignore
      }
      return {what: `does not have ${changed.join(', ')} as the English has it`, remedy: 'Write addresses as in the English, and no others.'}; // prettier-ignore
    },
  },
];
