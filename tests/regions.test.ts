import {expect} from '@open-wc/testing';
import {routeKind, routeTexts} from '../src/content/routes.js';
import {
  confirmed,
  international,
  regionCodes,
  regionOf,
  regions,
  type Contact,
  type CrisisService,
  type Region,
  type Sourced,
} from '../src/regions/index.js';
import {english} from './support/english.js';

const countries = Object.values(regions);
const countryCallingCodes: Record<string, string> = {GB: '44', NZ: '64', US: '1'};

const isDialled = (contact: Contact) => contact.kind === 'call' || contact.kind === 'text';
const numbersOf = ({emergency, services}: Region) => [
  emergency,
  ...services.flatMap(({contacts}) => contacts).filter(isDialled),
];
const entriesOf = ({emergency, services, routes}: Region): [name: string, entry: Sourced][] => [
  ['emergency', emergency],
  ...services.map((service): [string, Sourced] => [service.name, service]),
  ...routes.map((route): [string, Sourced] => [route.id, route]),
];
const answersByText = ({contacts}: CrisisService) =>
  contacts.some(({kind}) => kind === 'text' || kind === 'chat');
const digits = (number: string) => number.replace(/\D/g, '');
const twice = (names: string[]) => names.filter((name, index) => names.indexOf(name) < index);
const isRealDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toJSON()?.startsWith(day);

for (const region of [...countries, international]) {
  const {code, emergency, services, routes} = region;

  describe(`the numbers for ${code}`, () => {
    it('begin with a short, confirmed emergency number', () => {
      expect(emergency.number).to.match(/^\d{3}$/);
      expect(emergency.dial).to.equal(emergency.number);
      expect(emergency.confidence).to.equal('confirmed');
    });

    it('and the ways each name a public page, a day and how sure it is', () => {
      for (const [name, {source, checked, confidence}] of entriesOf(region)) {
        expect(new URL(source).protocol, name).to.equal('https:');
        expect(checked, name).to.satisfy(isRealDay);
        expect(confidence, name).to.be.oneOf(['confirmed', 'unconfirmed']);
      }
    });

    it('can be dialled', () => {
      for (const {dial} of numbersOf(region)) expect(dial).to.match(/^\+?\d{3,15}$/);
    });

    it('dial what they show', () => {
      for (const {number, dial} of numbersOf(region)) {
        const national = digits(number).replace(/^0|^1(?=\d{10}$)/, '');
        expect(dial).to.be.oneOf([digits(number), `+${countryCallingCodes[code]}${national}`]);
      }
    });

    it('name no service and no way of reaching it twice', () => {
      expect(twice(services.map(({name}) => name))).to.deep.equal([]);
      const ways = services.flatMap(
        ({name, contacts}) =>
        contacts.map((contact) => JSON.stringify([name, contact.kind, 'dial' in contact && contact.dial])), // prettier-ignore
      );
      expect(twice(ways)).to.deep.equal([]);
    });

    it('link only to https: pages and real addresses', () => {
      for (const contact of services.flatMap(({contacts}) => contacts)) {
        if ('href' in contact) expect(new URL(contact.href).protocol).to.equal('https:');
        if ('address' in contact) expect(contact.address).to.match(/^[^\s@]+@[^\s@]+\.[a-z]+$/);
      }
      for (const {href} of routes) {
        if (href) expect(new URL(href).protocol).to.equal('https:');
      }
    });

    it('have at least one way of contact for each service', () => {
      for (const {name, contacts} of services) expect(contacts, name).not.to.have.length(0);
    });

    it('come with ways to a therapist, each confirmed or not, once, with its own words', () => {
      expect(confirmed(routes)).not.to.have.length(0);
      expect(twice(routes.map(({id}) => id))).to.deep.equal([]);
      for (const {id, kind} of routes) {
        const {title, text} = routeTexts(english, id);
        expect([title, text, routeKind(english, kind)].filter(Boolean), id).to.have.length(3);
      }
    });
  });
}

for (const {code, services} of countries) {
  describe(`the services of ${code}`, () => {
    it('include two confirmed ones open day and night, one of them by text or chat', () => {
      const open = confirmed(services).filter(({hours}) => hours === 'always');
      expect(open.length).to.be.at.least(2);
      expect(open.some(answersByText)).to.equal(true);
    });

    it('begin with one for everyone, open day and night', () => {
      const [first] = confirmed(services);
      expect([first.for, first.hours]).to.deep.equal(['everyone', 'always']);
    });

    it('end with help against abuse at home', () => {
      expect(services.at(-1)?.for).to.equal('home');
    });
  });
}

describe('the international entry', () => {
  it('names no country’s own lines, only directories', () => {
    const kinds = international.services.flatMap(({contacts}) => contacts.map(({kind}) => kind));
    expect(new Set(kinds)).to.deep.equal(new Set(['directory']));
    expect(confirmed(international.services).length).to.be.at.least(2);
  });

  it('is no country', () => {
    expect(regionCodes).not.to.contain(international.code);
    expect(regionOf(international.code)).to.equal(undefined);
  });
});

describe('regionOf', () => {
  it('finds every country by its own code', () => {
    expect(regionCodes).to.include.members(Object.keys(countryCallingCodes));
    for (const code of regionCodes) expect(regionOf(code)?.code).to.equal(code);
  });

  for (const code of ['nz', 'Nz', 'nZ', 'NZ']) {
    it(`finds New Zealand as ${code}`, () => expect(regionOf(code)?.code).to.equal('NZ'));
  }

  const unknown = ['', ' ', 'XX', 'ZZ', 'NZL', 'N Z', '001', '__proto__', 'constructor', undefined];
  for (const code of unknown) {
    it(`knows no country ${JSON.stringify(code)}`, () =>
      expect(typeof regionOf(code)).to.equal('undefined'));
  }
});

describe('confirmed', () => {
  it('drops what is unconfirmed, and keeps the order of the rest', () => {
    const entry = (confidence: Sourced['confidence'], source: string) => ({source, checked: '', confidence}); // prettier-ignore
    const entries = [
      entry('confirmed', 'a'),
      entry('unconfirmed', 'b'),
      entry('confirmed', 'c'),
      {...entry('confirmed', 'd'), confidence: undefined as never},
    ];
    expect(confirmed(entries).map(({source}) => source)).to.deep.equal(['a', 'c']);
    expect(entries).to.have.length(4);
  });
});
