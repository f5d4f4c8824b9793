/**
 * The one layer every public property passes before it meets a template. Properties can be set to
 * anything by a page's own script (nodes, symbols, objects that look like Lit's templates), and
 * attributes are typed by hand: a value that is not what it should be becomes `undefined`, and the
 * element uses its default.
 */
export interface Input<T> {
  /** What is accepted, for the console warning: English, for the page's author. */
  accepts: string;
  parse(value: unknown): T | undefined;
}

/** A line of text: trimmed, not empty. */
export const text: Input<string> = {
  accepts: 'a line of text',
  parse: (value) => (typeof value === 'string' && value.trim()) || undefined,
};

/**
 * A line of text of at most `max` characters, without line breaks and other control characters.
 * Joiners and soft hyphens are part of the spelling and stay; what turns the direction of the text
 * round is left out.
 */
export const line = (max: number): Input<string> => ({
  accepts: `a line of text of at most ${max} characters`,
  parse(value) {
    const words = text
      .parse(value)
      ?.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
      .trim();
    const isLine = words && words.length <= max && !/[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(words);
    return isLine && /[^\p{C}\p{M}\p{Z}]/u.test(words) ? words : undefined;
  },
});

/** One of these words, in any case. */
export const oneOf = <T extends string>(words: readonly T[]): Input<T> => ({
  accepts: words.join(', '),
  parse(value) {
    const word = text.parse(value)?.toLowerCase();
    return words.find((accepted) => accepted.toLowerCase() === word);
  },
});

/**
 * Any of these words, separated by spaces or commas, in the order they are written, or `all`. An
 * unknown word makes the whole list unusable.
 */
export const wordsOf = <T extends string>(words: readonly T[]): Input<readonly T[]> => ({
  accepts: `all, or any of ${words.join(' ')}`,
  parse(value) {
    const wanted = text
      .parse(value)
      ?.toLowerCase()
      .match(/[^\s,]+/g);
    if (!wanted) return undefined;
    if (wanted.length === 1 && wanted[0] === 'all') return words;
    const known = [...new Set(wanted)].map((name) => words.find((word) => word === name));
    return known.includes(undefined) ? undefined : (known as T[]);
  },
});

/** A whole number from `from` to `to`, both included. */
export const integer = (from: number, to: number): Input<number> => ({
  accepts: `a whole number from ${from} to ${to}`,
  parse(value) {
    const digits = typeof value === 'number' ? String(value) : text.parse(value);
    const number = /^\d+$/.test(digits ?? '') ? Number(digits) : NaN;
    return number >= from && number <= to ? number : undefined;
  },
});

/**
 * An address to link to: `https:`, `tel:`, `sms:`, `mailto:` or one relative to the page; `http:`
 * only on a page that is itself `http:`. Addresses with a user name are refused: they dress one
 * site up as another (`https://nhs.uk@evil.example/`).
 */
export const link = (base: string): Input<string> => ({
  accepts: 'a relative address, or one that starts with https:, tel:, sms: or mailto:',
  parse(value) {
    const address = text.parse(value);
    if (!address) return undefined;
    try {
      const url = new URL(address, base);
      // A page opened as http: or from a disk may link to its own kind.
      const own = ['http:', 'file:'].filter((protocol) => protocol === new URL(base).protocol);
      const allowed = ['https:', 'tel:', 'sms:', 'mailto:', ...own].includes(url.protocol);
      return allowed && !url.username && !url.password ? url.href : undefined;
    } catch {
      return undefined;
    }
  },
});

/** The whole address of a page on the web. */
export const webPage: Input<string> = {
  accepts: 'an address that starts with https:',
  parse(value) {
    const address = text.parse(value);
    return address?.startsWith('https://') ? link(address).parse(address) : undefined;
  },
};

/** An email address in any script, without a name before it. */
export const email: Input<string> = {
  accepts: 'an email address',
  parse(value) {
    const address = text
      .parse(value)
      ?.replace(/\p{Cf}/gu, '')
      .replace(/^mailto:/i, '');
    const [, host] =
      /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+@([\p{L}\p{M}\p{N}.-]+)$/u.exec(address ?? '') ?? [];
    return address && address.length < 255 && host && isDomain(host) ? address : undefined;
  },
};

/** A host name with a dot and a top-level domain of letters, also in other scripts than Latin. */
function isDomain(host: string): boolean {
  return /^https:\/\/([a-z\d-]+\.)+[a-z][a-z\d-]+\/$/.test(webPage.parse(`https://${host}`) ?? '');
}

/** A day of the calendar. */
export const day: Input<string> = {
  accepts: 'a day as YYYY-MM-DD',
  parse(value) {
    const date = text.parse(value);
    const isReal =
      date && /^\d{4}-\d\d-\d\d$/.test(date) && new Date(date).toJSON()?.startsWith(date);
    return isReal ? date : undefined;
  },
};

/** An address that leads away from the page: `https:`, `http:` or relative, to another document. */
export const elsewhere = ({baseURI, URL: here}: Document): Input<string> => ({
  accepts: 'the address of another page that starts with https: or is relative',
  parse(value) {
    const address = link(baseURI).parse(value);
    if (!address || !/^(https?|file):/.test(address)) return undefined;
    const withoutHash = (url: string) => url.replace(/#.*$/, '');
    return withoutHash(address) === withoutHash(here) ? undefined : address;
  },
});
