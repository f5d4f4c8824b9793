import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Answers, QuestionId} from '../src/content/quiz/answers.js';
import {
  after,
  answersOn,
  beginning,
  pathOf,
  type Place,
  type Screen,
  type Step,
} from '../src/elements/fit-quiz/flow.js';
import {endsAfter} from '../src/elements/fit-quiz/outcome.js';
import {safe} from './support/answers.js';
import {anyAnswers} from './support/any-answers.js';

const everyQuestion = 'safety who now areas link goal style';

/** Which screens follow which answers. */
const paths: [answers: Answers, screens: string][] = [
  [{}, everyQuestion],
  [safe, everyQuestion],
  [{safety: 'skip', who: 'teen', now: ['skip']}, everyQuestion],
  [{safety: 'now'}, 'safety'],
  [{safety: 'no', who: 'carer'}, 'safety who'],
  [{safety: 'recent', who: 'child'}, 'safety who'],
  [{...safe, now: ['home', 'high']}, 'safety who now'],
  [{...safe, now: ['postnatal']}, 'safety who now'],
  [{...safe, safety: 'now', goal: 'bipolar'}, 'safety'],
];

/** What each step leads to, from a place to another; what is not named stays as it was. */
const steps: [from: Partial<Place>, step: Step, to: Partial<Place>][] = [
  [{screen: 'start'}, {type: 'start'}, {screen: 'safety'}],
  [{screen: 'start', cleared: true}, {type: 'start'}, {screen: 'safety', cleared: false}],
  [{screen: 'who'}, {type: 'start'}, {}],
  [{screen: 'safety'}, {type: 'continue'}, {missing: true}],
  [{screen: 'who', answers: {safety: 'no'}}, {type: 'continue'}, {missing: true}],
  [{screen: 'now', answers: {safety: 'no', who: 'adult'}}, {type: 'continue'}, {missing: true}],
  [{screen: 'safety', missing: true}, {type: 'answer', answers: {safety: 'no'}}, {answers: {safety: 'no'}, missing: false}],
  [{screen: 'safety', answers: {safety: 'no'}}, {type: 'continue'}, {screen: 'who'}],
  [{screen: 'safety', answers: {safety: 'now'}}, {type: 'continue'}, {screen: 'result'}],
  [{screen: 'areas', answers: safe}, {type: 'continue'}, {screen: 'link'}],
  [{screen: 'result', answers: safe}, {type: 'continue'}, {}],
  [{screen: 'safety', missing: true}, {type: 'back'}, {screen: 'start', missing: false}],
  [{screen: 'start'}, {type: 'back'}, {}],
  [{screen: 'now', answers: safe}, {type: 'back'}, {screen: 'who'}],
  [{screen: 'result', answers: {safety: 'no', who: 'carer'}}, {type: 'back'}, {screen: 'who'}],
  [{screen: 'result', answers: {safety: 'now'}}, {type: 'back'}, {screen: 'start'}],
  [{screen: 'who'}, {type: 'help'}, {help: true}],
  [{screen: 'who', help: true}, {type: 'help'}, {help: false}],
  [{screen: 'result', answers: safe, help: true}, {type: 'clear'}, {...beginning, cleared: true}],
  [{screen: 'result', answers: safe, help: true}, {type: 'forget'}, beginning],
  [{screen: 'who', answers: {safety: 'no'}}, {type: 'expire', numbers: false}, {...beginning, cleared: true}],
  [{screen: 'who', answers: {safety: 'no'}}, {type: 'expire', numbers: true}, {...beginning, cleared: true, help: true}],
  [{screen: 'safety'}, {type: 'expire', numbers: false}, beginning],
]; // prettier-ignore

describe('the flow of the quiz', () => {
  for (const [answers, screens] of paths) {
    it(`asks ${screens} with ${JSON.stringify(answers)}`, () => {
      expect(pathOf(answers).join(' ')).to.equal(`start ${screens} result`);
    });
  }

  for (const [from, step, to] of steps) {
    it(`goes from ${JSON.stringify(from)} by ${JSON.stringify(step)} to ${JSON.stringify(to)}`, () => {
      const place = {...beginning, ...from};
      expect(after(place, step)).to.deep.equal({...place, ...to});
    });
  }

  const always = (holds: (answers: Answers) => boolean) =>
    fc.assert(fc.property(anyAnswers, holds), {numRuns: 5000});

  it('leads back the way it came, whatever was answered', () => {
    always((answers) => {
      const back: Screen[] = [];
      for (
        let place: Place = {...beginning, answers, screen: 'result'};
        place.screen !== 'start';
      ) {
        back.unshift(place.screen);
        place = after(place, {type: 'back'});
      }
      const there = ['start', ...back].join();
      return (
        there === pathOf(answers).join() || (answers.safety === 'now' && there === 'start,result')
      );
    });
  });

  it('asks nothing after the question that ends it, and counts no answer that was not asked', () => {
    always((answers) => {
      const asked = pathOf(answers).slice(1, -1);
      const counting = answersOn(answers);
      return (
        asked.slice(0, -1).every((id) => !endsAfter(id as QuestionId, counting)) &&
        Object.keys(counting).every((id) => asked.includes(id as Screen))
      );
    });
  });
});
