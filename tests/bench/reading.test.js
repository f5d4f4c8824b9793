import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {load} from '../../src/regions/tools/load.js';
import {openPhone} from './reading/phone.js';
import {playQuiz} from './reading/play-quiz.js';
import {quizPaths} from './reading/quiz-paths.js';

describe('measuring how much there is to read', () => {
  let phone;
  let questions;
  before(async () => {
    const {english} = await load('tests/support/english.ts');
    const {quizQuestions} = await load('src/content/quiz/questions.ts');
    questions = quizQuestions(english);
    phone = await openPhone();
  });
  after(() => phone.close());

  const play = async (path) => {
    await phone.show('ipt-fit-quiz');
    return playQuiz(phone.page, questions, path);
  };

  for (const [name, path] of Object.entries(quizPaths)) {
    it(`plays the quiz to a result: ${name}`, async () => {
      const {taps, words, result} = await play(path);
      assert.ok(taps >= 3, `${taps} taps`);
      assert.ok(words > 50, `${words} words before the result`);
      assert.ok(result.isResult && result.words > 50, `${result.words} words of the result`);
    });
  }

  it('counts what the eye sees, and not what is folded', async () => {
    const wordsOf = async (attributes) => {
      await phone.show('ipt-common-questions', attributes);
      const look = () => window.reading.of(document.querySelector('ipt-common-questions'));
      return phone.page.evaluate(look);
    };
    const [closed, open] = [await wordsOf(''), await wordsOf('open="all"')];
    assert.ok(open.words > 5 * closed.words, `${closed.words} closed, ${open.words} open`);
    assert.ok(open.screens > 5 * closed.screens);
  });

  it('names the options there are, where a path names another', async () => {
    await assert.rejects(play({safety: ['whatever']}), /no option "whatever", only: now recent/);
  });
});
