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

/** Codes of three letters are too many for a browser to know them all. */
function isLanguage(tag: string): boolean {
  const language = parseTag(tag)?.language;
  if (!language || language.length === 3) return language !== undefined;
  const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
  return names.of(language) !== undefined;
}
