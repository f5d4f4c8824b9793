import type {ReferenceId} from '../../src/content/references.js';
import type {Markup} from './markup.js';

/** A widget as text, and the sources it rests on. */
export interface Plain {
  readonly markup: readonly Markup[];
  readonly references: readonly ReferenceId[];
}
