import type {ServedPeople} from '../../regions/index.js';
import type {ReferenceId} from '../references.js';

/** The ends of the quiz. None of them is a diagnosis, a score or a recommendation. */
export type OutcomeId =
  'crisis' | 'carer' | 'urgent' | 'home' | 'pro' | 'many' | 'some' | 'other' | 'info';

/**
 * A part of a result, under its own heading.
 *
 * - `before`: what stands before every number and button: a warning, or the section for teenagers;
 * - `open`: what everyone reads;
 * - `folded`: behind its heading, one like the other, so that none weighs more.
 */
export interface ResultPart {
  readonly id: string;
  readonly place: 'before' | 'open' | 'folded';
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly ResultItem[];
}

export interface ResultItem {
  /** The first words, set apart, where the item explains a term. */
  readonly term?: string;
  readonly text: string;
  /** What a statement about evidence rests on. */
  readonly references?: readonly ReferenceId[];
}

/** A sentence, and the clauses that are joined to a list in it. */
export interface Said {
  readonly clauses: readonly string[];
  readonly sentence: (chosen: string) => string;
}

/** What someone reads at the end of the quiz: a text to take along, never a verdict. */
export interface Result {
  readonly id: OutcomeId;
  readonly heading: string;
  /** What was chosen, said back in one sentence; only where it is about IPT. */
  readonly said?: Said;
  readonly lead: readonly string[];
  /** When to call the emergency number, where it is about someone other than the reader. */
  readonly emergency?: string;
  /** `first`: whom to call comes before everything else. `offered`: one step away, as on every screen. */
  readonly crisis: 'first' | 'offered';
  /** Whose lines to name first among those to call. */
  readonly lines: readonly ServedPeople[];
  readonly parts: readonly ResultPart[];
  /** Whether the reader has answered so little that a line about talking to someone belongs on top. */
  readonly banner?: string;
}
