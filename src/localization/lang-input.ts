import {parseTag} from './negotiate.js';

const named = new Set<string>();

/**
 * Says once for each value that a `lang` of the page names no language: `en US`, `english`, or the
 * code of a country, as `gb`. English is shown then, and the page's author would not know why.
 */
export function warnOfLang(element: Element, tag: string | null) {
  if (!tag?.trim() || named.has(tag) || isLanguage(tag)) return;
  named.add(tag);
  console.warn(
    `<${element.localName}>: the nearest lang accepts a language tag, such as en-GB or uk: first the language, then the country. English is shown.`,
  );
}

/** Codes of countries that people take for languages, and that are none in ISO 639-1. */
const countries = new Set('at au cl cn cz dk gb gr hk jp kr mx nz ua us'.split(' '));

function isLanguage(tag: string): boolean {
  const language = parseTag(tag)?.language;
  return language !== undefined && language.length < 4 && !countries.has(language);
}
