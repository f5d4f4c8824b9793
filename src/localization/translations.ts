import {keepsFixedParts, placeholder} from './fixed-parts.js';
import {addWords} from './languages.js';
import {listsAll, type MessageList} from './message-list.js';
import {parseTag} from './negotiate.js';
import {keyOf, textAround, type Words} from './words.js';

/** Longer than any message in any language. */
const longest = 2000;

/** A language and the texts a page gives for it, or undefined, and a warning, where they are none. */
export function givenTranslations(locale: unknown, translations: unknown) {
  const tag = typeof locale === 'string' ? parseTag(locale)?.baseName : undefined;
  const texts = ownTexts(translations);
  if (tag && texts) return {tag, texts};
  console.warn(
    'ipt-widgets: translations are a BCP 47 tag such as mi, and an object with a text for each message id.',
  );
  return undefined;
}

/**
 * Adds the texts that can be used to a language of this page. A text that has lost a placeholder such as
 * `${date}` (or `{date}`), or has a number or an address the English does not have, is not used; one warning names
 * its id. Texts are only ever text.
 */
export function addTranslations(
  tag: string,
  texts: Readonly<Record<string, unknown>>,
  messages: MessageList,
) {
  const known = Object.keys(messages).filter((id) => Object.hasOwn(texts, id));
  const read = Object.fromEntries(known.map((id) => [id, asWritten(texts[id], messages[id])]));
  const usable = known.filter((id) => isUsable(id, read[id], messages));
  const refused = known.filter((id) => !usable.includes(id));
  const unknown = listsAll ? Object.keys(texts).length - known.length : 0;
  if (refused.length > 0 || unknown > 0) {
    console.warn(
      `ipt-widgets: some of the page’s translations are not used. Empty, or without exactly the placeholders and numbers of the English: ${refused.slice(0, 20).join(', ') || 'none'}. Under an id the kit does not have: ${unknown}.`,
    );
  }
  // A language without a text would be English under a false name.
  if (usable.length === 0) return;
  const words = usable.map((id) => [keyOf(id), asKept(String(read[id]), partsOf(id, messages))]);
  addWords(tag, Object.fromEntries(words) as Words);
}

/** A page may write `{date}` for `${date}`, which templates of many kinds take for their own. */
const asWritten = (text: unknown, parts: string) =>
  typeof text === 'string'
    ? text.replace(/\$?\{\w+\}/g, (written) => {
        const name = `\${${written.replace(/\W/g, '')}}`;
        return parts.includes(name) ? name : written;
      })
    : text;

/** A copy, because a page's object can be anything: also one whose properties throw. */
function ownTexts(translations: unknown): Record<string, unknown> | undefined {
  try {
    return translations && typeof translations === 'object' ? {...translations} : undefined;
  } catch {
    return undefined;
  }
}

const isUsable = (id: string, text: unknown, messages: MessageList): boolean =>
  typeof text === 'string' &&
  text.trim() !== '' &&
  text.length <= longest &&
  keepsFixedParts(id, text, partsOf(id, messages));

const partsOf = (id: string, messages: MessageList) => messages[id].split(' ').filter(Boolean);

/** The text as it is kept: each placeholder as the place of its value in the English. */
function asKept(text: string, parts: readonly string[]): unknown {
  const pieces = text.split(placeholder);
  if (pieces.length === 1) return text;
  return textAround(
    pieces.filter((_, index) => index % 2 === 0),
    pieces.filter((_, index) => index % 2 === 1).map((name) => parts.indexOf(`\${${name}}`)),
  );
}
