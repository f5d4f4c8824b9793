import {expect} from '@open-wc/testing';
import {quizQuestions} from '../src/content/quiz/questions.js';
import type {OutcomeId} from '../src/content/quiz/result.js';
import {settle} from '../src/elements/fit-quiz/ticks.js';
import {waysFor} from '../src/elements/fit-quiz/ways.js';
import {gb} from '../src/regions/countries/gb.js';
import {international, regions} from '../src/regions/index.js';
import {english} from './support/english.js';

const questions = Object.fromEntries(
  quizQuestions(english).map((question) => [question.id, question]),
);

describe('the ways after a result', () => {
  const everywhere = [...Object.values(regions), international];
  const kindsOf = (outcome: OutcomeId, region = gb) =>
    waysFor(outcome, region).map(({kind}) => kind);

  it('are two at most in every country, different ones, and never for children only', () => {
    for (const region of everywhere) {
      for (const outcome of ['many', 'some', 'other', 'info'] as const) {
        const ways = waysFor(outcome, region);
        expect(ways.length, region.code).to.be.within(1, 2);
        expect(new Set(ways.map(({id}) => id)).size).to.equal(ways.length);
        expect(ways.filter((way) => way.for)).to.deep.equal([]);
      }
    }
  });

  it('lead to IPT where it may fit, and elsewhere to someone who can advise', () => {
    expect(kindsOf('many')).to.deep.equal(['self-referral', 'directory']);
    expect(kindsOf('some')).to.deep.equal(['self-referral', 'directory']);
    expect(kindsOf('other')).to.deep.equal(['self-referral', 'doctor']);
    expect(kindsOf('info')).to.deep.equal(['self-referral', 'doctor']);
    for (const region of everywhere)
      expect(kindsOf('other', region)).not.to.include.oneOf(['directory', 'organisation']);
  });
});

describe('what is ticked', () => {
  const cases: [id: string, before: string, now: string, stay: string, gone: string][] = [
    ['now', '', 'voices', 'voices', ''],
    ['now', 'voices', 'voices high', 'voices high', ''],
    ['now', 'voices high', 'voices', 'voices', ''],
    ['now', 'voices high', 'voices high none', 'none', 'voices high'],
    ['now', 'none', 'none skip', 'skip', 'none'],
    ['now', 'none', 'home none', 'home', 'none'],
    ['areas', 'grief', 'grief none', 'none', 'grief'],
    ['safety', 'no', 'recent', 'recent', ''],
  ];
  const ids = (words: string) => words.split(' ').filter(Boolean);

  for (const [id, before, now, stay, gone] of cases) {
    it(`becomes ${stay} when ${now} follows on ${before || 'nothing'}`, () => {
      expect(settle(questions[id], ids(before), ids(now))).to.deep.equal({
        stay: ids(stay),
        gone: ids(gone),
      });
    });
  }
});
