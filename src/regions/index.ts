import {gb} from './gb.js';
import {international} from './international.js';
import {nz} from './nz.js';
import type {Region, Sourced} from './region.js';
import {us} from './us.js';

export {international};
export type * from './region.js';

/** The countries the kit knows, by ISO 3166-1 alpha-2 code. */
export const regions: Readonly<Record<string, Region>> = {GB: gb, NZ: nz, US: us};

export const regionCodes = Object.keys(regions);

/** The entry for a country code in any case, or undefined where the kit does not know it. */
export const regionOf = (code: string | undefined): Region | undefined =>
  regions[code?.toUpperCase() ?? ''];

/** Only what may be shown to a visitor: nothing unconfirmed. */
export const confirmed = <T extends Sourced>(entries: readonly T[]): T[] =>
  entries.filter(({confidence}) => confidence === 'confirmed');
