import {expect, nextFrame} from '@open-wc/testing';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import {fitQuizTexts} from '../src/content/quiz/texts.js';
import type {Answers} from '../src/content/quiz/answers.js';
import {quizQuestions} from '../src/content/quiz/questions.js';
import {quizResult, sameDayHelp} from '../src/content/quiz/results.js';
import type {ResultPart} from '../src/content/quiz/result.js';
import {outcomeOf} from '../src/elements/fit-quiz/outcome.js';
import {gb} from '../src/regions/countries/gb.js';
import {confirmed, regions} from '../src/regions/index.js';
import {choose} from './support/country.js';
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
  nodesChangedBy,
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
/** As Britain writes it: the numbers shown are those of GB. */
const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);
const isFolded = ({place}: ResultPart) => place === 'folded';
const textOf = ({paragraphs = [], items = []}: ResultPart) => [
  ...paragraphs,
  ...items.map((item) => item.text),
];
const emergencyIsThere = (element: Element) =>
  all(element, 'a').some((link) => link.getAttribute('href') === `tel:${gb.emergency[0].dial}`);

describe('<ipt-fit-quiz>', () => {
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
        .and.contain(texts.progress(String(index + 1), String(questions.length)));
      expect([...shown.querySelectorAll('label')].map(text)).to.deep.equal(
        options.map(({text, detail}) => plain([text, detail].filter(Boolean).join(' '))),
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
      expect(summary.getAttribute('aria-describedby')).to.equal(error.id);
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
      const said = result.said && result.said.sentence(list(result.said.clauses));
      const open = [
        result.heading,
        ...(said ? [said] : []),
        ...result.lead,
        ...(result.emergency ? [result.emergency] : []),
        ...result.parts.flatMap((part) => [part.heading, ...(isFolded(part) ? [] : textOf(part))]),
        ['crisis', 'carer', 'urgent', 'home'].includes(outcome) ? texts.nobodySees : texts.notATest,
      ];
      for (const line of open) expect(visibleText(element)).to.contain(plain(line));
      const folded = result.parts.filter(isFolded).flatMap(textOf);
      for (const line of folded) expect(visibleText(element)).not.to.contain(plain(line));
      for (const row of all(element, '.fold > summary')) row.click();
      for (const line of folded) expect(visibleText(element)).to.contain(plain(line));
      const group = await ax(deepActive()!);
      expect(group).to.deep.equal({role: 'group', name: plain(result.heading)});
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
      await choose(element, 'US', '.lines');
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
      const [panel, parts] = [one(element, '.crisis'), one(element, '.folds, .part:last-of-type')];
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
      const levels = headings.map((name) => Number(name[1]));
      const gaps = levels.slice(1).filter((level, index) => level < 4 || level > levels[index] + 1);
      expect(gaps, outcome).to.deep.equal([]);
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
    next.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, detail: 1}));
    await element.updateComplete;
    await tick(element, 'who', 'adult');
    next.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, detail: 2}));
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

  it('gives all that is folded the same weight', async () => {
    const element = await quiz();
    await answer(element, answersFor.many);
    const looks = all(element, '.folds > .fold > summary > *:first-child').map((title) => {
      const {fontSize, fontWeight, color} = getComputedStyle(title);
      return [fontSize, fontWeight, color].join();
    });
    expect(looks).to.have.length(4);
    expect(new Set(looks).size).to.equal(1);
  });

  it('answers at once when there were such thoughts, with two lines to call before any question', async () => {
    const element = await quiz('region="GB"');
    await start(element);
    await tick(element, 'safety', 'recent');
    await click(element, primary(element));
    expect(visibleText(element)).to.contain(plain(texts.replyText));
    expect(all(element, '.screen:not([hidden]) .service-name').map(text)).to.deep.equal([
      'Samaritans',
      'Shout',
    ]);
    const before = visibleText(element).split('116 123')[0].split(' ');
    expect(before.length).to.be.at.most(60);
    expect(await nodesChangedBy(element), 'the link someone is about to press stays').to.equal(0);
    expect(await ax(deepActive()!)).to.deep.equal({role: 'group', name: texts.reply});
    await click(element, primary(element));
    expect(currentIndex(element)).to.equal(1);
    await click(element, button(element, texts.back));
    expect(visibleText(element)).to.contain(plain(texts.replyText));
  });

  it('asks nobody anything who is worried about someone else', async () => {
    const element = await quiz('region="GB"');
    await click(element, button(element, texts.someoneElse));
    const {heading, emergency} = quizResult(english, 'carer', {who: 'carer'});
    expect(await ax(deepActive()!)).to.deep.equal({role: 'group', name: heading});
    expect(visibleText(element)).to.contain(plain(emergency!));
    expect(visibleText(element)).not.to.contain(plain(crisis.emergencyHint));
    await click(element, button(element, texts.back));
    expect(visibleText(element)).to.contain(plain(texts.purpose));
  });

  it('says both to someone who had such thoughts and is not safe at home, and warns before any button', async () => {
    const element = await quiz('region="GB" exit-href="/away"');
    const answers: Answers = {...answersFor.home, safety: 'recent'};
    await answer(element, answers);
    const {lead, parts} = quizResult(english, 'home', answers);
    for (const line of lead) expect(visibleText(element)).to.contain(plain(line));
    const [warning] = parts.filter(({place}) => place === 'before');
    const shown = visibleText(element);
    expect(shown.indexOf(plain(warning.items![1].text))).to.be.within(0, shown.indexOf('999'));
  });

  it('keeps the way out in reach while a result is read', async () => {
    await viewport(375, 600);
    const element = await quiz('region="GB" exit-href="/away"');
    await answer(element, answersFor.home);
    scrollTo(0, 900);
    await nextFrame();
    const {top, bottom} = one(element, '.exit').getBoundingClientRect();
    expect([top, bottom].every((edge) => edge >= 0 && edge <= 600)).to.equal(true);
  });

  it('puts the clinic’s own next step before every other one, soon and as the one filled button', async () => {
    await viewport(375, 812);
    const element = await quiz('region="GB"', '<a slot="next-step" href="#">Book</a>');
    await answer(element, answersFor.many);
    const own = element.querySelector('a')!;
    expect(getComputedStyle(own).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    const follows = own.getBoundingClientRect().top < one(element, '.next-step ul').getBoundingClientRect().top; // prettier-ignore
    expect(follows).to.equal(true);
    const from = element.getBoundingClientRect().top;
    expect(one(element, '.next-step').getBoundingClientRect().top - from).to.be.below(0.7 * 812);
  });

  it('keeps one height for every question and result where the page asks for it', async () => {
    const element = await quiz('region="GB" steady');
    scrollTo(0, 0);
    const heights = new Set([element.offsetHeight]);
    await start(element);
    heights.add(element.offsetHeight);
    await click(element, primary(element));
    heights.add(element.offsetHeight);
    for (const [, answers] of ends) {
      const other = await quiz('region="GB" steady');
      await answer(other, answers);
      heights.add(other.offsetHeight);
    }
    expect(heights.size).to.equal(1);
    expect(scrollY).to.equal(0);
    expect((await quiz('steady="false"')).offsetHeight).not.to.equal([...heights][0]);
  });

  it('says what "none of these" took away, and what took it away', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'no');
    await click(element, primary(element));
    await tick(element, 'who', 'adult');
    await click(element, primary(element));
    const said = () => text(one(element, '[aria-live=polite]'));
    const {text: none} = questions[2].options.find(({id}) => id === 'none')!;
    await tick(element, 'now', 'voices');
    expect(said()).to.equal('');
    await tick(element, 'now', 'none');
    expect(said()).to.equal(texts.onlyThis(none));
    await tick(element, 'now', 'home');
    expect(said()).to.equal(texts.noLonger(none));
  });

  it('clears the answers on request, once there is one', async () => {
    const element = await quiz();
    expect(button(element, texts.clear)).to.equal(undefined);
    await start(element);
    await tick(element, 'safety', 'recent');
    await click(element, button(element, texts.clear));
    expect(await ax(deepActive()!)).to.deep.equal({role: 'group', name: texts.cleared});
    expect(text(one(element, '[aria-live=polite]'))).to.equal('');
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
