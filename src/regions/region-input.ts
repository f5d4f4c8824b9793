import {text, type Input} from '../shared/input.js';
import {regionCodes, regionOf, type Region} from './index.js';

/** A country the kit knows, by its code in any case; `UK` is understood as `GB`. */
export const regionInput: Input<Region> = {
  accepts: `the code of a country the kit knows: ${regionCodes.join(', ')}`,
  parse(value) {
    const code = text.parse(value)?.toUpperCase();
    return regionOf(code === 'UK' ? 'GB' : code);
  },
};
