import {confirmed, type CrisisService, type Region} from './index.js';

/**
 * A country as a reader of one language needs it: each service under the name it has in that
 * language and, in a country whose languages have lines of their own (Belgium), those that answer in
 * it. Of a kind of line that has none in it, all stay: a call in another language is better than
 * none. `language` is the first part of a BCP 47 tag, such as `fr`.
 */
export function inLanguage(region: Region, language: string): Region {
  const languages = told.get(region) ?? new Map<string, Region>();
  told.set(region, languages);
  const known = languages.get(language) ?? regionIn(region, language);
  languages.set(language, known);
  return known;
}

/** The same country in the same language is the same object, for every widget. */
const told = new WeakMap<Region, Map<string, Region>>();

function regionIn(region: Region, language: string): Region {
  const {services, linesByLanguage} = region;
  const answered = new Set(
    confirmed(services)
      .filter((service) => speaks(service, language))
      .map((service) => service.for),
  );
  const chosen = linesByLanguage
    ? services.filter((service) => speaks(service, language) || !answered.has(service.for))
    : services;
  return {...region, services: chosen.map((service) => named(service, language))};
}

const speaks = ({languages}: CrisisService, language: string) =>
  !Array.isArray(languages) || languages.includes(language);

/** A line that answers in the reader's own language, and in no other, needs no remark about it. */
function named(service: CrisisService, language: string): CrisisService {
  const {name, names, languages, ...rest} = service;
  const isExpected = Array.isArray(languages) && languages.every((each) => each === language);
  return {...rest, name: names?.[language] ?? name, ...(isExpected ? {} : {languages})};
}
