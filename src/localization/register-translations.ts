import {messages} from '../generated/messages.js';
import {addTranslations, givenTranslations} from './translations.js';

/**
 * Adds a language, or replaces texts of one, on this page: for a regional service whose language the
 * kit does not have. Widgets that are already there change at once.
 *
 * What is missing is taken from the parent (`es` for `es-MX`), then from English. A text that has
 * lost a placeholder such as `${date}` (or `{date}`), or has a number or an address the English does not
 * have, is not used; one warning names its id. Texts are only ever text.
 *
 * @param locale - The language as a BCP 47 tag, such as `mi`.
 * @param translations - Texts by message id, as `npm run locales:build -- --json mi` writes them.
 */
export function registerTranslations(
  locale: string,
  translations: Readonly<Record<string, string>>,
): void {
  const given = givenTranslations(locale, translations);
  if (given) addTranslations(given.tag, given.texts, messages);
}
