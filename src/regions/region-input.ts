import {text, type Input} from '../shared/input.js';
import {regionCodes, regionOf, type Region} from './index.js';

/**
 * A country the kit knows, in any case: by its ISO 3166-1 code of two letters or three, by its
 * English name, or as `UK` and its parts.
 */
export const regionInput: Input<Region> = {
  accepts: `the code of a country the kit knows: ${regionCodes.join(', ')}`,
  parse(value) {
    const words = text.parse(value)?.replaceAll('.', '').replace(/\s+/g, ' ').toUpperCase() ?? '';
    return regionOf(words) ?? regionOf(codeByOtherName.get(words)) ?? regionOf(codeOfName(words));
  },
};

/** What people write besides the code of two letters and the name of the country. */
const otherNames: Readonly<Record<string, string>> = {
  AT: 'AUT',
  AU: 'AUS',
  BE: 'BEL',
  BR: 'BRA',
  CA: 'CAN',
  CH: 'CHE',
  CL: 'CHL',
  CN: 'CHN',
  CO: 'COL',
  DE: 'DEU',
  ES: 'ESP',
  FR: 'FRA',
  GB: 'GBR, UK, ENGLAND, SCOTLAND, WALES, NORTHERN IRELAND, GREAT BRITAIN',
  HK: 'HKG',
  IE: 'IRL',
  IN: 'IND',
  MX: 'MEX',
  NL: 'NLD',
  NZ: 'NZL',
  PL: 'POL',
  PT: 'PRT',
  SG: 'SGP',
  TW: 'TWN',
  UA: 'UKR',
  US: 'USA, UNITED STATES OF AMERICA',
  ZA: 'ZAF',
};

const codeByOtherName = new Map(
  Object.entries(otherNames).flatMap(([code, names]) =>
    names.split(', ').map((name) => [name, code]),
  ),
);

function codeOfName(name: string): string | undefined {
  const english = new Intl.DisplayNames('en', {type: 'region'});
  return regionCodes.find((code) => english.of(code)?.toUpperCase() === name);
}
