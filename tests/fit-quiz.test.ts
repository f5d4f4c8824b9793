import {expect} from '@open-wc/testing';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import {fitQuizTexts} from '../src/content/quiz/texts.js';
import type {Answers} from '../src/content/quiz/answers.js';
import {quizQuestions} from '../src/content/quiz/questions.js';
import {quizResult, sameDayHelp} from '../src/content/quiz/results.js';
import {outcomeOf} from '../src/elements/fit-quiz/outcome.js';
import {gb} from '../src/regions/countries/gb.js';
import {isAlwaysOpen} from '../src/regions/hours.js';
import {inLanguage} from '../src/regions/in-language.js';
import {confirmed, isHomeLine, regions} from '../src/regions/index.js';
import {choose} from './support/country.js';
import {english} from './support/english.js';
import {ax, deepActive, media, press, viewport} from './support/page.js';
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
  all(element, 'a').some((link) => link.getAttribute('href') === `tel:${gb.emergency[0].dial}`);

describe('<ipt-fit-quiz>', () => {
  it('is accessible on the first screen, at every question and with an error', async () => {
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

  it('is accessible at every end', async () => {
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
      const summary = one(element, '.error-summary');
      expect(deepActive() === summary).to.equal(true);
      const error = currentQuestion(element).querySelector('.error')!;
      expect(currentQuestion(element).getAttribute('aria-describedby')).to.contain(error.id);
      await click(element, summary.querySelector('button')!);
      expect(deepActive() === inputsOf(currentQuestion(element))[0]).to.equal(true);
      await tick(element, id, {safety: 'no', who: 'adult', now: 'none'}[id as 'safety']);
      expect(root(element).querySelector('.error-summary') === null).to.equal(true);
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
      await click(element, button(element, crisis.needHelp));
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

  it('shows teenagers the lines for young people first that are open day and night', async () => {
    for (const [who, name] of [
      ['teen', 'Papyrus HOPELINE247'],
      ['adult', 'National Domestic Abuse Helpline'],
    ] as const) {
      const element = await quiz('region="GB"');
      await answer(element, {...answersFor.home, who});
      expect(text(one(element, '.service-name'))).to.equal(name);
    }
  });

  it('puts the region’s own help for the same day first where someone has to be seen today', async () => {
    for (const {code, services} of Object.values(regions)) {
      const [first] = confirmed(services).filter(({for: people}) => sameDayHelp.includes(people));
      if (!first) continue;
      const element = await quiz(`region="${code}"`);
      await answer(element, answersFor.urgent);
      expect(text(one(element, '.service-name')), code).to.equal(first.name);
    }
  });

  it('shows the region’s own line at once to those who are not safe at home, first if it is open day and night', async () => {
    for (const region of Object.values(regions)) {
      const {code, emergency} = region;
      const element = await quiz(`region="${code}"`);
      await answer(element, answersFor.home);
      const own = confirmed(inLanguage(region, 'en').services).filter(isHomeLine);
      const names = own.map(({name}) => name);
      const shown = all(element, '.service-name')
        .filter((name) => !name.closest('#more-panel'))
        .map(text);
      expect(names.filter((name) => shown.includes(name)), code).not.to.have.length(0); // prettier-ignore
      if (own.some(({hours}) => isAlwaysOpen(hours))) expect(names, code).to.include(shown[0]);
      expect(one(element, '.result a').getAttribute('href')).to.equal(`tel:${emergency[0].dial}`);
    }
  });

  it('puts child protection first for a child', async () => {
    const element = await quiz('region="FR"');
    await answer(element, {safety: 'no', who: 'child'});
    expect(text(one(element, '.service-name'))).to.equal('Allô enfance en danger');
  });

  it('gives teenagers the region’s lines for young people, or for everyone, with a result about IPT', async () => {
    for (const [code, name] of [
      ['GB', 'Papyrus HOPELINE247'],
      ['AU', 'Kids Helpline'],
      ['FR', '3114'],
      ['NZ', '1737, Need to talk?'],
      ['DE', 'krisenchat'],
      ['US', regions.US.services[0].name],
    ] as const) {
      const element = await quiz(`region="${code}"`);
      await answer(element, {...answersFor.many, who: 'teen'});
      expect(all(element, '.service-name').map(text)[0], code).to.equal(name);
      await expect(element).to.be.accessible();
      await choose(element, 'US', 'region-of-lines');
      expect(text(one(element, '.service-name'))).to.equal(regions.US.services[0].name);
    }
  });

  it('names the region’s help for the same day where a professional comes first', async () => {
    const element = await quiz('region="DE"');
    await answer(element, answersFor.pro);
    expect(all(element, '.service-name').map(text)).to.deep.equal([
      'Ärztlicher Bereitschaftsdienst',
    ]);
    const adult = await quiz('region="DE"');
    await answer(adult, {...safe, goal: 'bipolar'});
    expect(all(adult, '.service-name')).to.have.length(0);
  });

  it('comes to whom to call before anything else where safety comes first', async () => {
    for (const outcome of ['crisis', 'carer', 'urgent', 'home'] as const) {
      const element = await quiz('region="GB"');
      await answer(element, answersFor[outcome]);
      const [panel, parts] = [one(element, '.crisis'), one(element, '.parts')];
      const follows = panel.compareDocumentPosition(parts) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(follows, outcome).to.be.above(0);
    }
  });

  it('has an outline without gaps, each part of a result under its heading', async () => {
    for (const [outcome, answers] of ends) {
      const element = await quiz('region="GB"');
      await answer(element, answers);
      const headings = all(element, '.result :is(h1, h2, h3, h4, h5, h6)').map(
        ({localName}) => localName,
      );
      expect(headings[0], outcome).to.equal('h3');
      expect(new Set(headings.slice(1)), outcome).to.deep.equal(new Set(['h4']));
    }
  });

  it('names ways to a therapist to adults, and sends no teenager to book alone', async () => {
    for (const [who, shown] of [
      ['adult', true],
      ['teen', false],
    ] as const) {
      const element = await quiz('region="GB"');
      await answer(element, {...answersFor.many, who});
      expect(visibleText(element).includes('IPT UK'), who).to.equal(shown);
    }
  });

  it('does not skip a question that a quick second click has not seen', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'no');
    const next = primary(element);
    next.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, detail: 1}));
    await element.updateComplete;
    await tick(element, 'who', 'adult');
    next.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, detail: 2}));
    await element.updateComplete;
    expect(currentIndex(element)).to.equal(1);
  });

  it('shows the beginning of every question on a small screen', async () => {
    await viewport(320, 568);
    const element = await quiz('region="GB"');
    await start(element);
    for (const [index, {id}] of questions.entries()) {
      await until(() => deepActive() === currentQuestion(element), 'the focus on the question');
      const {top} = currentQuestion(element).querySelector('legend')!.getBoundingClientRect();
      expect(top, `question ${index + 1}`).to.be.within(0, 568);
      for (const option of [(answersFor.some as Answers)[id] ?? []].flat())
        await tick(element, id, option);
      await click(element, primary(element));
    }
  });

  it('prints what was chosen about IPT, and nothing of the questions about safety', async function () {
    const home = await quiz('region="GB"');
    await answer(home, {...answersFor.urgent, now: ['postnatal', 'home']});
    const many = await quiz();
    await answer(many, answersFor.many);
    if ((await media({media: 'print'})).length) this.skip();
    const {lead, parts} = quizResult(english, 'urgent', {
      ...answersFor.urgent,
      now: ['postnatal', 'home'],
    });
    expect(visibleText(home)).to.contain('999');
    for (const line of [...lead, parts.find(({id}) => id === 'blame')!.heading]) {
      expect(visibleText(home)).not.to.contain(plain(line));
    }
    const result = quizResult(english, 'many', answersFor.many);
    for (const line of result.lead) expect(visibleText(many)).to.contain(plain(line));
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
    for (const unusable of ['javascript:alert(1)', 'tel:999', '#top', 'mailto:a@b.org']) {
      const warnings = await warningsOf(async () => {
        const {length} = root(await quiz(`exit-href="${unusable}"`)).querySelectorAll('.exit');
        expect(length, unusable).to.equal(0);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('exit-href').and.contain('https:').and.not.contain(unusable);
    }
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
