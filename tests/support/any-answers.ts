import fc from 'fast-check';
import {quizOptions, type Answers} from '../../src/content/quiz/answers.js';

const oneOf = (question: keyof typeof quizOptions) => fc.constantFrom(...quizOptions[question]);
const severalOf = (question: keyof typeof quizOptions) =>
  fc.shuffledSubarray([...quizOptions[question]]);
const mixed = fc.record(
  {
    safety: oneOf('safety'),
    who: oneOf('who'),
    now: severalOf('now'),
    areas: severalOf('areas'),
    link: oneOf('link'),
    goal: oneOf('goal'),
    style: oneOf('style'),
    time: oneOf('time'),
    have: severalOf('have'),
  },
  {requiredKeys: []},
) as fc.Arbitrary<Answers>;
/** Any answers, in any order, with any question left out; most mixed ones would end at safety. */
export const anyAnswers = fc.oneof(
  mixed,
  mixed.map((answers): Answers => ({...answers, safety: 'no', who: 'adult', now: ['none']})),
);

/** Any answers to the questions about safety, none left out. */
export const anySafety = fc.record({
  safety: oneOf('safety'),
  now: severalOf('now'),
}) as fc.Arbitrary<Pick<Answers, 'safety' | 'now'>>;
