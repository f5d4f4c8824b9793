import {
  day,
  dialled,
  email,
  line,
  oneOf,
  phone,
  text,
  webPage,
  type Input,
} from '../../shared/input.js';
import {
  servedPeople,
  type Contact,
  type CrisisService,
  type Region,
  type ServedPeople,
} from '../region.js';
import {hoursNotation, parseHours} from '../hours.js';

/**
 * A service that the page's author adds, as JSON in a `<script type="application/json">` inside the
 * element: a list of these. They lead the built-in services in the order written; one with the name
 * of a built-in service takes its place. The emergency number stays what it is, above them all.
 *
 * An entry with a field that is missing, unusable or unknown is left out and named in the console.
 */
export interface OwnService {
  /** The service's own name: 1 to 80 characters. Required. */
  name: string;
  /** Whom it is for. Default: `everyone`. */
  for?: ServedPeople;
  /** A number to call: digits, spaces, `+ - ( ) .`; one of `call`, `text`, `chat`, `email` is required. */
  call?: string;
  /** A number for text messages, written like `call`. */
  text?: string;
  /** What to write in the first text message: 1 to 20 characters. Only with `text`. */
  word?: string;
  /** Where to chat: an address that starts with `https:`. */
  chat?: string;
  /** An email address. */
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
  /** The day you last checked it, as `YYYY-MM-DD`. Required. */
  checked: string;
}

/** What could be read, and for each unusable thing where it stands and what is accepted there. */
export interface OwnServices {
  readonly services: readonly CrisisService[];
  readonly problems: readonly string[];
}

/** More than any page needs; it keeps a mistake from filling the page. */
const limits = {entries: 12, characters: 20_000, languages: 12};

/** Reads a list of own services entry by entry. Never throws, and never repeats what was written. */
export function ownServices(json: string): OwnServices {
  const list = listIn(json);
  if (!list) {
    return {services: [], problems: [`accepts a JSON list of services, ${limitsInWords}`]};
  }
  const read = list.map((entry, index) => readEntry(entry, `entry ${index + 1}`));
  return {
    services: read.flatMap(({service}) => service ?? []),
    problems: read.flatMap(({problems}) => problems),
  };
}

const limitsInWords = `at most ${limits.entries} of them and ${limits.characters} characters`;

/** A region with the own services in front, each in the place of a built-in one of its name. */
export function withOwnServices(region: Region, own: readonly CrisisService[]): Region {
  const taken = own.map(({name}) => name.toLowerCase());
  const others = region.services.filter(({name}) => !taken.includes(name.toLowerCase()));
  return own.length > 0 ? {...region, services: [...own, ...others]} : region;
}

function listIn(json: string): unknown[] | undefined {
  if (json.length > limits.characters) return undefined;
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) && list.length <= limits.entries ? list : undefined;
  } catch {
    return undefined;
  }
}

function readEntry(value: unknown, where: string): {service?: CrisisService; problems: string[]} {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {problems: [`${where} accepts an object with name, source, checked and a contact`]};
  }
  const entry = new Entry(value, where);
  const name = entry.required('name', line(80));
  const source = entry.required('source', webPage);
  const checked = entry.required('checked', day);
  const contacts = readContacts(entry);
  const facts = {
    for: entry.read('for', oneOf(servedPeople)) ?? 'everyone',
    hours: entry.read('hours', hours),
    cost: entry.read('cost', oneOf(['free'] as const)),
    languages: entry.read('languages', languages),
  };
  const problems = entry.finish();
  if (problems.length > 0 || !name || !source || !checked) return {problems};
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

function readContacts(entry: Entry): Contact[] {
  if (!contactFields.some((field) => entry.has(field))) {
    entry.refuse(contactFields.join(' or '), 'a way to reach the service, and one is required');
  }
  if (entry.has('word') && !entry.has('text')) entry.refuse('word', 'nothing without text');
  const [call, texted] = [entry.read('call', number), entry.read('text', number)];
  const word = entry.read('word', line(20));
  const [chat, address] = [entry.read('chat', webPage), entry.read('email', email)];
  return [
    ...(call ? [{kind: 'call', number: call, dial: dialled(call)} as const] : []),
    ...(texted ? [{kind: 'text', number: texted, dial: dialled(texted), word} as const] : []),
    ...(chat ? [{kind: 'chat', href: chat} as const] : []),
    ...(address ? [{kind: 'email', address} as const] : []),
  ];
}

const contactFields = ['call', 'text', 'chat', 'email'];

/** One entry of the list: reads field by field, and keeps what is wrong. */
class Entry {
  readonly #where: string;
  readonly #problems: string[] = [];
  /** What is not read yet. A map has no prototype that a field named `__proto__` could reach. */
  readonly #fields: Map<string, unknown>;

  constructor(value: object, where: string) {
    this.#where = where;
    this.#fields = new Map(Object.entries(value));
  }

  has(field: string) {
    return this.#fields.has(field);
  }

  read<T>(field: string, input: Input<T>): T | undefined {
    if (!this.has(field)) return undefined;
    const value = input.parse(this.#fields.get(field));
    this.#fields.delete(field);
    if (value === undefined) this.refuse(field, input.accepts);
    return value;
  }

  required<T>(field: string, input: Input<T>): T | undefined {
    if (!this.has(field)) this.refuse(field, `${input.accepts}, and is required`);
    return this.read(field, input);
  }

  refuse(field: string, accepts: string) {
    this.#problems.push(`${this.#where}, ${field} accepts ${accepts}`);
  }

  /** What is wrong. Unknown fields are only counted: their names are the author's own words. */
  finish(): string[] {
    const {size} = this.#fields;
    return size > 0
      ? [...this.#problems, `${this.#where}: ${size} field(s) are not known`]
      : this.#problems;
  }
}

const number: Input<string> = {
  accepts: `${phone.accepts}, of at most 15 digits`,
  parse(value) {
    const written = phone.parse(value);
    return written && /^\+?\d{2,15}$/.test(dialled(written)) ? written : undefined;
  },
};

const hours: Input<string> = {
  accepts: hoursNotation,
  parse(value) {
    const words = text.parse(value);
    return words && parseHours(words) ? words : undefined;
  },
};

const languages: Input<readonly string[]> = {
  accepts: `a list of 1 to ${limits.languages} BCP 47 tags, such as ["en", "mi"]`,
  parse(value) {
    if (!Array.isArray(value) || value.length < 1 || value.length > limits.languages) {
      return undefined;
    }
    try {
      return value.every((tag) => typeof tag === 'string')
        ? Intl.getCanonicalLocales(value)
        : undefined;
    } catch {
      return undefined;
    }
  },
};
