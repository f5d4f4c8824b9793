import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import {str} from '@lit/localize/internal/str-tag.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import type {Msg} from './msg.js';

/**
 * How the words of a language are kept: here by id, as @lit/localize does. The files for a page keep
 * them as lists, which weigh less: see src/bundle/words.ts, which stands in for this module there.
 */
export type Words = TemplateMap;

/** Whether the words of a regional language come with those of its parent in them. */
export const areWhole = false;

/** What two copies of the kit must have in common, so that one understands the words of the other. */
export const formOfWords: string = 'ids';

/** What the page's author can do where words did not come: with a bundle of their own, they know. */
export const remedyFor: (part: string) => string = () => '';

/** Gives a message in a language: its words where they have the message, else the English. */
export const saysIn = (words: Words | undefined): Msg =>
  ((template: string, options) => runtimeMsg(words, template, options)) as Msg;

/** The words in a module that has come over the network, whatever a server has sent in its place. */
export function wordsIn(module: unknown): Words {
  const words: Words = (module as {default: (tag: typeof str) => Words}).default(str);
  const isText = (text: unknown) =>
    typeof text === 'string' || Object.hasOwn(text as object, 'strTag');
  const values = Object.values(words);
  if (values.length === 0 || !values.every(isText)) throw new TypeError('not texts');
  return words;
}

/** Under what the text of a message is kept. */
export const keyOf = (id: string): string | number => id;

/**
 * A text with placeholders as it is kept: `strings` stand around the values, `places` say which value
 * of the English stands where.
 */
export const textAround = (strings: readonly string[], places: readonly number[]): unknown =>
  str(strings as readonly string[] as TemplateStringsArray, ...places);
