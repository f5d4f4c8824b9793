import type {Msg} from '../localization/msg.js';
import type {Claim} from './claims.js';
import {howAnswer, whatAnswer} from './common-questions-ideas.js';
import {forAnswer, medicineAnswer, worksAnswer} from './common-questions-evidence.js';
import {betweenAnswer, formatsAnswer, hardAnswer, longAnswer} from './common-questions-therapy.js';
import {compareAnswer, helpAnswer, startAnswer, whoAnswer} from './common-questions-choice.js';

export const questionIds = [
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
  'help',
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

/** The questions in the order people ask them. Source: content facts 1, 4, 5 and 9. */
export const commonQuestions = (msg: Msg, number: FormatNumber): CommonQuestion[] => [
  whatAnswer(msg),
  howAnswer(msg),
  forAnswer(msg),
  worksAnswer(msg, number),
  longAnswer(msg),
  betweenAnswer(msg),
  hardAnswer(msg, number),
  medicineAnswer(msg),
  formatsAnswer(msg),
  compareAnswer(msg),
  whoAnswer(msg),
  startAnswer(msg),
  helpAnswer(msg),
];

/** The words of the widget around the questions. */
export function commonQuestionsTexts(msg: Msg) {
  return {
    title: msg('What people ask about IPT', {
      id: 'questions.title',
      desc: 'Common questions: heading of the widget.',
    }),
    lead: msg(
      'Under each question is the answer in short. Open it to read what is known and what is not. Names in brackets are the sources; you find them at the end.',
      {id: 'questions.lead', desc: 'Common questions: first paragraph.'},
    ),
  };
}
