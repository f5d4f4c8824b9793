import path from 'node:path';
import type {Plugin} from 'vite';
import {countries, international} from '../../src/regions/countries/all.js';
import {confirmed, type Region, type Sourced} from '../../src/regions/index.js';

const module = path.resolve(import.meta.dirname, '../../src/regions/countries/all.ts');

/**
 * What ships of the countries is what can be shown: nothing unconfirmed, no reasons and leads for
 * maintainers, and of the sources the one page that a visitor is led to. The rest stays in the
 * repository, where the rules, the report and the tests read it.
 *
 * @param hasRoutes - Whether a script shows the ways to a therapist.
 */
export function countriesAsShown(hasRoutes: (environment: string) => boolean): Plugin {
  return {
    name: 'ipt-countries',
    enforce: 'pre',
    load(id) {
      return id === module ? moduleAsShown(hasRoutes(this.environment.name)) : undefined;
    },
  };
}

/** What stands in for the sheets of all countries, as code. */
export function moduleAsShown(hasRoutes: boolean): string {
  const shown = (region: Region) => JSON.stringify(asShown(region, hasRoutes), null, 1);
  return `export const countries = [${countries.map(shown).join()}];
export const international = ${shown(international)};
`;
}

function asShown(region: Region, hasRoutes: boolean) {
  const {code, emergency, services, linesByLanguage, routes, note} = region;
  return {
    code,
    emergency: confirmed(emergency).map(withOneSource),
    services: confirmed(services).map(withOneSource),
    linesByLanguage,
    routes: hasRoutes ? confirmed(routes).map((route) => ({...route, sources: undefined})) : [],
    note: hasRoutes ? note : undefined,
  };
}

const withOneSource = <T extends Sourced>(entry: T) => ({
  ...entry,
  sources: [{url: entry.sources[0].url}],
});
