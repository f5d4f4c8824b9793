import {expect} from '@open-wc/testing';
import {crisisTexts} from '../src/content/crisis.js';
import {fitQuizTexts} from '../src/content/fit-quiz.js';
import {quizQuestions, type Answers} from '../src/content/quiz-questions.js';
import {quizResult} from '../src/content/quiz-results.js';
import {outcomeOf} from '../src/elements/fit-quiz/outcome.js';
import {gb} from '../src/regions/gb.js';
import {english} from './support/english.js';
import {ax, deepActive, press, viewport} from './support/page.js';
import {
  answer,
  answersFor,
  button,
  click,
  currentIndex,
  currentQuestion,
  inputsOf,
  primary,
  quiz,
  safe,
  start,
  tick,
  visibleButtons,
} from './support/quiz.js';
import {
  all,
  one,
  plain,
  root,
  sidewaysScroll,
  text,
  until,
  visibleText,
  warningsOf,
} from './support/widget.js';

const texts = fitQuizTexts(english);
const questions = quizQuestions(english);
const crisis = crisisTexts(english);
const ends = Object.entries<Answers>(answersFor);
const emergencyIsThere = (element: Element) =>
  all(element, 'a').some((link) => link.getAttribute('href') === `tel:${gb.emergency.dial}`);

describe('<ipt-fit-quiz>', () => {
  it('is accessible on the first screen, at every question and with an error', async function () {
    this.timeout(60_000);
    const element = await quiz('region="GB" exit-href="https://example.org/"');
    await expect(element).to.be.accessible();
    await start(element);
    await click(element, primary(element));
    await expect(element).to.be.accessible();
    for (const {id, options} of questions) {
      await tick(
        element,
        id,
        options.find((option) => ['no', 'none', 'adult'].includes(option.id))?.id ?? options[0].id,
      );
      await expect(element).to.be.accessible();
      await click(element, primary(element));
    }
  });

  it('is accessible at every end', async function () {
    this.timeout(60_000);
    for (const [, answers] of ends) {
      const element = await quiz('region="GB"');
      await answer(element, answers);
      await expect(element).to.be.accessible();
    }
  });

  it('says first what it is, what it is not, and that answers stay here', async () => {
    const shown = visibleText(await quiz());
    for (const line of [texts.subtitle, texts.purpose, texts.privacy])
      expect(shown).to.contain(plain(line));
  });

  it('asks every question of the content, in order, one a screen', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'no');
    for (const [index, {id, text: question, options}] of questions.entries()) {
      const shown = currentQuestion(element);
      expect(currentIndex(element)).to.equal(index);
      expect(text(shown.querySelector('legend')!))
        .to.contain(plain(question))
        .and.contain(texts.progress(String(index + 1), '9'));
      expect([...shown.querySelectorAll('label')].map(text)).to.deep.equal(
        options.map((option) => plain(option.text)),
      );
      if (id === 'who') await tick(element, id, 'adult');
      if (id === 'now') await tick(element, id, 'none');
      await click(element, primary(element));
    }
    expect(one(element, '.result')).to.exist;
  });

  it('never starts a question answered already', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'no');
    await click(element, primary(element));
    expect(inputsOf(currentQuestion(element)).filter(({checked}) => checked)).to.deep.equal([]);
  });

  it('finds what was ticked when going back', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'no');
    await click(element, primary(element));
    await click(element, button(element, texts.back));
    expect(inputsOf(currentQuestion(element)).map(({checked}) => checked)).to.deep.equal([
      false,
      false,
      true,
      false,
    ]);
    await click(element, button(element, texts.back));
    expect(visibleText(element)).to.contain(plain(texts.purpose));
  });

  it('asks for an answer to questions 1 to 3, with the focus on the message, and to no other', async () => {
    const element = await quiz();
    await start(element);
    for (const [index, {id, required}] of questions.entries()) {
      await click(element, primary(element));
      if (!required) continue;
      expect(index).to.be.below(3);
      expect(currentIndex(element)).to.equal(index);
      const summary = one(element, '[role=alert]');
      expect(deepActive() === summary).to.equal(true);
      const error = currentQuestion(element).querySelector('.error')!;
      expect(currentQuestion(element).getAttribute('aria-describedby')).to.contain(error.id);
      await click(element, summary.querySelector('button')!);
      expect(deepActive() === inputsOf(currentQuestion(element))[0]).to.equal(true);
      await tick(element, id, {safety: 'no', who: 'adult', now: 'none'}[id as 'safety']);
      expect(root(element).querySelector('[role=alert]') === null).to.equal(true);
      await click(element, primary(element));
    }
    expect(one(element, '.result')).to.exist;
  });

  it('lets "none of these" take the other ticks, and the others take its own', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'no');
    await click(element, primary(element));
    await tick(element, 'who', 'adult');
    await click(element, primary(element));
    const ticked = () =>
      inputsOf(currentQuestion(element)).flatMap(({checked}, index) =>
        checked ? [questions[2].options[index].id] : [],
      );
    await tick(element, 'now', 'voices');
    await tick(element, 'now', 'high');
    expect(ticked()).to.deep.equal(['voices', 'high']);
    await tick(element, 'now', 'none');
    expect(ticked()).to.deep.equal(['none']);
    await tick(element, 'now', 'skip');
    expect(ticked()).to.deep.equal(['skip']);
    await tick(element, 'now', 'home');
    expect(ticked()).to.deep.equal(['home']);
  });

  for (const [outcome, answers] of ends) {
    it(`shows the whole text of the result "${outcome}"`, async () => {
      const element = await quiz('region="GB"');
      await answer(element, answers);
      expect(outcomeOf(answers)).to.equal(outcome);
      const result = quizResult(english, outcomeOf(answers), answers);
      const shown = visibleText(element);
      const lines = [
        result.heading,
        ...result.lead,
        ...result.parts.flatMap(({heading, paragraphs = [], items = []}) => [
          heading,
          ...paragraphs,
          ...items.map((item) => item.text),
        ]),
      ];
      for (const line of lines) expect(shown).to.contain(plain(line));
      const isSafety = ['crisis', 'carer', 'urgent', 'home'].includes(outcome);
      expect(shown).to.contain(plain(isSafety ? texts.nobodySees : texts.notATest));
      expect(text(deepActive()!)).to.equal(plain(result.heading));
    });
  }

  it('has help one step away on every screen', async () => {
    const element = await quiz('region="GB"');
    const helpOpens = async () => {
      await click(element, button(element, crisis.needHelp));
      expect(emergencyIsThere(element)).to.equal(true);
      await click(element, button(element, crisis.hideHelp));
      expect(emergencyIsThere(element)).to.equal(false);
    };
    await helpOpens();
    await start(element);
    for (const {id} of questions) {
      await helpOpens();
      for (const option of [(answersFor.some as Answers)[id] ?? []].flat())
        await tick(element, id, option);
      await click(element, primary(element));
    }
    await helpOpens();
    for (const [outcome, answers] of ends) {
      const other = await quiz('region="GB"');
      await answer(other, answers);
      expect(emergencyIsThere(other) || button(other, crisis.needHelp), outcome).to.be.ok;
    }
  });

  it('goes from "yes, now" to help in one step, with nothing after it but the start', async () => {
    const element = await quiz('region="GB"', '<a slot="next-step" href="#">Book</a>');
    await answer(element, answersFor.crisis);
    expect(one(element, '.result a').getAttribute('href')).to.equal('tel:999');
    expect(element.querySelector('a')!.offsetHeight).to.equal(0);
    expect(visibleButtons(element).map(text)).not.to.include(texts.back);
    await click(element, button(element, texts.restart));
    expect(visibleText(element)).to.contain(plain(texts.purpose));
    await start(element);
    expect(inputsOf(currentQuestion(element)).some(({checked}) => checked)).to.equal(false);
  });

  it('shows the clinic’s own next step with every result that is not a crisis', async () => {
    for (const [outcome, answers] of ends.slice(1)) {
      const element = await quiz('', '<a slot="next-step" href="#">Book</a>');
      await answer(element, answers);
      expect(element.querySelector('a')!.offsetHeight, outcome).to.be.above(0);
    }
  });

  it('shows teenagers the lines for young people first', async () => {
    for (const [who, name] of [
      ['teen', 'Childline'],
      ['adult', 'Samaritans'],
    ] as const) {
      const element = await quiz('region="GB"');
      await answer(element, {...answersFor.urgent, who});
      expect(text(one(element, '.service-name'))).to.equal(name);
    }
  });

  it('gives four parts the same weight', async () => {
    const element = await quiz();
    await answer(element, answersFor.many);
    const looks = all(element, '.part')
      .slice(0, 4)
      .map((part) => {
        const {fontSize, color, backgroundColor, borderTopWidth} = getComputedStyle(part);
        return [fontSize, color, backgroundColor, borderTopWidth].join();
      });
    expect(looks).to.have.length(4);
    expect(new Set(looks).size).to.equal(1);
  });

  it('clears the answers on request, once there is one', async () => {
    const element = await quiz();
    expect(button(element, texts.clear)).to.equal(undefined);
    await start(element);
    await tick(element, 'safety', 'recent');
    await click(element, button(element, texts.clear));
    expect(text(one(element, '[role=status]'))).to.equal(texts.cleared);
    await start(element);
    expect(inputsOf(currentQuestion(element)).some(({checked}) => checked)).to.equal(false);
  });

  it('can be gone through by keyboard alone', async () => {
    const element = await quiz();
    primary(element).focus();
    await press('Enter');
    await until(() => deepActive() === currentQuestion(element), 'the focus on the question');
    await press('Tab');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(inputsOf(currentQuestion(element)).findIndex(({checked}) => checked)).to.equal(2);
    await press('Enter');
    await element.updateComplete;
    expect(currentIndex(element)).to.equal(1);
    await press('Tab');
    await press('Space');
    await press('Enter');
    await element.updateComplete;
    expect(currentIndex(element)).to.equal(2);
    await press('Tab');
    await press('Space');
    expect(inputsOf(currentQuestion(element))[0].checked).to.equal(true);
  });

  it('names its options and groups for a screen reader', async () => {
    const element = await quiz();
    await start(element);
    const [first] = inputsOf(currentQuestion(element));
    expect(await ax(first)).to.deep.equal({role: 'radio', name: questions[0].options[0].text});
    const group = await ax(currentQuestion(element));
    expect(group.role).to.equal('group');
    expect(group.name).to.contain(questions[0].text);
  });

  it('has a way out of the page when one is given, and refuses one that is none', async () => {
    const element = await quiz('exit-href="https://example.org/weather"');
    const exit = one<HTMLAnchorElement>(element, '.exit');
    expect(exit.href).to.equal('https://example.org/weather');
    expect(exit.referrerPolicy).to.equal('no-referrer');
    expect(root(await quiz()).querySelector('.exit') === null).to.equal(true);
    const warnings = await warningsOf(async () => {
      expect(root(await quiz('exit-href="javascript:alert(1)"')).querySelector('.exit')).to.equal(
        null,
      );
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('exit-href').and.contain('https:').and.not.contain('alert');
  });

  it('fits a screen of 320 pixels, at a question and at a result', async () => {
    await viewport(320);
    const element = await quiz('exit-href="https://example.org/"');
    await answer(element, {...safe, areas: ['grief'], link: 'yes', goal: 'mood'});
    expect(sidewaysScroll()).to.equal(0);
    await click(element, button(element, texts.back));
    expect(sidewaysScroll()).to.equal(0);
  });
});
