import {sourceLocale} from './source-locale.js';

/**
 * Chooses the language to show: the best of `available` for the BCP 47 `tag` a page asks for.
 *
 * 1. The tag itself, shortened from the right (`de-AT-1996` → `de-AT` → `de`), in the script the
 *    reader expects: `zh-TW` asks for traditional characters and must not stop at `zh`.
 * 2. Any language file of the same language and script (`zh-CN` → `zh-Hans`), the one of no region
 *    or of the reader's own first.
 * 3. The shortened tag in whatever script there is.
 * 4. What the reader would choose over English: the language as another region speaks it (`pt-PT` →
 *    `pt-BR`), or in the other script where readers know both (`zh-TW` → `zh-Hans`).
 * 5. English.
 *
 * What is given is the language of the texts, never of the request: `pt-PT` is shown as `pt-BR`.
 * Never throws: an unusable tag gets English.
 */
export function negotiate(tag: string | null, available: readonly string[]): string {
  const wanted = parseTag(tag);
  if (!wanted) return sourceLocale;

  const {region} = likely(wanted);
  const sameScript = (locale: string) => isSameScript(wanted, locale);
  const servesRegion = (locale: string) => {
    const own = parseTag(locale)?.region;
    return !own || own === region;
  };
  const shortened = available
    .filter((locale) => startsWithSubtags(wanted.baseName, locale))
    .sort((a, b) => b.length - a.length);

  return (
    shortened.find(sameScript) ??
    available.find((locale) => sameScript(locale) && servesRegion(locale)) ??
    shortened[0] ??
    nearest(wanted, available) ??
    sourceLocale
  );
}

/** Languages whose readers know both their scripts well enough. In others, such as Punjabi, they do not. */
const readInBothScripts = ['sr', 'zh'];

/** The same language in another region or script. English itself is nearer than another's English. */
function nearest(wanted: Intl.Locale, available: readonly string[]): string | undefined {
  const {language} = wanted;
  if (language === sourceLocale) return undefined;
  // The usual region of a language first: in any order of the files the same is found.
  const usual = new Intl.Locale(language).maximize().region;
  const inOrder = [...available].sort(
    (a, b) =>
      Number(parseTag(b)?.region === usual) - Number(parseTag(a)?.region === usual) ||
      (a < b ? -1 : 1),
  );
  return (
    inOrder.find((locale) => isSameScript(wanted, locale)) ??
    inOrder.find(
      (locale) => readInBothScripts.includes(language) && parseTag(locale)?.language === language,
    )
  );
}

/**
 * A language with those that fill its gaps, down to English: `fr-CA`, `fr`, `en`. A parent is a
 * shorter tag in the same script.
 */
export function withParents(locale: string, available: readonly string[]): string[] {
  const own = parseTag(locale);
  if (!own) return [sourceLocale];
  const chain = available
    .filter((other) => startsWithSubtags(locale, other) && isSameScript(own, other))
    .sort((a, b) => b.length - a.length);
  return [...new Set([...chain, sourceLocale])];
}

/** The tag as an `Intl.Locale`, or undefined where it is not one. */
export function parseTag(tag: unknown): Intl.Locale | undefined {
  if (typeof tag !== 'string') return undefined;
  if (!parsed.has(tag)) {
    if (parsed.size >= 100) parsed.clear();
    parsed.set(tag, parse(tag));
  }
  return parsed.get(tag);
}

/** A page has few tags, and every widget asks for them again and again. */
const parsed = new Map<string, Intl.Locale | undefined>();

function parse(tag: string): Intl.Locale | undefined {
  try {
    // Content systems write `en_NZ` as often as `en-NZ`.
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** A tag with its likely script and region: `zh-TW` as `zh-Hant-TW`. */
export function likely(tag: Intl.Locale): Intl.Locale {
  const known = maximized.get(tag) ?? tag.maximize();
  maximized.set(tag, known);
  return known;
}

const maximized = new WeakMap<Intl.Locale, Intl.Locale>();

function isSameScript(tag: Intl.Locale, locale: string): boolean {
  const {language, script} = likely(tag);
  const offered = parseTag(locale);
  return (
    offered !== undefined &&
    language === likely(offered).language &&
    script === likely(offered).script
  );
}

const startsWithSubtags = (tag: string, start: string) =>
  `${tag}-`.toLowerCase().startsWith(`${start}-`.toLowerCase());
