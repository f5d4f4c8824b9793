import {expect} from '@open-wc/testing';
import {isAlwaysOpen} from '../src/regions/hours.js';
import {inLanguage} from '../src/regions/in-language.js';
import {confirmed, regions, type CrisisService, type Region} from '../src/regions/index.js';

const {BE, CH, HK, UA} = regions;
const linesOf = (region: Region, language: string) =>
  confirmed(inLanguage(region, language).services);
const namesOf = (services: readonly CrisisService[]) => services.map(({name}) => name);
const answeringIn = (region: Region, language: string) =>
  confirmed(region.services).filter(
    ({languages}) => Array.isArray(languages) && languages.includes(language),
  );

describe('a country in the language of the page', () => {
  for (const language of ['fr', 'nl']) {
    it(`has the lines of Belgium that answer in it, and no other: ${language}`, () => {
      const lines = linesOf(BE, language);
      expect(namesOf(lines)).to.deep.equal(namesOf(answeringIn(BE, language)));
      expect(new Set(lines.map(({for: people}) => people))).to.deep.equal(new Set(['everyone', 'young', 'home'])); // prettier-ignore
    });
  }

  it('keeps every line of a kind that has none in it', () => {
    const german = linesOf(BE, 'de');
    const forAll = german.filter(({for: people}) => people === 'everyone');
    expect(namesOf(forAll)).to.deep.equal(namesOf(answeringIn(BE, 'de')));
    const rest = (services: readonly CrisisService[]) =>
      namesOf(services.filter(({for: people}) => people !== 'everyone'));
    expect(rest(german)).to.deep.equal(rest(confirmed(BE.services)));
    expect(rest(german)).to.have.length.above(2);
    expect(namesOf(linesOf(BE, 'en'))).to.deep.equal(namesOf(confirmed(BE.services)));
  });

  it('has someone who answers day and night, whatever the language', () => {
    for (const language of ['fr', 'nl', 'de', 'en', 'ar', 'uk', '']) {
      const open = linesOf(BE, language).filter(
        ({for: people, hours}) => people === 'everyone' && isAlwaysOpen(hours),
      );
      expect(open, language).not.to.have.length(0);
    }
  });

  it('says in which languages a line answers, unless that is what the reader expects', () => {
    const languages = (language: string) => linesOf(BE, language).map((line) => line.languages);
    expect(languages('fr')).to.deep.equal(languages('fr').map(() => undefined));
    expect(languages('en')).to.deep.equal(confirmed(BE.services).map((line) => line.languages));
    expect(linesOf(regions.CA, 'en')[0].languages).to.deep.equal(['en', 'fr']);
  });

  it('calls each service by its name there', () => {
    const firstOf = (region: Region, language: string) => linesOf(region, language)[0].name;
    expect(['de', 'fr', 'it', 'en'].map((language) => firstOf(CH, language))).to.deep.equal([
      'Die Dargebotene Hand',
      'La Main Tendue',
      'Telefono Amico',
      'Die Dargebotene Hand',
    ]);
    for (const [region, language] of [
      [HK, 'zh'],
      [UA, 'uk'],
    ] as const) {
      const {name, names} = confirmed(region.services).find((service) => service.names)!;
      expect(name).not.to.equal(names![language]);
      expect(namesOf(linesOf(region, language)))
        .to.include(names![language])
        .and.not.include(name);
      expect(namesOf(linesOf(region, 'en'))).to.include(name);
    }
  });

  it('chooses lines only where each language has its own', () => {
    const choosing = Object.values(regions).filter(({linesByLanguage}) => linesByLanguage);
    expect(choosing.map(({code}) => code)).to.deep.equal(['BE']);
    for (const {code} of Object.values(regions).filter((region) => !choosing.includes(region))) {
      for (const language of ['en', 'fr', 'es', 'zh', 'ar']) {
        expect(inLanguage(regions[code], language).services, code).to.have.length(
          regions[code].services.length,
        );
      }
    }
  });

  it('does not count on a line that nobody has confirmed', () => {
    const [first] = answeringIn(BE, 'de');
    const unsure: Region = {
      ...BE,
      services: BE.services.map((line) =>
        line.name === first.name ? {...line, confidence: 'unconfirmed'} : line,
      ),
    };
    expect(namesOf(linesOf(unsure, 'de'))).to.deep.equal(
      namesOf(confirmed(BE.services).filter(({name}) => name !== first.name)),
    );
  });

  it('leaves the country as it is', () => {
    const before = structuredClone(BE);
    inLanguage(BE, 'fr');
    expect(BE).to.deep.equal(before);
  });
});
