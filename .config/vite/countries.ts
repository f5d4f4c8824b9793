import path from 'node:path';
import type {Plugin} from 'vite';
import {countries, international} from '../../src/regions/countries/all.js';
import {confirmed, type Region, type Sourced} from '../../src/regions/index.js';

const module = path.resolve(import.meta.dirname, '../../src/regions/countries/all.ts');

/**
 * What ships of the countries is what can be shown: nothing unconfirmed, no reasons and leads for
 * maintainers, and of the sources the one page that a visitor is led to. The rest stays in the
 * repository, where the rules, the report and the tests read it.
 */
export function countriesAsShown(): Plugin {
  return {
    name: 'ipt-countries',
    enforce: 'pre',
    load(id) {
      if (id !== module) return;
      return `export const countries = ${JSON.stringify(countries.map(asShown))};
        export const international = ${JSON.stringify(asShown(international))};`;
    },
  };
}

function asShown({leads: _leads, reasons: _reasons, ...region}: Region) {
  return {
    ...region,
    emergency: confirmed(region.emergency).map(withOneSource),
    services: confirmed(region.services).map(withOneSource),
    routes: confirmed(region.routes).map(({sources: _sources, ...route}) => route),
  };
}

const withOneSource = <T extends Sourced>({sources: [{url}], ...entry}: T) => ({
  ...entry,
  sources: [{url}],
});
