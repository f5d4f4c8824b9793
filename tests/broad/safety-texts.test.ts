import {expect} from '@open-wc/testing';
import {isSafetyCritical} from '../../locales/tools/safety-critical.js';
import {messages} from '../../src/generated/messages.js';
import {textsIn} from '../support/every-state.js';
import {answer, answersFor, quiz, safe} from '../support/quiz.js';
import {all, mount, root} from '../support/widget.js';
import type {Answers} from '../../src/content/quiz/answers.js';
import type {LitElement} from 'lit';

/** A language in which each text says its id, and what a translation has to keep. */
const language = 'qaa';
const digits = 'ABCDEFGHIJ';
const named = (id: string) =>
  `⟪${id.replaceAll('.', '·').replace(/\d/g, (digit) => digits[Number(digit)])}⟫`;
const ids = new Map(Object.keys(messages).map((id) => [named(id), id]));

/** The ids of all texts a widget says, also in closed panels, but not of what is hidden as a whole. */
const idsIn = (element: LitElement) => {
  for (const other of all(element, '[hidden]:not([hidden=until-found])')) other.remove();
  return new Set(textsIn(element).flatMap((text) => [...text.matchAll(/⟪.*?⟫/g)].map(([name]) => ids.get(name)!))); // prettier-ignore
};

const regions = ['', 'GB', 'US', 'AU', 'CA', 'FR', 'DE'];
const whos = ['adult', 'teen'] as const;
const professionalFirst = ['voices', 'high', 'substance', 'eatmed'] as const;

/** Every way to the ends of the quiz that are about safety, or lead to a professional first. */
const ways: Answers[] = [
  answersFor.crisis,
  ...(['no', 'recent', 'skip'] as const).flatMap((safety): Answers[] => [
    {safety, who: 'carer'},
    {safety, who: 'child'},
    ...whos.flatMap((who): Answers[] => [
      {safety, who, now: ['postnatal']},
      {safety, who, now: ['collapse']},
      {safety, who, now: ['home']},
      {safety, who, now: ['postnatal', 'collapse', 'home', ...professionalFirst]},
      {safety, who, now: ['home', ...professionalFirst]},
    ]),
  ]),
  ...whos.flatMap((who): Answers[] => [
    {...safe, safety: 'recent', who},
    {...safe, who, goal: 'bipolar'},
    {...safe, safety: 'skip', who, goal: 'bipolar'},
    {...safe, who, now: [...professionalFirst]},
    ...professionalFirst.map((now): Answers => ({...safe, who, now: [now]})),
  ]),
];

describe('every text of a screen about safety is safety-critical', () => {
  before(async () => {
    const texts = Object.entries(messages).map(([id, parts]) => [id, [named(id), ...parts.split(' ').filter(Boolean)].join(' | ')]); // prettier-ignore
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset.iptTranslations = language;
    script.textContent = JSON.stringify(Object.fromEntries(texts));
    document.head.append(script);
  });

  const unread = (element: LitElement) => [...idsIn(element)].filter((id) => !isSafetyCritical(id));

  for (const region of regions) {
    it(`whom to call, region “${region}”`, async () => {
      const element = await mount<LitElement>(`<ipt-crisis-help lang="${language}" region="${region}"></ipt-crisis-help>`, 'ipt-crisis-help'); // prettier-ignore
      expect(idsIn(element)).to.include('crisis.title');
      expect(unread(element)).to.deep.equal([]);
    });
  }

  ways.forEach((answers, index) => {
    it(`the quiz after ${JSON.stringify(answers)}`, async () => {
      const region = regions[index % regions.length];
      const element = await quiz(`lang="${language}" region="${region}" exit-href="/away"`);
      await answer(element, answers);
      const title = root(element).querySelector('.result .title')!.textContent!;
      expect(title).to.match(/⟪quiz·result·(crisis|carer|urgent|home|pro)·heading⟫/);
      expect(unread(element)).to.deep.equal([]);
    });
  });
});
