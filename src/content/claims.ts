import type {ReferenceId} from './references.js';

/** A statement, and the published sources it rests on: none for advice that claims no fact. */
export interface Claim {
  /** A few words that name what it is about, in a list. */
  readonly title?: string;
  readonly text: string;
  readonly references: readonly ReferenceId[];
}

export const claim = (text: string, ...references: ReferenceId[]): Claim => ({text, references});
