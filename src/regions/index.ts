import {au} from './au.js';
import {br} from './br.js';
import {ca} from './ca.js';
import {de} from './de.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {gb} from './gb.js';
import {ie} from './ie.js';
import {india} from './in.js';
import {international} from './international.js';
import {mx} from './mx.js';
import {nz} from './nz.js';
import {pt} from './pt.js';
import type {CrisisService, Region, Sourced} from './region.js';
import {us} from './us.js';

export {international};
export * from './region.js';

/** The countries the kit knows, by ISO 3166-1 alpha-2 code. */
export const regions: Readonly<Record<string, Region>> = {
  AU: au,
  BR: br,
  CA: ca,
  DE: de,
  ES: es,
  FR: fr,
  GB: gb,
  IE: ie,
  IN: india,
  MX: mx,
  NZ: nz,
  PT: pt,
  US: us,
};

export const regionCodes = Object.keys(regions);

/** The entry for a country code in any case, or undefined where the kit does not know it. */
export const regionOf = (code: string | undefined): Region | undefined =>
  regions[code?.toUpperCase() ?? ''];

/** Whether the country is not known, so that no country's own numbers may be named. */
export const isInternational = ({code}: Region) => code === international.code;

/** Lines for people, or women, who are hurt, threatened or controlled by someone close. */
export const isHomeLine = ({for: people}: CrisisService) =>
  people === 'home' || people === 'home-women';

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
