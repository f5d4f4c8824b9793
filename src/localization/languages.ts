import {str} from '@lit/localize/internal/str-tag.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import {loaders} from '../generated/locales.js';
import {sourceLocale, withParents} from './negotiate.js';

/** How long a language may take to load before English is shown, in milliseconds. */
const patience = 5000;

/** What has come of the kit's own languages, and what pages have added. English needs neither. */
const loaded = new Map<string, TemplateMap>();
const added = new Map<string, TemplateMap>();
const loading = new Map<string, Promise<void>>();
const merged = new Map<string, TemplateMap>();

/** Called when a page has added texts. */
export const listeners = new Set<() => void>();

/** Every language that can be asked for, by BCP 47 tag. */
export const languages = (): string[] => [
  ...new Set([sourceLocale, ...Object.keys(loaders), ...added.keys()]),
];

/**
 * Loads what a language and its parents still need, or gives undefined where all of it is there. The
 * promise never rejects: what did not come is asked for again next time.
 */
export function load(locale: string): Promise<unknown> | undefined {
  const pending = withParents(locale, languages())
    .filter((each) => !isThere(each))
    .map((each) => loading.get(each) ?? loadOne(each))
    .filter((each) => each !== undefined);
  return pending.length > 0 ? Promise.all(pending) : undefined;
}

/** The nearest to a language that can be shown: itself, a parent that came without it, English. */
export function shownFor(locale: string): string {
  const chain = withParents(locale, languages());
  return chain.find((_, index) => chain.slice(index).every(isThere)) ?? sourceLocale;
}

/** The texts of a language, gaps filled by its parents; what is still missing is English. */
export function textsOf(locale: string): TemplateMap {
  let texts = merged.get(locale);
  if (!texts) {
    const chain = withParents(locale, languages()).reverse();
    texts = Object.assign({}, ...chain.flatMap((each) => [loaded.get(each), added.get(each)]));
    merged.set(locale, texts!);
  }
  return texts!;
}

/** Adds texts of a page's own to a language; they count before the kit's. */
export function addTexts(locale: string, texts: TemplateMap) {
  added.set(locale, {...added.get(locale), ...texts});
  merged.clear();
  for (const listener of listeners) listener();
}

/** Adds languages that another file of the kit on the same page has, and this one does not. */
export function addLoaders(more: Readonly<typeof loaders>) {
  for (const [locale, loader] of Object.entries(more)) loaders[locale] ??= loader;
  merged.clear();
  for (const listener of listeners) listener();
}

const isThere = (locale: string) => !Object.hasOwn(loaders, locale) || loaded.has(locale);

function loadOne(locale: string): Promise<void> | undefined {
  const accept = (module: unknown) => {
    loaded.set(locale, textsIn(module));
    merged.clear();
  };
  const module = loaders[locale]();
  // The bundle holds its languages: they are there at once.
  if (!(module instanceof Promise)) {
    accept(module);
    return undefined;
  }
  const attempt = Promise.race([module.then(accept), rejectAfter(patience)])
    .catch(() => warnOnce(locale))
    .finally(() => loading.delete(locale));
  loading.set(locale, attempt);
  return attempt;
}

/** The texts in a module that has come over the network, whatever a server has sent in its place. */
function textsIn(module: unknown): TemplateMap {
  const texts: TemplateMap = (module as {default: (tag: typeof str) => TemplateMap}).default(str);
  const isText = (text: unknown) =>
    typeof text === 'string' || Object.hasOwn(text as object, 'strTag');
  const values = Object.values(texts);
  if (values.length === 0 || !values.every(isText)) throw new TypeError('not texts');
  return texts;
}

const rejectAfter = (time: number) =>
  new Promise<never>((_, reject) => setTimeout(reject, time, new Error('too late')));

const warned = new Set<string>();

function warnOnce(locale: string) {
  if (warned.has(locale)) return;
  warned.add(locale);
  console.warn(`ipt-widgets: the texts in ${locale} could not be loaded.`);
}
