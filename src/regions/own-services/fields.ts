import {text, type Input} from '../../shared/input.js';
import {hoursNotation, parseHours} from '../hours.js';

/** Opening hours, in the notation of `hours.ts`. */
export const hours: Input<string> = {
  accepts: hoursNotation,
  parse(value) {
    const words = text.parse(value);
    return words && parseHours(words) ? words : undefined;
  },
};

const most = 12;

/** The languages a service answers in. */
export const languages: Input<readonly string[]> = {
  accepts: `a list of 1 to ${most} BCP 47 tags, such as ["en", "mi"]`,
  parse(value) {
    if (!Array.isArray(value) || value.length < 1 || value.length > most) return undefined;
    try {
      return value.every((tag) => typeof tag === 'string')
        ? Intl.getCanonicalLocales(value)
        : undefined;
    } catch {
      return undefined;
    }
  },
};
