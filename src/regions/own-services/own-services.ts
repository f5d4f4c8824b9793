import {day, email, line, oneOf, webPage} from '../../shared/input.js';
import {phone, uncertain} from '../../shared/phone.js';
import {
  servedPeople,
  type Contact,
  type CrisisService,
  type Region,
  type ServedPeople,
} from '../region.js';
import {isToCome} from '../age.js';
import {Entry} from './entry.js';
import {hours, languages} from './fields.js';
import {faultIn} from './json-fault.js';

/**
 * A service that the page's author adds, as JSON in a `<script type="application/json">` inside the
 * element: a list of these. They lead the built-in services in the order written; one with the name
 * of a built-in service takes its place. The emergency number stays what it is, above them all.
 *
 * A field that is unusable or unknown is left out and named in the console, and everything else of
 * the entry is shown. Without a name, a source, a day and one way to reach it, there is no entry.
 */
export interface OwnService {
  /** The service's own name: 1 to 80 characters. Required. */
  name: string;
  /** Whom it is for. Default: `everyone`. */
  for?: ServedPeople;
  /**
   * A number to call, as people write it: at least 3 digits, at most 40 characters. One that cannot
   * be dialled with certainty is shown without a link. One of `call`, `text`, `chat`, `email` is
   * required.
   */
  call?: string;
  /** A number for text messages, written like `call`. */
  text?: string;
  /** What to write in the first text message: 1 to 20 characters. Only with `text`. */
  word?: string;
  /** Where to chat: an address that starts with `https:`. */
  chat?: string;
  /** An email address, in any script. */
  email?: string;
  /**
   * When it answers: `always`, `varies`, `8:00-20:00`, or a week such as
   * `Mon-Fri 08:00-20:00, Sat 9:00-24:00`; see `hours.ts`. Default: not known, nothing is said.
   */
  hours?: string;
  /** `free` to call or text. Default: not known. */
  cost?: 'free';
  /** Languages it answers in: 1 to 12 BCP 47 tags. */
  languages?: string[];
  /** Where to check it: an address that starts with `https:`. Required. */
  source: string;
  /** The day you last checked it, as `YYYY-MM-DD`, and no day to come. Required. */
  checked: string;
}

/** What could be read, and for each unusable thing where it stands and what to do about it. */
export interface OwnServices {
  readonly services: readonly CrisisService[];
  readonly problems: readonly string[];
}

/** More than any page needs; it keeps a mistake from filling the page. */
const limits = {entries: 12, characters: 20_000};

/** Reads a list of own services entry by entry. Never throws, and never repeats what was written. */
export function ownServices(json: string): OwnServices {
  const {list, problems} = listIn(json);
  const read = list.map((entry, index) => readEntry(entry, `entry ${index + 1}`));
  return {
    services: read.flatMap(({service}) => service ?? []),
    problems: [...problems, ...read.flatMap(({problems}) => problems)],
  };
}

/** A region with the own services in front, each in the place of a built-in one of its name. */
export function withOwnServices(region: Region, own: readonly CrisisService[]): Region {
  const taken = own.map(({name}) => name.toLowerCase());
  const others = region.services.filter(({name}) => !taken.includes(name.toLowerCase()));
  return own.length > 0 ? {...region, services: [...own, ...others]} : region;
}

function listIn(json: string): {list: readonly unknown[]; problems: string[]} {
  const {entries, characters} = limits;
  if (json.length > characters) return {list: [], problems: [`accepts ${characters} characters`]};
  const fault = faultIn(json);
  if (fault) return {list: [], problems: [`is no JSON, ${fault}`]};
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) {
    return {list: [], problems: ['accepts a list of services, in [ ]']};
  }
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const problems = list.length > entries ? [`shows the first ${entries} entries`] : [];
  return {list: list.slice(0, entries), problems};
}

function readEntry(value: unknown, where: string): {service?: CrisisService; problems: string[]} {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {problems: [`${where} accepts an object with name, source, checked and a contact`]};
  }
  const entry = new Entry(value, where);
  const name = entry.required('name', line(80));
  const source = entry.required('source', webPage);
  const checked = entry.required('checked', day);
  if (checked && isToCome(checked)) entry.note('checked', 'is a day to come: correct it');
  const contacts = readContacts(entry);
  const facts = {
    for: entry.read('for', oneOf(servedPeople)) ?? 'everyone',
    hours: entry.read('hours', hours),
    cost: entry.read('cost', oneOf(['free'] as const)),
    languages: entry.read('languages', languages),
  };
  const problems = entry.finish();
  if (!name || !source || !checked || contacts.length === 0) {
    return {problems: [...problems, `${where} is left out`]};
  }
  return {
    service: {
      name,
      ...facts,
      contacts,
      sources: [{url: source, seen: checked}],
      checked,
      confidence: 'confirmed',
      own: true,
    },
    problems,
  };
}

/** All ways to reach the service that can be used: one that cannot takes no other with it. */
function readContacts(entry: Entry): Contact[] {
  if (!contactFields.some((field) => entry.has(field))) {
    entry.note(contactFields.join(' or '), 'is required: a way to reach the service');
  }
  if (entry.has('word') && !entry.has('text')) entry.note('word', 'accepts nothing without text');
  const [call, texted] = [readNumber(entry, 'call'), readNumber(entry, 'text')];
  const word = entry.read('word', line(20));
  const [chat, address] = [entry.read('chat', webPage), entry.read('email', email)];
  return [
    ...(call ? [{kind: 'call', ...call} as const] : []),
    ...(texted ? [{kind: 'text', ...texted, word} as const] : []),
    ...(chat ? [{kind: 'chat', href: chat} as const] : []),
    ...(address ? [{kind: 'email', address} as const] : []),
  ];
}

const contactFields = ['call', 'text', 'chat', 'email'];

function readNumber(entry: Entry, field: 'call' | 'text') {
  const read = entry.read(field, phone);
  if (read && !('dial' in read)) entry.note(field, uncertain);
  return read;
}
