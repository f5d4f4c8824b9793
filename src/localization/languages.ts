import {loaders} from '../generated/locales.js';
import {withParents} from './negotiate.js';
import {sourceLocale} from './source-locale.js';
import {areWhole, formOfWords, remedyFor, wordsIn, type Words} from './words.js';

/** How long words may take to come before others are shown, in milliseconds. */
const patience = 5000;

/** What has come of the kit's own languages, and what pages have added. */
const loaded = new Map<string, Words>();
const loading = new Map<string, Promise<void>>();
const added = new Map<string, Words>();
const adding = new Map<string, Promise<void>>();
const merged = new Map<string, Words>();

/** Called when a page has added texts. */
export const listeners = new Set<() => void>();

/** Every language that can be asked for, by BCP 47 tag. */
export const languages = (): string[] => [
  ...new Set([sourceLocale, ...Object.keys(loaders), ...added.keys(), ...adding.keys()]),
];

/**
 * Loads what a language still needs, or gives undefined where all of it is there. The promise never
 * rejects: what did not come is asked for again next time.
 */
export function load(locale: string): Promise<unknown> | undefined {
  const pending = [
    ...kitsOwn(locale)
      .filter((each) => !loaded.has(each))
      .map(loadOne),
    ...withParents(locale, languages()).map((each) => adding.get(each)),
  ].filter((each) => each !== undefined);
  return pending.length > 0 ? Promise.all(pending) : undefined;
}

/** The nearest to a language that can be shown: itself, a parent that came without it, English. */
export function shownFor(locale: string): string {
  const isThere = (each: string) => kitsOwn(each).every((own) => loaded.has(own));
  return withParents(locale, languages()).find(isThere) ?? sourceLocale;
}

/** The words of a language, gaps filled by its parents; what is still missing is English. */
export function wordsOf(locale: string): Words {
  let words = merged.get(locale);
  if (!words) {
    const chain = withParents(locale, languages()).reverse();
    const own = kitsOwn(locale).reverse();
    // A page's own words count before the kit's.
    words = Object.assign(
      {},
      ...own.map((each) => loaded.get(each)),
      ...chain.map((each) => added.get(each)),
    ) as Words;
    merged.set(locale, words);
  }
  return words;
}

/** Adds words of a page's own to a language; they count before the kit's. */
export function addWords(locale: string, words: Words) {
  added.set(locale, {...added.get(locale), ...words});
  tellAll();
}

/**
 * Waits for something that may call `addWords`: until it is settled, nothing else is shown in that
 * language.
 */
export function expectWords(locale: string, coming: Promise<void>) {
  const attempt: Promise<void> = inTime(coming)
    .catch(() => warnOnce('the page’s own texts cannot be checked and are not used.', 'ids'))
    .finally(() => {
      if (adding.get(locale) === attempt) adding.delete(locale);
      tellAll();
    });
  adding.set(locale, attempt);
  tellAll();
}

function tellAll() {
  merged.clear();
  for (const listener of listeners) listener();
}

/** The languages of the kit whose words are needed for one: itself and, where they are apart, its parents. */
const kitsOwn = (locale: string): string[] =>
  withParents(locale, languages())
    .filter((each) => Object.hasOwn(loaders, each))
    .slice(0, areWhole ? 1 : undefined);

/**
 * Adds languages that another file of the kit on the same page has, and this one does not.
 *
 * @param more - How each comes, by BCP 47 tag.
 * @param form - How their words are kept; those of another script have other places.
 */
export function addLanguages(more: Readonly<typeof loaders>, form: string) {
  if (form !== formOfWords) return;
  for (const [locale, loader] of Object.entries(more)) {
    if (locale !== sourceLocale) loaders[locale] ??= loader;
  }
  tellAll();
}

function loadOne(locale: string): Promise<void> | undefined {
  const accept = (given: unknown) => {
    loaded.set(locale, wordsIn(given));
    merged.clear();
  };
  const pending = loading.get(locale);
  if (pending) return pending;
  const given = loaders[locale]();
  // Words that are inside the file are there at once.
  if (!(given instanceof Promise)) {
    accept(given);
    return undefined;
  }
  const attempt = inTime(given.then(accept))
    .catch(() => warnOnce(`the texts in ${locale} could not be loaded, English is shown.`, locale))
    .finally(() => loading.delete(locale));
  loading.set(locale, attempt);
  return attempt;
}

function inTime(coming: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, patience, new Error('too late'));
  });
  return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}

const warned = new Set<string>();

function warnOnce(words: string, part: string) {
  if (warned.has(words)) return;
  warned.add(words);
  console.warn(`ipt-widgets: ${words} ${remedyFor(part)}`.trim());
}
