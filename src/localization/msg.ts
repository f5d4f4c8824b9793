import type {msg} from '@lit/localize';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';

/** Marks a message with placeholders: `` msg(str`Session ${n}`, {…}) ``. */
export {str} from '@lit/localize/internal/str-tag.js';

/**
 * Gives a message in one language. Typed as @lit/localize's own `msg`, because that type is how
 * `lit-localize extract` recognises the calls. Every call names an `id` and a `desc`.
 */
export type Msg = typeof msg;

const speaking = new WeakMap<TemplateMap, Msg>();

/** Gives the messages in these texts; what is missing is English. The same texts give the same function. */
export function msgOf(texts: TemplateMap): Msg {
  const known =
    speaking.get(texts) ??
    (((template: string, options) => runtimeMsg(texts, template, options)) as Msg);
  speaking.set(texts, known);
  return known;
}
