import {expect} from '@open-wc/testing';
import {regionNote, routeKind, routeTexts} from '../src/content/find-therapist/routes.js';
import {
  confirmed,
  international,
  isHomeLine,
  regionCodes,
  regionOf,
  regions,
  type Contact,
  type CrisisService,
  type Region,
  type Sourced,
} from '../src/regions/index.js';
import {daysOld, entriesOf, fileOf, isOverdue, reviewDays} from '../src/regions/review.js';
import {problemsOf} from '../src/regions/rules/rules.js';
import {english} from './support/english.js';

const everyRegion = [...Object.values(regions), international];
const countryCallingCodes: Record<string, string> = {
  AU: '61',
  BR: '55',
  CA: '1',
  DE: '49',
  ES: '34',
  FR: '33',
  GB: '44',
  IE: '353',
  IN: '91',
  MX: '52',
  NZ: '64',
  PT: '351',
  US: '1',
};

const numbersOf = ({emergency, services}: Region) => [
  ...emergency,
  ...services.flatMap(({contacts}) => contacts).filter((contact) => 'dial' in contact),
];

for (const region of everyRegion) {
  const {code, emergency, routes, note} = region;

  describe(`the region ${code}`, () => {
    it('keeps every rule', () => expect(problemsOf(region)).to.deep.equal([]));

    it('dials in its own country', () => {
      for (const {number, dial} of numbersOf(region)) {
        const digits = number.replace(/\D/g, '');
        const national = digits.replace(countryCallingCodes[code] === '1' ? /^1(?=\d{10}$)/ : /^0/, ''); // prettier-ignore
        expect(dial).to.be.oneOf([digits, `+${countryCallingCodes[code]}${national}`]);
      }
    });

    it('leads to a therapist by confirmed ways, each with its own words', () => {
      expect(confirmed(routes)).not.to.have.length(0);
      for (const {id, kind} of routes) {
        const {title, text} = routeTexts(english, id);
        expect([title, text, routeKind(english, kind)].filter(Boolean), id).to.have.length(3);
      }
      if (note) expect(regionNote(english, note)).not.to.equal('');
    });

    it('has short emergency numbers', () => {
      for (const {dial} of emergency) expect(dial).to.match(/^\d{2,4}$/);
    });
  });
}

describe('the thirteen countries', () => {
  it('are all there', () => {
    expect(regionCodes).to.have.members(Object.keys(countryCallingCodes));
    for (const code of regionCodes) expect(regionOf(code)?.code).to.equal(code);
  });

  it('differ in the parts of a country where a number differs', () => {
    const places = Object.values(regions).flatMap(({services}) =>
      services.flatMap(({place}) => place ?? []),
    );
    expect(places).to.include.members(['england', 'scotland', 'wales', 'northern-ireland', 'quebec']); // prettier-ignore
  });

  it('list no line that has ended', () => {
    const numbers = numbersOf(regions.IN).map(({dial}) => dial);
    expect(numbers.filter((dial) => dial.endsWith('18005990019'))).to.deep.equal([]);
  });
});

/** A region that keeps every rule, small enough to break. */
const entry = {source: 'https://example.org/', checked: '2026-11-22', confidence: 'confirmed'} as const; // prettier-ignore
const line = (name: string, rest: Partial<CrisisService> = {}): CrisisService => ({
  name,
  for: 'everyone',
  contacts: [{kind: 'call', number: `116 12${name.length}`, dial: `11612${name.length}`}],
  hours: 'always',
  ...entry,
  ...rest,
});
const writing: Contact = {kind: 'text', number: '741', dial: '741'};
const sound: Region = {
  code: 'ZZ',
  emergency: [{kind: 'call', number: '112', dial: '112', ...entry}],
  services: [
    line('A'),
    line('Bb', {contacts: [writing]}),
    line('Ccc', {for: 'home', hours: undefined}),
  ],
  routes: [{id: 'doctor', kind: 'doctor', ...entry}],
};
const [a, b, home] = sound.services;
const services = (...list: CrisisService[]): Partial<Region> => ({services: list});

/** What breaks a rule, and the entry that is named for it. */
const broken: [what: string, change: Partial<Region>, named: string][] = [
  ['no emergency number', {emergency: [] as never}, 'emergency'],
  ['an unconfirmed emergency number', {emergency: [{...sound.emergency[0], confidence: 'unconfirmed'}]}, 'emergency'],
  ['an emergency number for messages alone', {emergency: [{...sound.emergency[0], kind: 'text'}]}, 'emergency'],
  ['no source', services({...a, source: ''}, b, home), 'A'],
  ['a source that is no public page', services({...a, source: 'http://example.org/'}, b, home), 'A'],
  ['a route without a source', {routes: [{...sound.routes[0], source: 'nowhere'}]}, 'doctor'],
  ['a lead without a day', {leads: [{name: 'Some list', ...entry, checked: '', confidence: 'unconfirmed'}]}, 'Some list'],
  ['no date', services({...a, checked: ''}, b, home), 'A'],
  ['a date that is none', services({...a, checked: '2026-02-30'}, b, home), 'A'],
  ['a confidence that is none', services({...a, confidence: 'sure' as never}, b, home), 'A'],
  ['one service open day and night', services(a, home), 'reasons.alwaysOpen'],
  ['none of them by text or chat', services(a, line('Bb'), home), 'reasons.alwaysOpen'],
  ['one of them unconfirmed', services(a, {...b, confidence: 'unconfirmed'}, home), 'reasons.alwaysOpen'],
  ['one of them for a part of the country', services(a, {...b, place: 'quebec'}, home), 'reasons.alwaysOpen'],
  ['a reason that is empty', {...services(a, home), reasons: {alwaysOpen: ' '}}, 'reasons.alwaysOpen'],
  ['a reason without need', {reasons: {alwaysOpen: 'None.'}}, 'reasons.alwaysOpen'],
  ['no line against abuse at home', services(a, b), 'reasons.home'],
  ['an unconfirmed line against abuse at home', services(a, b, {...home, confidence: 'unconfirmed'}), 'reasons.home'],
  ['a number too long to dial', services(line('A', {contacts: [{kind: 'call', number: '123456789', dial: '123456789'}]}), b, home), 'A'],
  ['a number with letters', services(line('A', {contacts: [{kind: 'call', number: '1-800', dial: '1-800'}]}), b, home), 'A'],
  ['a country code of 0', services(line('A', {contacts: [{kind: 'call', number: '012345678', dial: '+012345678'}]}), b, home), 'A'],
  ['another number than it shows', services(line('A', {contacts: [{kind: 'call', number: '116 123', dial: '116124'}]}), b, home), 'A'],
  ['an email address that is none', services({...a, contacts: [{kind: 'email', address: 'us'}]}, b, home), 'A'],
  ['a chat that is not https:', services(a, {...b, contacts: [{kind: 'chat', href: 'http://example.org'}]}, home), 'Bb'],
  ['no way to reach it', services({...a, contacts: []}, b, home), 'A'],
  ['a name twice', services(a, line('a', {contacts: [{kind: 'call', number: '999', dial: '999'}]}), b, home), 'a'],
  ['a number twice', services(a, line('X'), b, home), 'X'],
  ['a way to a therapist twice', {routes: [sound.routes[0], sound.routes[0]]}, 'doctor'],
  ['half a pair', services({...a, pair: 'x'}, b, home), 'A'],
  ['a pair that does not stand together', services({...a, pair: 'x'}, line('Dddd'), {...b, pair: 'x'}, home), 'Bb'],
  ['text before calls', services(b, a, home), 'A'],
  ['abuse at home before young people', services(a, b, home, line('Dddd', {for: 'young'})), 'Dddd'],
  ['young people before others', services(a, b, line('Dddd', {for: 'young'}), line('Eeeee', {for: 'veterans'}), home), 'Eeeee'],
]; // prettier-ignore

describe('the rules', () => {
  it('let a sound region pass', () => expect(problemsOf(sound)).to.deep.equal([]));

  for (const [what, change, named] of broken) {
    it(`find ${what}, name the entry and say what to do`, () => {
      const problems = problemsOf({...sound, ...change});
      expect(problems.map(({entry}) => entry)).to.include(named);
      for (const {remedy} of problems) expect(remedy).to.match(/\w{3}/);
    });
  }

  it('let a written reason take the place of what cannot be', () => {
    const reasons = {alwaysOpen: 'One is known.', home: 'None is known.'};
    expect(problemsOf({...sound, ...services(a), reasons})).to.deep.equal([]);
  });

  it('name the file that can be found', () => {
    expect(fileOf(regions.GB)).to.equal('src/regions/countries/gb.ts');
    expect(fileOf(international)).to.equal('src/regions/countries/international.ts');
  });
});

describe('the review', () => {
  const checked = (day: string): Sourced => ({...entry, checked: day});

  it('is due after ninety days', () => {
    expect(daysOld(checked('2026-11-22'), '2027-02-20')).to.equal(reviewDays);
    expect(isOverdue(checked('2026-11-22'), '2027-02-20')).to.equal(false);
    expect(isOverdue(checked('2026-11-22'), '2027-02-21')).to.equal(true);
    expect(isOverdue(checked('one day'), '2026-11-22')).to.equal(true);
  });

  it('covers every entry of a region', () => {
    const {emergency, services: lines, routes, leads = []} = regions.FR;
    expect(entriesOf(regions.FR).map((named) => named.entry)).to.deep.equal([
      ...emergency,
      ...lines,
      ...routes,
      ...leads,
    ]);
  });
});

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
  const named = (source: string, rest: Partial<Sourced & {pair: string}> = {}) => ({...entry, source, ...rest}); // prettier-ignore
  const shown = (entries: (Sourced & {pair?: string})[]) =>
    confirmed(entries).map(({source}) => source);

  it('drops what is unconfirmed, and keeps the order of the rest', () => {
    const entries = [
      named('a'),
      named('b', {confidence: 'unconfirmed'}),
      named('c'),
      named('d', {confidence: undefined as never}),
    ];
    expect(shown(entries)).to.deep.equal(['a', 'c']);
    expect(entries).to.have.length(4);
  });

  it('shows both halves of a pair or none', () => {
    const half = named('a', {pair: 'x'});
    expect(shown([half, named('b', {pair: 'x'}), named('c')])).to.deep.equal(['a', 'b', 'c']);
    const other = named('b', {pair: 'x', confidence: 'unconfirmed'});
    expect(shown([half, other, named('c', {pair: 'y'})])).to.deep.equal(['c']);
  });

  it('knows the lines for those who are not safe at home', () => {
    expect(regions.DE.services.filter(isHomeLine).map(({for: people}) => people)).to.deep.equal([
      'home-women',
    ]);
    expect(regions.PT.services.filter(isHomeLine)).to.have.length(1);
  });
});
