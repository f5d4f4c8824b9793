import {expect} from '@open-wc/testing';
import {
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';
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
import {isAlwaysOpen} from '../src/regions/hours.js';
import {inOrderFor, linesOf} from '../src/regions/order.js';
import {
  daysOld,
  dueDay,
  entriesOf,
  fileOf,
  isDueBy,
  isOverdue,
  reviewDays,
} from '../src/regions/review.js';
import {ownerOf, problemsOf} from '../src/regions/rules/rules.js';
import {english} from './support/english.js';

const everyRegion = [...Object.values(regions), international];

const callingCode = (code: string) =>
  code === international.code ? '' : getCountryCallingCode(code as CountryCode);

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
        const digits = number.replace(/[^\d*]/g, '');
        const national = digits.replace(callingCode(code) === '1' ? /^1(?=\d{10}$)/ : /^0/, '');
        expect(dial).to.be.oneOf([digits, `+${callingCode(code)}${national}`]);
      }
    });

    it('can be dialled: every number that is no short one is valid in its country', () => {
      for (const {number, dial} of numbersOf(region).filter(({dial}) => dial.length > 6)) {
        const parsed = parsePhoneNumberFromString(dial, code as CountryCode);
        expect([parsed?.isValid(), parsed?.countryCallingCode], number).to.deep.equal([
          true,
          callingCode(code),
        ]);
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
      for (const {dial} of emergency) expect(dial).to.match(/^\d{2,5}$/);
    });
  });
}

describe('the countries', () => {
  it('are found by their codes', () => {
    for (const code of regionCodes) expect(regionOf(code)?.code).to.equal(code);
  });

  it('differ in the parts of a country where a number differs', () => {
    const places = Object.values(regions).flatMap(({services}) =>
      services.flatMap(({place}) => place ?? []),
    );
    expect(places).to.include.members(['england', 'scotland', 'wales', 'northern-ireland', 'quebec']); // prettier-ignore
  });

  it('dial freephone numbers as at home where the international form fails or means another', () => {
    const dials = ['AU', 'IE', 'IN']
      .flatMap((code) => numbersOf(regions[code]))
      .map(({dial}) => dial);
    expect(dials.filter((dial) => /^\+(61|91|353)1[38]00/.test(dial))).to.deep.equal([]);
    expect(dials).to.include.members(['1800737732', '1300659467', '1800247247', '18008914416']);
    // What the national form avoids: in Ireland the other one is a house in Dublin.
    const dublin = parsePhoneNumberFromString('+35318002472')!;
    expect([dublin.isValid(), dublin.getType()]).to.deep.equal([true, 'FIXED_LINE']);
  });

  it('name a line against abuse at home, or a page that leads to one', () => {
    for (const region of Object.values(regions)) {
      expect(confirmed(region.services).filter(isHomeLine), region.code).not.to.have.length(0);
    }
    const places = regions.GB.services.filter(isHomeLine).map(({place}) => place);
    expect(places).to.deep.equal(['england', 'scotland', 'wales', 'northern-ireland']);
    const [canada] = regions.CA.services.filter(isHomeLine);
    expect(canada.contacts.map(({kind}) => kind)).to.deep.equal(['directory']);
  });

  it('promise no answer at night that is not sure', () => {
    const hoursOf = (code: string, name: string) =>
      regions[code].services.find((service) => service.name === name)!.hours;
    expect(hoursOf('NZ', 'Lifeline Aotearoa')).to.equal('07:00-24:00');
    for (const [code, name] of [
      ['NZ', 'Suicide Crisis Helpline'],
      ['NZ', 'Youthline'],
      ['GB', 'Childline'],
      ['FR', 'Fil Santé Jeunes'],
      ['ES', 'Teléfono de la Esperanza'],
      ['PT', 'SOS Criança'],
    ] as const) {
      expect(hoursOf(code, name), name).to.equal(undefined);
    }
    expect(hoursOf('BR', 'CVV online')).to.equal('varies');
  });

  it('say what to choose where a number opens a menu', () => {
    const stepOf = (code: string, name: string) =>
      regions[code].services.find((service) => service.name === name)!.step;
    expect(stepOf('MX', 'Línea de las Mujeres')).to.equal('option-1');
    expect(stepOf('GB', 'NHS 111')).to.equal('option-2');
    expect(stepOf('GB', 'NHS 24 Mental Health Hub')).to.equal('mental-health-option');
    expect(stepOf('PT', 'SNS 24')).to.equal('psychological-advice');
    expect(stepOf('US', 'Veterans Crisis Line')).to.equal('veterans-1');
  });

  it('open the page of a chat, not the front page of a ministry', () => {
    const chats = everyRegion.flatMap(({services}) =>
      services.flatMap(({contacts}) =>
        contacts.flatMap((way) => (way.kind === 'chat' ? way.href : [])),
      ),
    );
    expect(chats).to.include.members([
      'https://www.sanidad.gob.es/linea024/home.htm',
      'https://www.lifeline.org.au/crisis-chat/',
      'https://cvv.org.br/chat/',
    ]);
    for (const href of chats.filter((each) => /\.gob?\./.test(each))) {
      expect(new URL(href).pathname, href).not.to.equal('/');
    }
  });

  it('list no line that has ended', () => {
    const numbers = numbersOf(regions.IN).map(({dial}) => dial);
    expect(numbers.filter((dial) => dial.endsWith('18005990019'))).to.deep.equal([]);
  });
});

/** A region that keeps every rule, small enough to break. */
const own = {url: 'https://example.org/', seen: '2026-10-07'};
const other = {url: 'https://www.example.net/page', seen: '2025-02'};
const entry = {sources: [own, other], checked: '2026-11-22', confidence: 'confirmed'} as const;
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
const national: Contact = {kind: 'call', number: '1800 737 732', dial: '1800737732'};
const services = (...list: CrisisService[]): Partial<Region> => ({services: list});

/** What breaks a rule, and the entry that is named for it. */
const broken: [what: string, change: Partial<Region>, named: string][] = [
  ['no emergency number', {emergency: [] as never}, 'emergency'],
  ['an unconfirmed emergency number', {emergency: [{...sound.emergency[0], confidence: 'unconfirmed'}]}, 'emergency'],
  ['an emergency number for messages alone', {emergency: [{...sound.emergency[0], kind: 'text'}]}, 'emergency'],
  ['no source', services({...a, sources: [] as never}, b, home), 'A'],
  ['no list of sources', services({...a, sources: undefined as never}, b, home), 'A'],
  ['a source that is no public page', services({...a, sources: [own, other, {url: 'http://example.info/'}]}, b, home), 'A'],
  ['a number with one source', services({...a, sources: [own]}, b, home), 'A'],
  ['two sources of one owner', services({...a, sources: [own, {...own, url: 'https://chat.example.org/us'}]}, b, home), 'A'],
  ['a second source nobody has seen', services({...a, sources: [own, {url: other.url}]}, b, home), 'A'],
  ['an emergency number with one source', {emergency: [{...sound.emergency[0], sources: [own]}]}, 'emergency 112'],
  ['a text number with one source', services(a, {...b, sources: [own]}, home), 'Bb'],
  ['a source seen after the check', services({...a, sources: [own, {...other, seen: '2026-11-23'}]}, b, home), 'A'],
  ['a source seen in a month after the check', services({...a, sources: [own, {...other, seen: '2026-12'}]}, b, home), 'A'],
  ['a source seen on no day', services({...a, sources: [own, other, {...own, seen: '2026-02-30'}]}, b, home), 'A'],
  ['a source seen some day', services({...a, sources: [own, other, {...own, seen: 'lately'}]}, b, home), 'A'],
  ['a route without any source', {routes: [{...sound.routes[0], sources: [] as never}]}, 'doctor'],
  ['a route without a source', {routes: [{...sound.routes[0], sources: [{url: 'nowhere'}]}]}, 'doctor'],
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
  ['no line against abuse at home, whatever the reason', {...services(a, b), reasons: {home: 'None is known.'}}, 'services'],
  ['a line against abuse at home without a number and without a reason', services(a, b, {...home, contacts: [{kind: 'website', href: 'https://example.org/home'}]}), 'reasons.home'],
  ['a number as dialled at home, without a reason', services(line('A', {contacts: [national]}), b, home), 'A'],
  ['a number as dialled at home, with an empty reason', {...services(line('A', {contacts: [national]}), b, home), reasons: {nationalDial: ' '}}, 'A'],
  ['a reason for numbers as dialled at home that nothing needs', {reasons: {nationalDial: 'None.'}}, 'reasons.nationalDial'],
  ['hours nobody can read', services(a, b, {...home, hours: 'mornings'}), 'Ccc'],
  ['hours past the end of the day', services(a, b, {...home, hours: '09:00-25:00'}), 'Ccc'],
  ['a website that is not https:', services(a, b, {...home, contacts: [{kind: 'website', href: 'http://example.org'}, home.contacts[0]]}), 'Ccc'],
  ['an unconfirmed line against abuse at home', services(a, b, {...home, confidence: 'unconfirmed'}), 'reasons.home'],
  ['a number too long to dial', {...services(line('A', {contacts: [{kind: 'call', number: '123456789012', dial: '123456789012'}]}), b, home), reasons: {nationalDial: 'It may fail.'}}, 'A'],
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
  ['a line with other hours before one that is always open', services(line('Dddd', {hours: '07:00-24:00'}), a, b, home), 'A'],
  ['a line whose hours are not known before one that is always open', services(line('Dddd', {hours: undefined}), a, b, home), 'A'],
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
    const page = {
      ...home,
      contacts: [{kind: 'website', href: 'https://example.org/home'}],
    } as const;
    const reasons = {alwaysOpen: 'One is known.', home: 'Only a page is known.'};
    expect(problemsOf({...sound, ...services(a, page), reasons})).to.deep.equal([]);
    const dialled = {...line('A'), contacts: [national, {kind: 'call', number: '*4141', dial: '*4141'}]} as const; // prettier-ignore
    const nationalDial = 'With the country code they mean another.';
    expect(problemsOf({...sound, ...services(dialled, b, home), reasons: {nationalDial}})).to.deep.equal([]); // prettier-ignore
  });

  it('ask for one source where there is no number, and where nothing is confirmed', () => {
    const chat = {...b, contacts: [{kind: 'chat', href: 'https://example.org/chat'}], sources: [{url: own.url}]} as const; // prettier-ignore
    const unsure = {...line('Dddd'), confidence: 'unconfirmed', sources: [own]} as const;
    expect(problemsOf({...sound, ...services(a, chat, {...home}), routes: [{...sound.routes[0], sources: [own]}]})).to.deep.equal([]); // prettier-ignore
    expect(problemsOf({...sound, ...services(a, unsure, b, home)})).to.deep.equal([]);
  });

  it('take a year or a month for the day a source was seen', () => {
    for (const seen of ['2026', '2026-11', '2026-11-22', '2008-02-01']) {
      const sources = [own, {...other, seen}] as const;
      expect(problemsOf({...sound, ...services({...a, sources}, b, home)}), seen).to.deep.equal([]);
    }
  });

  it('let a pair stand together, whatever the hours of its halves', () => {
    const chat = {...line('Dddd', {contacts: [{kind: 'chat', href: 'https://example.org/chat'}]}), hours: '13:00-03:00', pair: 'x'}; // prettier-ignore
    expect(problemsOf({...sound, ...services({...a, pair: 'x'}, chat, b, home)})).to.deep.equal([]);
  });

  it('know who owns a page', () => {
    for (const [url, owner] of [
      ['https://www.samaritans.org/ireland/', 'samaritans.org'],
      ['https://www.gov.uk/guidance', 'gov.uk'],
      ['https://www.nhs.uk/', 'nhs.uk'],
      ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
      ['https://www.police.govt.nz/', 'govt.nz'],
      ['https://www.womensrefuge.org.nz/', 'womensrefuge.org.nz'],
      ['https://m.scoop.co.nz/', 'scoop.co.nz'],
      ['https://www.jornada.com.mx/', 'jornada.com.mx'],
      ['https://www.gob.mx/', 'gob.mx'],
      ['https://github.com/Someone/Project/blob/main/file', 'github.com/someone'],
      ['https://github.com/another/Project', 'github.com/another'],
      ['https://112.ie/', '112.ie'],
    ]) {
      expect(ownerOf(url), url).to.equal(owner);
    }
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
    expect(dueDay(checked('2026-11-22'))).to.equal('2027-02-20');
    expect(dueDay(checked('one day'))).to.equal('one day');
    expect(isDueBy(checked('2026-11-22'), '2027-02-19')).to.equal(false);
    expect(isDueBy(checked('2026-11-22'), '2027-02-20')).to.equal(true);
    expect(isDueBy(checked('one day'), '2026-11-22')).to.equal(true);
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
  const named = (name: string, rest: Partial<Sourced & {pair: string}> = {}) => ({...entry, name, ...rest}); // prettier-ignore
  const shown = (entries: (Sourced & {name: string; pair?: string})[]) =>
    confirmed(entries).map(({name}) => name);

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
      'home-men',
    ]);
    expect(regions.PT.services.filter(isHomeLine)).to.have.length(1);
  });
});

describe('the order for a reader', () => {
  const day = {hours: '09:00-17:00'};
  const all = [
    line('for all'),
    line('for all by day', day),
    line('somewhere', {place: 'wales'}),
    line('young by day', {for: 'young', ...day}),
    line('young', {for: 'under-35'}),
    line('home', {for: 'home'}),
    line('home, men', {for: 'home-men', ...day}),
  ];
  const namesFor = (first: CrisisService['for'][], list = all) =>
    inOrderFor(list, first).map(({name}) => name);

  it('is that of the region for everyone, with what is open day and night first', () => {
    for (const {code, services: lines} of everyRegion) {
      expect(inOrderFor(lines, []), code).to.deep.equal(lines);
    }
    expect(namesFor([])[0]).to.equal('for all');
  });

  it('puts what is open day and night first, for young people too', () => {
    expect(namesFor(['young', 'under-35'])).to.deep.equal([
      'young',
      'for all',
      'young by day',
      'for all by day',
      'somewhere',
      'home',
      'home, men',
    ]);
    for (const {code, services: lines} of Object.values(regions)) {
      const people = ['young', 'under-19', 'age-5-25', 'under-25', 'under-35', 'everyone'] as const;
      const open = confirmed(lines).filter(
        ({for: theirs, hours, place}) =>
          people.some((each) => each === theirs) && isAlwaysOpen(hours) && !place,
      );
      const [leader] = inOrderFor(confirmed(lines), people.slice(0, -1));
      if (open.length > 0) expect(open, `${code}: ${leader.name}`).to.include(leader);
    }
  });

  it('begins with the lines against abuse at home for whoever needs them, or with their page', () => {
    expect(namesFor(['home', 'home-men']).slice(0, 3)).to.deep.equal([
      'home',
      'for all',
      'home, men',
    ]);
    for (const {code, services: lines} of Object.values(regions)) {
      const [leader] = inOrderFor(confirmed(lines), ['home', 'home-women', 'home-men']);
      const isOpen = ({for: people, hours}: CrisisService) => people === 'everyone' && isAlwaysOpen(hours); // prettier-ignore
      expect(isHomeLine(leader) || isOpen(leader), `${code}: ${leader.name}`).to.equal(true);
      const own = confirmed(lines).filter(isHomeLine);
      if (own.some(({hours}) => isAlwaysOpen(hours))) expect(own, code).to.include(leader);
    }
  });

  it('lets what a clinic adds lead its group, whatever its hours, and keeps pairs together', () => {
    const clinic = line('clinic', {own: true, ...day});
    expect(namesFor([], [...all, clinic])[0]).to.equal('clinic');
    const pair = [line('line', {pair: 'x'}), line('chat', {pair: 'x', ...day})];
    expect(namesFor(['young'], [...all.slice(1), ...pair]).slice(0, 2)).to.deep.equal([
      'line',
      'chat',
    ]);
  });

  it('leads with a line that is open where none of somebody’s own is', () => {
    const names = (list: CrisisService[], people: CrisisService['for'][]) =>
      linesOf(list, people).map(({name}) => name);
    expect(names(all, ['young', 'under-35'])).to.deep.equal(['young', 'young by day']);
    expect(names(all, ['young'])).to.deep.equal(['for all', 'young by day']);
    expect(names(all, ['veterans'])).to.deep.equal([]);
    const pair = [line('line', {pair: 'x'}), line('chat', {pair: 'x', ...day})];
    expect(names([...pair, ...all], ['young'])).to.deep.equal(['line', 'chat', 'young by day']);
    expect(names([line('page', {for: 'home', contacts: [{kind: 'directory', href: own.url}], hours: undefined}), ...all.slice(0, 2)], ['home'])).to.deep.equal(['page']); // prettier-ignore
  });
});
