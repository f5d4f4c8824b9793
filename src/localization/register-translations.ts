import {str} from '@lit/localize/internal/str-tag.js';
import {messages} from '../generated/messages.js';
import {keepsFixedParts, placeholder} from './fixed-parts.js';
import {addTexts} from './languages.js';
import {messageKey} from './message-key.js';
import {parseTag} from './negotiate.js';

/** Longer than any message in any language. */
const longest = 2000;

/**
 * Adds a language, or replaces texts of one, on this page: for a regional service whose language the
 * kit does not have. Widgets that are already there change at once.
 *
 * What is missing is taken from the parent (`es` for `es-MX`), then from English. A text that has
 * lost a placeholder such as `${date}`, or has a number or an address the English does not have, is
 * not used; one warning names its id. Texts are only ever text.
 *
 * @param locale - The language as a BCP 47 tag, such as `mi`.
 * @param translations - Texts by message id, as `npm run locales:build -- --json mi` writes them.
 */
export function registerTranslations(
  locale: string,
  translations: Readonly<Record<string, string>>,
): void {
  const tag = typeof locale === 'string' ? parseTag(locale) : undefined;
  const given = ownTexts(translations);
  if (!tag || !given) {
    console.warn(
      'ipt-widgets: translations are a BCP 47 tag such as mi, and an object with a text for each message id.',
    );
    return;
  }
  const known = Object.keys(messages).filter((id) => Object.hasOwn(given, id));
  const usable = known.filter((id) => isUsable(id, given[id]));
  const refused = known.filter((id) => !usable.includes(id));
  const unknown = Object.keys(given).length - known.length;
  if (refused.length > 0 || unknown > 0) {
    console.warn(
      `ipt-widgets: some of the page’s translations are not used. Empty, or without exactly the placeholders and numbers of the English: ${refused.slice(0, 20).join(', ') || 'none'}. Under an id the kit does not have: ${unknown}.`,
    );
  }
  // A language without a text would be English under a false name.
  if (usable.length === 0) return;
  addTexts(
    tag.baseName,
    Object.fromEntries(usable.map((id) => [messageKey(id), template(id, String(given[id]))])),
  );
}

/** A copy, because a page's object can be anything: also one whose properties throw. */
function ownTexts(translations: unknown): Record<string, unknown> | undefined {
  try {
    return translations && typeof translations === 'object' ? {...translations} : undefined;
  } catch {
    return undefined;
  }
}

const isUsable = (id: string, text: unknown): boolean =>
  typeof text === 'string' &&
  text.trim() !== '' &&
  text.length <= longest &&
  keepsFixedParts(id, text, partsOf(id));

const partsOf = (id: string) => messages[id].split(' ').filter(Boolean);

/** The text as @lit/localize keeps it: each placeholder as the place of its value in the English. */
function template(id: string, text: string) {
  const pieces = text.split(placeholder);
  if (pieces.length === 1) return text;
  const strings = pieces.filter((_, index) => index % 2 === 0);
  const places = pieces
    .filter((_, index) => index % 2 === 1)
    .map((name) => partsOf(id).indexOf(`\${${name}}`));
  return str(strings as readonly string[] as TemplateStringsArray, ...places);
}
