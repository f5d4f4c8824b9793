import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cardQuestions, cardTexts, chosenLines, moreLines} from '../src/content/quiz/card.js';
import {quizOptions, type Answers} from '../src/content/quiz/answers.js';
import {quizQuestions} from '../src/content/quiz/questions.js';
import {quizResult} from '../src/content/quiz/results.js';
import {cardAsText, conversationCard} from '../src/elements/fit-quiz/card.js';
import {cardCalls} from '../src/elements/fit-quiz/card-calls.js';
import {answersOn} from '../src/elements/fit-quiz/flow.js';
import {outcomeOf} from '../src/elements/fit-quiz/outcome.js';
import type {Msg} from '../src/localization/msg.js';
import {gb} from '../src/regions/countries/gb.js';
import {international} from '../src/regions/index.js';
import {anyAnswers, anySafety} from './support/any-answers.js';
import {english, recordMessages} from './support/english.js';
import {answer, answersFor, button, click, quiz, safe} from './support/quiz.js';
import {all, one, root, text, until, visibleText} from './support/widget.js';

const texts = cardTexts(english);
const calls = cardCalls(english, gb, false);
const cardOf = (answers: Answers) => conversationCard(english, answers, {calls, isForSelf: true});
/** The card with everything ticked that can be. */
function fullText(answers: Answers, msg = english) {
  const card = conversationCard(msg, answers, {calls, isForSelf: true});
  return cardAsText(card, card.lines);
}
/** The English, without the work of finding a translation a hundred thousand times. */
const quick = ((template) => template) as Msg;

/** Everything the quiz says about safety: the questions, and what follows from them. */
function safetyTexts(): string[] {
  const {msg, messages} = recordMessages();
  quizQuestions(msg);
  for (const safety of quizOptions.safety) {
    for (const who of quizOptions.who) {
      const answers: Answers = {safety, who, now: [...quizOptions.now]};
      for (const outcome of ['urgent', 'home', 'pro', outcomeOf(answers)] as const)
        quizResult(msg, outcome, answers);
    }
  }
  const aboutSafety = /^quiz\.(safety|now|reply|result\.(crisis|urgent|home|also|pro))/;
  return messages
    .filter(({id, text}) => aboutSafety.test(id) && text.split(' ').length > 2)
    .map(({text}) => text);
}

describe('the card to take along', () => {
  it('holds nothing about safety, for any of 20,000 ways to answer', () => {
    const forbidden = safetyTexts();
    expect(forbidden.length).to.be.above(30);
    const lines = new Set<string>();
    fc.assert(
      fc.property(anyAnswers, anySafety, (answers, others) => {
        const written = fullText(answers, quick);
        // Whatever else was answered about safety, the card is the same to the letter.
        const {safety, now} = others;
        if (fullText({...answers, safety, now}, quick) !== written) return false;
        for (const line of written.split('\n')) lines.add(line);
        return true;
      }),
      {numRuns: 20_000},
    );
    expect(lines.size).to.be.above(25);
    for (const line of lines) {
      expect(forbidden.filter((words) => line.includes(words))).to.deep.equal([]);
      expect(line).not.to.match(/suicid|harm|danger(?! now: 999)|voices|drugs|abuse|bipolar/i);
    }
  });

  it('says nothing of a bipolar disorder either, which leads to a professional as safety does', () => {
    expect(fullText({...safe, goal: 'bipolar'})).to.equal(fullText(safe));
  });

  it('holds only what is ticked', () => {
    const card = cardOf(answersFor.many);
    const chosen = chosenLines(english, answersFor.many);
    expect(chosen.length).to.be.above(2);
    expect(card.lines).to.deep.equal([...chosen, ...moreLines(english)]);
    const [first, ...others] = card.lines;
    const written = cardAsText(card, [first]);
    expect(written).to.contain(first);
    for (const line of others) expect(written).not.to.contain(line);
    const four = cardQuestions(english);
    expect(four).to.have.length(4);
    for (const line of [texts.title, ...four, ...texts.iptLines, ...calls])
      expect(written).to.contain(line);
  });

  it('says nothing in the first person for someone else, and names lines for the young and for any country', () => {
    const card = conversationCard(english, {}, {calls, isForSelf: false});
    expect(card.lines).to.deep.equal([]);
    expect(calls.join()).to.contain('999').and.contain('116 123');
    expect(cardCalls(english, gb, true).join()).to.contain('0800 1111');
    expect(cardCalls(english, international, false)).to.have.length.above(0);
  });

  it('comes with every result but that of a crisis', async () => {
    for (const [outcome, answers] of Object.entries<Answers>(answersFor)) {
      const element = await quiz('region="GB"');
      await answer(element, answers);
      expect(root(element).querySelectorAll('.card').length, outcome).to.equal(
        outcome === 'crisis' ? 0 : 1,
      );
      expect(outcomeOf(answersOn(answers))).to.equal(outcome);
    }
  });

  describe('in the reader’s hands', () => {
    const {clipboard} = navigator;
    const give = (name: string, value: unknown) =>
      Object.defineProperty(navigator, name, {configurable: true, value});
    afterEach(() => {
      give('clipboard', clipboard);
      Reflect.deleteProperty(navigator, 'share');
    });

    const ready = async () => {
      const element = await quiz('region="GB"');
      await answer(element, answersFor.many);
      one(element, '.card summary').click();
      all(element, '.card input')[0].click();
      await element.updateComplete;
      return element;
    };
    const expected = () => {
      const card = cardOf(answersFor.many);
      return cardAsText(card, [card.lines[0]]);
    };

    it('is copied as text, which is said', async () => {
      const copied: string[] = [];
      give('clipboard', {writeText: async (words: string) => void copied.push(words)});
      const element = await ready();
      await click(element, button(element, texts.copy));
      await until(() => text(one(element, '[aria-live=polite]')) === texts.copied, 'the message');
      expect(copied).to.deep.equal([expected()]);
    });

    it('says so where the page may not copy', async () => {
      give('clipboard', {writeText: () => Promise.reject(new Error('no'))});
      const element = await ready();
      await click(element, button(element, texts.copy));
      await until(() => visibleText(element).includes(texts.notCopied), 'the message');
    });

    it('is shared where the system can, under a title that tells nothing', async () => {
      give('share', undefined);
      expect(button(await ready(), texts.share)).to.equal(undefined);
      const shared: unknown[] = [];
      give('share', async (data: unknown) => void shared.push(data));
      const element = await ready();
      await click(element, button(element, texts.share));
      expect(shared).to.deep.equal([{title: texts.title, text: expected()}]);
    });

    it('is printed alone, on one page, under a title that tells nothing, and leaves nothing', async () => {
      const element = await ready();
      const before = document.title;
      button(element, texts.print).click();
      const frame = root(element).querySelector('iframe')!;
      const {contentWindow: view} = frame;
      let printed = '';
      let height = 0;
      view!.print = () => {
        const {body, title, documentElement} = view!.document;
        // A4 and Letter leave 17 and 18 cm of width, and at least 24 cm of height, within the margins.
        frame.style.cssText = 'inline-size: 17cm; block-size: 24cm';
        height = body.scrollHeight;
        printed = [title, documentElement.lang, text(body)].join(' | ');
        view!.dispatchEvent(new Event('afterprint'));
      };
      await until(() => printed, 'the card to be printed');
      const words = expected().replace(/• /g, '').split(/\n+/).join('');
      expect(printed.replace(/\s/g, '')).to.equal(`${texts.title}|en|${words}`.replace(/\s/g, ''));
      expect(height).to.be.within(200, (24 / 2.54) * 96);
      expect(document.title).to.equal(before);
      expect(root(element).querySelector('iframe')).to.equal(null);
    });
  });
});
