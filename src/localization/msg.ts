import type {msg} from '@lit/localize';
import {saysIn, type Words} from './words.js';

/** Marks a message with placeholders: `` msg(str`Session ${n}`, {…}) ``. */
export {str} from '@lit/localize/internal/str-tag.js';

/**
 * Gives a message in one language. Typed as @lit/localize's own `msg`, because that type is how
 * `lit-localize extract` recognises the calls. Every call names an `id` and a `desc`.
 */
export type Msg = typeof msg;

const speaking = new WeakMap<object, Msg>();
const noWords = {};

/** Gives the messages in these words; what is missing is English. The same words give the same function. */
export function msgOf(words?: Words): Msg {
  const known = speaking.get(words ?? noWords) ?? saysIn(words);
  speaking.set(words ?? noWords, known);
  return known;
}
