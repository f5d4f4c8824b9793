import type {Claim} from '../claims.js';

/** Every question, in the order people ask them; whoever is in danger reads no other one first. */
export const questionIds = [
  'help',
  'what',
  'how',
  'for',
  'works',
  'long',
  'between',
  'hard',
  'medicine',
  'formats',
  'compare',
  'who',
  'start',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** A stretch of an answer. What it has is shown in this order. */
export interface Passage {
  readonly title?: string;
  readonly paragraphs?: readonly Claim[];
  readonly items?: readonly Claim[];
  /** What the element draws here: a picture, the comparison, or whom to call. */
  readonly figure?: 'loop' | 'surroundings' | 'comparison' | 'crisis-help';
}

/** One question people ask, with its answer. */
export interface CommonQuestion {
  readonly id: QuestionId;
  readonly question: string;
  /** The answer in one sentence, to be read without opening anything. */
  readonly inShort: string;
  readonly passages: readonly Passage[];
}

/** Writes a number as the language does: 11,434. */
export type FormatNumber = (value: number) => string;
