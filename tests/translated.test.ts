import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {choose} from './support/country.js';
import {answer, answersFor, button, click, quiz, start, tick} from './support/quiz.js';
import {english} from './support/english.js';
import {fitQuizTexts} from '../src/content/quiz/texts.js';
import {translate} from './support/translate.js';
import {
  all,
  fillPanels,
  mount,
  one,
  root,
  tags,
  text,
  until,
  warningsOf,
} from './support/widget.js';

type Act = (widget: LitElement) => unknown;

const press = (selector: string) => async (widget: LitElement) => {
  one(widget, selector).click();
  await widget.updateComplete;
};
const set = (attribute: string, value: string) => async (widget: LitElement) => {
  widget.setAttribute(attribute, value);
  await widget.updateComplete;
};
const speak = (lang: string) => async (widget: LitElement) => {
  widget.lang = lang;
  await until(() => one(widget, '.root').lang === lang, lang);
  await widget.updateComplete;
  await fillPanels(widget);
};
const chooseCountry = (code: string) => (widget: LitElement) => choose(widget, code);
const audience = async (widget: LitElement) => {
  const list = one<HTMLSelectElement>(widget, '#audience');
  list.value = 'teen';
  one<HTMLButtonElement>(widget, '.audience button').click();
  await widget.updateComplete;
};

/** What visitors and pages do with each widget, one after the other. */
const uses: Record<string, Record<string, Act>> = {
  'ipt-problem-areas': {
    'opens an area': press('.disclosure button'),
    'looks for teenagers': audience,
    'opens all': press('.toggle-all'),
    'closes all': press('.toggle-all'),
    'opens all again': press('.toggle-all'),
    'opens whom to call': press('.disclosure-body .disclosure button'),
    'chooses a country': chooseCountry('US'),
    'chooses another one': chooseCountry('NZ'),
    'speaks German': speak('de'),
  },
  'ipt-phase-timeline': {
    'opens a phase': press('.disclosure button'),
    'has another plan': set('plan', '1-3 4-9 10-12'),
    'says where the reader is': set('session', '5'),
    'goes on': set('session', '11'),
    'speaks German': speak('de'),
  },
  'ipt-find-therapist': {
    'opens whom to call': press('.crisis-line .disclosure button'),
    'chooses a country': chooseCountry('US'),
    'chooses another one': chooseCountry('NZ'),
    'chooses none of them': chooseCountry('ZZ'),
    'has a service of the page': set('service-name', 'Alder Street Practice'),
    'speaks German': speak('de'),
  },
  'ipt-crisis-help': {
    'opens more numbers': press('.disclosure button'),
    'chooses a country': chooseCountry('US'),
    'chooses another one': chooseCountry('NZ'),
    'speaks German': speak('de'),
  },
  'ipt-common-questions': {
    'opens a question': press('.disclosure button'),
    'shows others': set('show', 'help hard compare'),
    'opens them': set('open', 'all'),
    'chooses a country': chooseCountry('US'),
    'speaks German': speak('de'),
  },
  'ipt-fit-quiz': {
    starts: start,
    'leaves a question out': (widget) => click(widget, one(widget, '[part=primary-button]')),
    'answers one': (widget) => tick(widget, 'who', 'adult'),
    'goes back': (widget) => click(widget, backButton(widget)),
    'opens whom to call': press('.tools button'),
    'chooses a country': (widget) => choose(widget, 'US', '.help'),
    'speaks German': speak('de'),
  },
};

/** The button, by its place: its words are translated. */
const backButton = (widget: LitElement) => all(widget, '.questions > .row button')[1];

/** Every text that is translated is in capitals: which it is, is what counts. */
const said = (widget: LitElement) => text(one(widget, '.root')).toLowerCase();

const markup = (tag: string) => `<${tag} region="GB"></${tag}>`;

describe('a page translated in the browser, text by text', () => {
  for (const tag of tags) {
    it(`has a <${tag}> that goes on saying what it says elsewhere`, async () => {
      const plain = await mount<LitElement>(markup(tag), tag);
      const translated = await mount<LitElement>(markup(tag), tag);
      const warnings = await warningsOf(async () => {
        for (const [what, act] of Object.entries(uses[tag])) {
          await act(plain);
          translate(root(translated));
          await act(translated);
          expect(said(translated) === said(plain), what).to.equal(true);
        }
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('has a quiz that leads to its result, with the card for what was answered', async () => {
    const plain = await quiz('region="GB"');
    const translated = await quiz('region="GB"');
    const observer = new MutationObserver(() => translate(root(translated)));
    observer.observe(root(translated), {subtree: true, childList: true});
    await answer(plain, answersFor.some);
    await answer(translated, answersFor.some);
    observer.disconnect();
    expect(all(translated, '.result font').length).to.be.above(10);
    expect(said(translated) === said(plain)).to.equal(true);
    const {back} = fitQuizTexts(english);
    await click(plain, button(plain, back));
    await click(translated, all(translated, '.result button').find(({textContent}) => textContent!.includes(back.toUpperCase()))!); // prettier-ignore
    expect(said(translated) === said(plain)).to.equal(true);
  });
});
