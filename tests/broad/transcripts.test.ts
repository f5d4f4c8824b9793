import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {questionIds, quizOptions, type Answers} from '../../src/content/quiz/answers.js';
import {engine, transcript, viewport} from '../support/page.js';
import {answer, answersFor, click, currentQuestion, inputsOf, primary, quiz, safe, start, tick} from '../support/quiz.js'; // prettier-ignore
import {transcribe} from '../support/transcript.js';
import {choose} from '../support/country.js';
import {all, mount, one} from '../support/widget.js';

/** Brings a widget into a state, and hands it to `look` under the name of that state. */
type Look = (state: string, element: LitElement) => Promise<void>;

const widget = (tag: string, attributes: string) =>
  mount<LitElement>(`<${tag} ${attributes}></${tag}>`, tag);

/** Opens everything that can be opened, also what comes with something else. */
async function openAll(element: LitElement) {
  const closed = () => all(element, '[aria-expanded=false]')[0];
  for (let button = closed(); button; button = closed()) await click(element, button);
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
}

const scripts: Record<string, (lang: string, look: Look) => Promise<void>> = {
  async 'crisis-help'(lang, look) {
    const element = await widget('ipt-crisis-help', `lang="${lang}" region="GB"`);
    await look('closed', element);
    await openAll(element);
    await look('everything open', element);
    await choose(element, 'US');
    await look('another country chosen', element);
    await look('no country', await widget('ipt-crisis-help', `lang="${lang}"`));
  },
  async 'problem-areas'(lang, look) {
    const element = await widget('ipt-problem-areas', `lang="${lang}" region="GB"`);
    await look('closed', element);
    await openAll(element);
    await look('everything open', element);
    one<HTMLSelectElement>(element, '#audience').value = 'teen';
    await click(element, one(element, '.audience button'));
    await look('examples of teenagers', element);
  },
  async 'phase-timeline'(lang, look) {
    await look('closed', await widget('ipt-phase-timeline', `lang="${lang}"`));
    const element = await widget('ipt-phase-timeline', `lang="${lang}" plan="12" session="5"`);
    await openAll(element);
    await look('session 5 of 12, everything open', element);
  },
  async 'find-therapist'(lang, look) {
    const element = await widget('ipt-find-therapist', `lang="${lang}" region="GB"`);
    await look('closed', element);
    await openAll(element);
    await look('everything open', element);
    const own = `service-name="Hill Street Clinic" service-href="https://example.org/" service-phone="+44 1632 960190"`;
    await look('service of the clinic, no country', await widget('ipt-find-therapist', `lang="${lang}" ${own}`)); // prettier-ignore
  },
  async 'common-questions'(lang, look) {
    const element = await widget('ipt-common-questions', `lang="${lang}" region="GB"`);
    await look('closed', element);
    await openAll(element);
    await look('everything open', element);
  },
  async 'fit-quiz'(lang, look) {
    const fresh = () => quiz(`lang="${lang}" region="GB" exit-href="/away"`);
    let element = await fresh();
    await look('first screen', element);
    await click(element, one(element, '.tools button'));
    await look('numbers open', element);
    await click(element, one(element, '.tools button'));
    await start(element);
    await look('question 1', element);
    await click(element, primary(element));
    await look('question 1 left out', element);
    for (const [index, id] of questionIds.entries()) {
      if (index) await look(`question ${index + 1}`, element);
      for (const option of [whole[id] ?? []].flat()) await tick(element, id, option);
      if (id === 'now') {
        await click(element, inputsOf(currentQuestion(element))[0]);
        await look(`question ${index + 1}, an answer instead of the last one`, element);
        await tick(element, id, quizOptions.now.at(-1)!);
      }
      await look(`question ${index + 1} answered`, element);
      await click(element, primary(element));
    }
    await look('its result', element);
    await click(element, one(element, '.clear'));
    await look('cleared', element);
    for (const [name, answers] of Object.entries({...answersFor, ...others})) {
      element = await fresh();
      await answer(element, answers);
      for (const details of all<HTMLDetailsElement>(element, '.folds details')) details.open = true;
      await look(`result: ${name}`, element);
    }
    element = await fresh();
    await start(element);
    await tick(element, 'safety', 'recent');
    await click(element, primary(element));
    await look('reply to thoughts in the last weeks', element);
  },
};

/** An answer to every question. */
const whole: Answers = {
  ...safe,
  areas: ['grief'],
  link: 'yes',
  goal: 'mood',
  style: 'people',
  time: quizOptions.time[0],
  have: [quizOptions.have[0]],
};

const others: Record<string, Answers> = {
  teenager: {...safe, who: 'teen', areas: ['loneliness'], goal: 'eating'},
  danger: {safety: 'danger'},
};

/** Chromium leaves out spaces where a line ends, which depends on the fonts. */
const squeezed = (lines: string) => lines.split('\n').map((line) => line.replace(/(?<=\S) +/g, ''));

describe('transcripts', () => {
  // WebKit gives tests no tree.
  if (engine() === 'webkit') return;

  const {now} = Date;
  before(() => (Date.now = () => Date.UTC(2026, 11, 1)));
  after(() => (Date.now = now));

  for (const lang of ['en', 'ar', 'de']) {
    for (const [name, script] of Object.entries(scripts)) {
      it(`say what a screen reader is given by ${name}, in ${lang}`, async () => {
        await viewport(1200);
        const states: string[] = [];
        await script(lang, async (state, element) => {
          await element.updateComplete;
          states.push(`## ${state}\n\n${await transcribe(element)}\n`);
        });
        const said = states.join('\n');
        const committed = await transcript(`${lang}/${name}.txt`, said);
        expect(squeezed(said), 'read it, then npm run transcripts').to.deep.equal(
          squeezed(committed),
        );
      });
    }
  }
});
