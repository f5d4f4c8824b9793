import path from 'node:path';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {stringifyDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {Damage} from './damage.js';

/**
 * @typedef {ConstructorParameters<typeof RuntimeLitLocalizer>[0]} RuntimeConfig
 * @typedef {RuntimeConfig['sourceLocale']} Locale
 * @typedef {import('@lit/localize-tools/lib/messages.js').Message['contents'][number]} Part
 */

/** lit-localize has a type of its own for language tags. */
export const asLocale = (/** @type {string} */ tag) =>
  /** @type {Locale} */ (/** @type {unknown} */ (tag));

/** A part of a message as text, a placeholder as `${name}`. @param {Part} part */
export const textOfPart = (part) => (typeof part === 'string' ? part : part.untranslatable);

/**
 * Every message of the code, in the order in which it stands there, as lit-localize finds them.
 *
 * @param {import('./project.js').Project} project
 * @returns {import('./project.js').Message[]}
 */
export function sourceMessages({config}) {
  const {messages, errors} = new RuntimeLitLocalizer(
    /** @type {RuntimeConfig} */ (config),
  ).extractSourceMessages();
  if (errors.length > 0) throw new Damage(stringifyDiagnostics(errors));
  return messages
    .map(({name, contents, desc = '', tag, file}) => {
      const parts = contents.flatMap((part) =>
        typeof part === 'string' ? [] : part.untranslatable,
      );
      const named = parts.every((part) => /^\$\{\w+\}$/.test(part));
      if (tag === 'html' || !named || new Set(parts).size < parts.length) {
        throw new Damage(
          `${path.basename(file.fileName)}: ${name}: a message holds text and placeholders, each a short name such as \${date}, used once, with a word before the next. No markup.`,
        );
      }
      const text = contents.map(textOfPart);
      return {id: name, text: text.join(''), desc, file: file.fileName};
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    .map(({id, text, desc}) => ({id, text, desc}));
}
