import {day} from '../../shared/input.js';
import {isAlwaysOpen, hoursNotation, parseHours} from '../hours.js';
import {
  confirmed,
  isHomeLine,
  isInternational,
  type Contact,
  type CrisisService,
  type Region,
} from '../index.js';
import {entriesOf} from '../review.js';

/** What is wrong with an entry of a region, and what to do about it. */
export interface Problem {
  readonly entry: string;
  readonly remedy: string;
}

/**
 * Every rule a region breaks. The build and the tests both ask here: whoever visits a page in need
 * must find a number that is right, that can be dialled and that answers now.
 */
export const problemsOf = (region: Region): Problem[] => [
  ...emergencyProblems(region),
  ...entryProblems(region),
  ...sourceProblems(region),
  ...contactProblems(region),
  ...hoursProblems(region),
  ...duplicateProblems(region),
  ...pairProblems(region),
  ...orderProblems(region),
  ...openProblems(region),
  ...homeProblems(region),
];

function emergencyProblems({emergency}: Region): Problem[] {
  const [first] = emergency;
  if (first?.kind === 'call' && first.confidence === 'confirmed') return [];
  return [{entry: 'emergency', remedy: 'begin with a confirmed emergency number to call'}];
}

function entryProblems(region: Region): Problem[] {
  return entriesOf(region).flatMap(({name: entry, entry: {checked, confidence}}) => [
    ...problemIf(day.parse(checked) !== checked, entry, 'give `checked`, a day as YYYY-MM-DD'),
    ...problemIf(
      confidence !== 'confirmed' && confidence !== 'unconfirmed',
      entry,
      'give `confidence`: confirmed or unconfirmed',
    ),
  ]);
}

function sourceProblems(region: Region): Problem[] {
  const numbers = [...region.emergency, ...region.services.filter(hasNumber)];
  return entriesOf(region).flatMap(({name: entry, entry: sourced}) => {
    const {sources = [], checked, confidence} = sourced as Partial<typeof sourced>;
    const seen = sources.filter((source) => isHttps(source.url) && source.seen !== undefined);
    const needsTwo = confidence === 'confirmed' && numbers.some((each) => each === sourced);
    return [
      ...problemIf(sources.length === 0, entry, 'give `sources`: at least one public page'),
      ...problemIf(
        sources.some(({url}) => !isHttps(url)),
        entry,
        'give each of `sources` its `url`, the https: address of a public page',
      ),
      ...problemIf(
        sources.some((source) => source.seen !== undefined && !isSeenBy(source.seen, checked!)),
        entry,
        'write `seen` as YYYY-MM-DD, YYYY-MM or YYYY, not after `checked`, or leave it out',
      ),
      ...problemIf(
        needsTwo && new Set(seen.map(({url}) => ownerOf(url))).size < 2,
        entry,
        'a confirmed number needs two `sources` of different owners, each with `seen`: add one, or make it unconfirmed',
      ),
    ];
  });
}

/** A month or a year counts as its first day. */
const isSeenBy = (seen: string, checked: string) => {
  const first = /^\d{4}(-\d{2})?$/.test(seen) ? `${seen}-01-01`.slice(0, 10) : seen;
  return day.parse(first) === first && first <= checked;
};

const hasNumber = ({contacts}: CrisisService) => contacts.some((contact) => 'dial' in contact);

function contactProblems({emergency, services, routes, reasons}: Region): Problem[] {
  const contacts = [
    ...emergency.map((contact) => ({entry: `emergency ${contact.number}`, contact})),
    ...services.flatMap(({name, contacts}) =>
      contacts.map((contact) => ({entry: name, contact: contact as Contact})),
    ),
  ];
  return [
    ...contacts.flatMap(({entry, contact}) => contactProblem(entry, contact)),
    ...dialProblems(contacts, reasons?.nationalDial),
    ...services.flatMap(({name, contacts}) =>
      problemIf(contacts.length === 0, name, 'give at least one way to reach it in `contacts`'),
    ),
    ...routes.flatMap(({id, href}) =>
      problemIf(href !== undefined && !isHttps(href), id, 'start `href` with https:'),
    ),
  ];
}

function contactProblem(entry: string, contact: Contact): Problem[] {
  switch (contact.kind) {
    case 'call':
    case 'text': {
      const dial = 'dial' in contact ? contact.dial : '';
      return [
        ...problemIf(
          !(/^(\+[1-9]\d{6,14}|\d{2,8})$/.test(dial) || isNational(dial)),
          entry,
          'write `dial` in E.164, such as +448088088000, or as a short number of 2 to 8 digits',
        ),
        ...problemIf(
          !dialsWhatItShows(contact.number, dial),
          entry,
          'let `dial` and `number` be the same number',
        ),
      ];
    }
    case 'email':
      return problemIf(
        !/^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(contact.address),
        entry,
        'give `address` as name@host',
      );
    default:
      return problemIf(!isHttps(contact.href), entry, 'start `href` with https:');
  }
}

/** Freephone numbers of some countries have no international form, or one that means another. */
function dialProblems(contacts: {entry: string; contact: Contact}[], reason?: string): Problem[] {
  const national = contacts.filter(({contact}) => 'dial' in contact && isNational(contact.dial));
  return national.length === 0
    ? problemIf(reason !== undefined, 'reasons.nationalDial', 'take it away: nothing needs it')
    : national.flatMap(({entry}) =>
        problemIf(
          !reason?.trim(),
          entry,
          'write `dial` in E.164, or write in `reasons.nationalDial` why it would not work',
        ),
      );
}

/** As it is dialled at home: 9 to 11 digits, or a star and 3 or 4 digits as in Chile. */
const isNational = (dial: string) => /^(\d{9,11}|\*\d{3,4})$/.test(dial);

function hoursProblems({services}: Region): Problem[] {
  return services.flatMap(({name, hours}) =>
    problemIf(
      hours !== undefined && !parseHours(hours),
      name,
      `write \`hours\` as ${hoursNotation}, or leave them out`,
    ),
  );
}

function duplicateProblems({services, routes}: Region): Problem[] {
  const names = services.map(({name}) => name.toLowerCase());
  // One number may serve two groups, as 988 does with "press 1": then something tells them apart.
  const ways = services.flatMap((service) =>
    service.contacts.map((contact) => ({
      entry: service.name,
      way: [contact.kind, targetOf(contact), service.place, service.step, service.for].join(' '),
    })),
  );
  return [
    ...repeated(names).map((index) => services[index].name),
    ...repeated(ways.map(({way}) => way)).map((index) => ways[index].entry),
    ...repeated(routes.map(({id}) => id)).map((index) => routes[index].id),
  ].map((entry) => ({entry, remedy: 'name it once: it stands here twice'}));
}

function pairProblems({services}: Region): Problem[] {
  const pairs = services.map(({pair}) => pair);
  return services.flatMap(({name, pair}, index) =>
    problemIf(
      pair !== undefined && pairs[index - 1] !== pair && pairs[index + 1] !== pair,
      name,
      `put the other half of the pair "${pair}" beside it, or take \`pair\` away`,
    ),
  );
}

function orderProblems({services}: Region): Problem[] {
  const ranks = services.map((service) =>
    Math.min(
      ...services.filter(({pair}) => pair && pair === service.pair).map(rankOf),
      rankOf(service),
    ),
  );
  return services.flatMap(({name}, index) =>
    problemIf(
      index > 0 && ranks[index] < ranks[index - 1],
      name,
      'put it in order: for everyone, day and night, by phone, then in writing; others; young people; abuse at home',
    ),
  );
}

function openProblems({services, reasons}: Region): Problem[] {
  const open = confirmed(services).filter(isOpenToAll);
  const byWriting = open.some(({contacts}) =>
    contacts.some(({kind}) => kind === 'text' || kind === 'chat'),
  );
  const kept = open.length >= 2 && byWriting;
  return reasonProblems(
    kept,
    'alwaysOpen',
    reasons?.alwaysOpen,
    'two confirmed services for everyone that answer day and night, one of them by text or chat',
  );
}

function homeProblems(region: Region): Problem[] {
  const {services, reasons} = region;
  const lines = confirmed(services).filter(isHomeLine);
  return [
    ...problemIf(
      lines.length === 0 && !isInternational(region),
      'services',
      'name a line against abuse at home, or a `website` or `directory` that leads to one: nobody may read that there is none',
    ),
    ...reasonProblems(
      lines.some(hasNumber),
      'home',
      reasons?.home,
      'a confirmed number against abuse at home',
    ),
  ];
}

/** A rule is kept, or the reason why not is written down; a reason that is none misleads. */
function reasonProblems(kept: boolean, name: string, reason: string | undefined, rule: string) {
  const entry = `reasons.${name}`;
  return kept
    ? problemIf(reason !== undefined, entry, `take it away: there is ${rule}`)
    : problemIf(!reason?.trim(), entry, `name ${rule}, or write here why there is none`);
}

/** The order of a card: content facts 7. */
function rankOf(service: CrisisService): number {
  if (isHomeLine(service)) return 4;
  if (forYoungPeople.includes(service.for)) return 3;
  if (!isOpenToAll(service)) return 2;
  return service.contacts.some(({kind}) => kind === 'call') ? 0 : 1;
}

const forYoungPeople = [
  'young',
  'age-5-25',
  'under-19',
  'under-25',
  'under-35',
  'child-protection',
];

const isOpenToAll = ({for: people, hours, place}: CrisisService) =>
  people === 'everyone' && isAlwaysOpen(hours) && !place;

function targetOf(contact: Contact) {
  if ('dial' in contact) return contact.dial;
  if ('href' in contact) return contact.href;
  return 'address' in contact ? contact.address : contact.number;
}

/** Without the national prefix: the 0 of most countries, the 1 of North America. */
function dialsWhatItShows(number: string, dial: string): boolean {
  const digits = number.replace(/[^\d*]/g, '');
  return dial === digits || (dial.startsWith('+') && dial.endsWith(digits.replace(/^[01]/, '')));
}

const isHttps = (address: unknown) =>
  typeof address === 'string' && URL.canParse(address) && address.startsWith('https://');

/** Who answers for a page: its domain, or on GitHub the account. A government counts as one owner. */
export function ownerOf(url: string): string {
  const {hostname, pathname} = new URL(url);
  if (hostname === 'github.com') return `github.com/${pathname.split('/')[1].toLowerCase()}`;
  const labels = hostname.split('.');
  const isShared = /^(co|com|org|net|ac|edu)$/.test(labels.at(-2)!) && labels.at(-1)!.length === 2;
  return labels.slice(isShared ? -3 : -2).join('.');
}

const repeated = (names: readonly string[]) =>
  names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));

const problemIf = (isBroken: boolean, entry: string, remedy: string): Problem[] =>
  isBroken ? [{entry, remedy}] : [];
