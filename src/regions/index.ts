import {countries, international} from './countries/all.js';
import type {CrisisService, Region, Sourced} from './region.js';

export {international};
export * from './region.js';

/** The countries the kit knows, by ISO 3166-1 alpha-2 code. */
export const regions: Readonly<Record<string, Region>> = Object.fromEntries(
  countries.map((country) => [country.code, country]),
);

export const regionCodes = Object.keys(regions);

/** The entry for a country code in any case, or undefined where the kit does not know it. */
export const regionOf = (code: string | undefined): Region | undefined =>
  regions[code?.toUpperCase() ?? ''];

/** Whether the country is not known, so that no country's own numbers may be named. */
export const isInternational = ({code}: Region) => code === international.code;

/** Lines for people who are hurt, threatened or controlled by someone close. */
export const isHomeLine = ({for: people}: CrisisService) => people.startsWith('home');

/** Whether no list of a country's IPT therapists is known, which has to be said there. */
export const lacksDirectory = (region: Region) =>
  !isInternational(region) && !confirmed(region.routes).some(({kind}) => kind === 'directory');

/** Only what may be shown to a visitor: nothing unconfirmed, and no half of a pair. */
export function confirmed<T extends Sourced & {readonly pair?: string}>(
  entries: readonly T[],
): T[] {
  const isConfirmed = ({confidence}: T) => confidence === 'confirmed';
  const broken = entries.flatMap((entry) => (isConfirmed(entry) ? [] : (entry.pair ?? [])));
  return entries.filter(
    (entry) => isConfirmed(entry) && !(entry.pair && broken.includes(entry.pair)),
  );
}
