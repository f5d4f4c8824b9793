import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {questionIds, type Answers, type QuestionId} from '../src/content/quiz/answers.js';
import {
  after,
  answersOn,
  beginning,
  pathOf,
  type Place,
  type Screen,
  type Step,
} from '../src/elements/fit-quiz/flow.js';
import {endsAfter, outcomeOf} from '../src/elements/fit-quiz/outcome.js';
import {safe} from './support/answers.js';
import {anyAnswers} from './support/any-answers.js';

const everyQuestion = 'safety who now areas link goal style';

/** Which screens follow which answers. */
const paths: [answers: Answers, screens: string][] = [
  [{}, everyQuestion],
  [safe, everyQuestion],
  [{safety: 'skip', who: 'teen', now: ['skip']}, everyQuestion],
  [{safety: 'now'}, 'safety'],
  [{safety: 'danger'}, 'safety'],
  [{safety: 'recent'}, 'safety reply who now'],
  [{safety: 'recent', who: 'teen', now: ['none'], goal: 'mood'}, 'safety reply who now'],
  [{safety: 'recent', who: 'child'}, 'safety reply who'],
  [{safety: 'no', who: 'carer'}, 'safety who'],
  [{who: 'carer'}, ''],
  [{...safe, now: ['home', 'high']}, 'safety who now'],
  [{...safe, now: ['postnatal']}, 'safety who now'],
  [{...safe, now: ['voices']}, 'safety who now'],
  [{...safe, now: ['high']}, 'safety who now'],
  [{...safe, now: ['substance']}, 'safety who now'],
  [{...safe, now: ['eatmed']}, 'safety who now'],
  [{...safe, goal: 'bipolar'}, 'safety who now areas link goal'],
  [{...safe, safety: 'now', goal: 'bipolar'}, 'safety'],
];

/** What each step leads to, from a place to another; what is not named stays as it was. */
const steps: [from: Partial<Place>, step: Step, to: Partial<Place>][] = [
  [{screen: 'start'}, {type: 'start'}, {screen: 'safety'}],
  [{screen: 'start', cleared: true}, {type: 'start'}, {screen: 'safety', cleared: false}],
  [{screen: 'who'}, {type: 'start'}, {}],
  [{screen: 'start'}, {type: 'someone-else'}, {screen: 'result', answers: {who: 'carer'}}],
  [{screen: 'start', answers: {safety: 'recent'}, help: true}, {type: 'someone-else'}, {screen: 'result', answers: {who: 'carer'}}],
  [{screen: 'now'}, {type: 'someone-else'}, {}],
  [{screen: 'result', answers: {who: 'carer'}}, {type: 'back'}, {...beginning}],
  [{screen: 'safety', answers: {safety: 'recent'}}, {type: 'continue'}, {screen: 'reply'}],
  [{screen: 'reply', answers: {safety: 'recent'}}, {type: 'continue'}, {screen: 'who'}],
  [{screen: 'reply', answers: {safety: 'recent'}}, {type: 'back'}, {screen: 'safety'}],
  [{screen: 'who', answers: {safety: 'recent'}}, {type: 'back'}, {screen: 'reply'}],
  [{screen: 'now', answers: {...safe, safety: 'recent'}}, {type: 'continue'}, {screen: 'result'}],
  [{screen: 'result', answers: safe}, {type: 'answer', answers: {}}, {}],
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
      expect(pathOf(answers).join(' ')).to.equal(`start ${screens} result`.replace('  ', ' '));
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
      const isCrisis = outcomeOf(answers) === 'crisis';
      return there === (isCrisis ? 'start,result' : pathOf(answers).join());
    });
  });

  it('asks nothing after the question that ends it, and counts no answer that was not asked', () => {
    always((answers) => {
      const asked = questionIds.filter((id) => pathOf(answers).includes(id));
      const counting = answersOn(answers);
      const soFar = (count: number) =>
        Object.fromEntries(asked.slice(0, count).map((id) => [id, answers[id]])) as Answers;
      const isEarly = asked.slice(0, -1).some((id, index) => endsAfter(id, soFar(index + 1)));
      const isExtra = Object.keys(counting).some((id) => !asked.includes(id as QuestionId));
      return !isEarly && (!isExtra || (asked.length === 0 && counting.who === 'carer'));
    });
  });

  it('leads to the same result as all the answers would', () => {
    always((answers) => outcomeOf(answersOn(answers)) === outcomeOf(answers));
  });
});
