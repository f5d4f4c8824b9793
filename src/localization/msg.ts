import type {msg} from '@lit/localize';

/** Marks a message with placeholders: `` msg(str`Session ${n}`, {…}) ``. */
export {str} from '@lit/localize/internal/str-tag.js';

/**
 * Gives a message in one language. Typed as @lit/localize's own `msg`, because that type is how
 * `lit-localize extract` recognises the calls. Every call names an `id` and a `desc`.
 */
export type Msg = typeof msg;
