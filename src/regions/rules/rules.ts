import {day} from '../../shared/input.js';
import {confirmed, isHomeLine, type Contact, type CrisisService, type Region} from '../index.js';
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
  ...contactProblems(region),
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
  return entriesOf(region).flatMap(({name: entry, entry: {source, checked, confidence}}) => [
    ...problemIf(!isHttps(source), entry, 'give `source`, the https: address of a public page'),
    ...problemIf(day.parse(checked) !== checked, entry, 'give `checked`, a day as YYYY-MM-DD'),
    ...problemIf(
      confidence !== 'confirmed' && confidence !== 'unconfirmed',
      entry,
      'give `confidence`: confirmed or unconfirmed',
    ),
  ]);
}

function contactProblems({emergency, services, routes}: Region): Problem[] {
  const contacts = [
    ...emergency.map((contact) => ({entry: `emergency ${contact.number}`, contact})),
    ...services.flatMap(({name, contacts}) =>
      contacts.map((contact) => ({entry: name, contact: contact as Contact})),
    ),
  ];
  return [
    ...contacts.flatMap(({entry, contact}) => contactProblem(entry, contact)),
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
    case 'text':
      return [
        ...problemIf(
          !/^(\+[1-9]\d{6,14}|\d{2,8})$/.test(contact.dial),
          entry,
          'write `dial` in E.164, such as +448088088000, or as a short number of 2 to 8 digits',
        ),
        ...problemIf(
          !dialsWhatItShows(contact.number, contact.dial),
          entry,
          'let `dial` and `number` be the same number',
        ),
      ];
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
  return services.flatMap((service, index) =>
    problemIf(
      index > 0 && rankOf(service) < rankOf(services[index - 1]),
      service.name,
      'put it in order: lines open day and night, text and chat, others, young people, abuse at home',
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

function homeProblems({services, reasons}: Region): Problem[] {
  const kept = confirmed(services).some(isHomeLine);
  return reasonProblems(kept, 'home', reasons?.home, 'a confirmed line against abuse at home');
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
  if (service.for !== 'everyone' || service.place) return 2;
  if (!service.contacts.some(({kind}) => kind === 'call')) return 1;
  return service.hours === 'always' ? 0 : 2;
}

const forYoungPeople = ['young', 'age-5-25', 'under-19', 'under-35', 'child-protection'];

const isOpenToAll = ({for: people, hours, place}: CrisisService) =>
  people === 'everyone' && hours === 'always' && !place;

const targetOf = (contact: Contact) =>
  'dial' in contact ? contact.dial : 'href' in contact ? contact.href : contact.address;

/** Without the national prefix: the 0 of most countries, the 1 of North America. */
function dialsWhatItShows(number: string, dial: string): boolean {
  const digits = number.replace(/\D/g, '');
  return dial === digits || (dial.startsWith('+') && dial.endsWith(digits.replace(/^[01]/, '')));
}

const isHttps = (address: unknown) =>
  typeof address === 'string' && URL.canParse(address) && address.startsWith('https://');

const repeated = (names: readonly string[]) =>
  names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));

const problemIf = (isBroken: boolean, entry: string, remedy: string): Problem[] =>
  isBroken ? [{entry, remedy}] : [];
