import {text, type Input} from '../shared/input.js';
import {international, regionCodes, regionOf, type Region} from './index.js';

/**
 * A country code in any case, as a page author writes it (`UK` is understood as `GB`). A country
 * the kit does not know gets the international entry: never another country's numbers.
 */
export const regionInput: Input<Region> = {
  accepts: `a country code such as GB; the kit knows ${regionCodes.join(', ')}`,
  parse(value) {
    const code = text.parse(value)?.toUpperCase();
    if (!code || !/^[A-Z]{2}$/.test(code)) return undefined;
    return regionOf(code === 'UK' ? 'GB' : code) ?? international;
  },
};
