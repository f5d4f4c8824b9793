import type {Answers} from '../../src/content/quiz/answers.js';

/** Answers that are safe and leave everything else open. */
export const safe: Answers = {safety: 'no', who: 'adult', now: ['none']};

/** One set of answers for each end of the quiz. */
export const answersFor = {
  crisis: {safety: 'now'},
  carer: {safety: 'no', who: 'carer'},
  urgent: {safety: 'no', who: 'adult', now: ['postnatal']},
  home: {safety: 'no', who: 'adult', now: ['home']},
  pro: {...safe, now: ['voices']},
  many: {
    ...safe,
    areas: ['grief'],
    link: 'yes',
    goal: 'mood',
    style: 'people',
  },
  some: {...safe, areas: ['change'], link: 'maybe', goal: 'mood'},
  other: {...safe, areas: ['grief'], link: 'no', goal: 'anxiety'},
  info: safe,
} as const satisfies Record<string, Answers>;
