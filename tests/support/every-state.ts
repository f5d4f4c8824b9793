import type {LitElement} from 'lit';
import {routeTexts} from '../../src/content/find-therapist/routes.js';
import type {Answers} from '../../src/content/quiz/answers.js';
import type {Msg} from '../../src/localization/msg.js';
import {international, regions} from '../../src/regions/index.js';
import {answer, answersFor, click, primary, quiz, safe, start, tick} from './quiz.js';
import {all, mount, one, tags} from './widget.js';

const everyRegion = Object.keys(regions).map((code) => `region="${code}"`);

/** Attributes under which the widgets show all they can say, but for the quiz, which is asked. */
const attributes: Record<string, string[]> = {
  'ipt-problem-areas': ['adult', 'perinatal', 'teen', 'older'].map(
    (audience) => `open="all" audience="${audience}"`,
  ),
  'ipt-phase-timeline': ['', 'plan="8" session="3"', 'plan="1-1 2-4 5-5" no-maintenance', 'plan="teen"'], // prettier-ignore
  'ipt-find-therapist': [
    '',
    ...everyRegion,
    'service-name="Our service" service-href="/us" service-phone="123 456"',
  ],
  'ipt-crisis-help': ['', ...everyRegion],
  'ipt-common-questions': ['open="all"'],
};

/** What is done in each state; the next one waits for it. */
export type Look = (element: LitElement, state: string) => unknown;

/** Shows a widget in one state after another, in one language, each to `look`. */
export async function everyState(tag: string, lang: string, look: Look) {
  if (tag === 'ipt-fit-quiz') return everyScreen(lang, look);
  for (const state of attributes[tag] ?? ['']) {
    const element = await mount<LitElement>(`<${tag} lang="${lang}" ${state}></${tag}>`, tag);
    await look(element, `${tag} ${state}`);
    element.remove();
  }
}

/** Every widget in every state. */
export async function everyWidget(lang: string, look: Look) {
  for (const tag of tags) await everyState(tag, lang, look);
}

async function everyScreen(lang: string, look: Look) {
  const fresh = () => quiz(`lang="${lang}" region="GB" exit-href="/away"`);
  let element = await fresh();
  await look(element, 'quiz, first screen');
  await click(element, one(element, '.tools button'));
  await look(element, 'quiz, help open');
  await start(element);
  await click(element, primary(element));
  await look(element, 'quiz, a question left out');
  await tick(element, 'safety', 'recent');
  await look(element, 'quiz, answered');
  await click(element, primary(element));
  await look(element, 'quiz, answered back');
  for (const [name, answers] of Object.entries({...answersFor, ...variants})) {
    element = await fresh();
    await answer(element, answers);
    await look(element, `quiz, ${name}`);
    element.remove();
  }
}

/** Answers that bring up what the usual ends do not show. */
const variants: Record<string, Answers> = {
  skipped: {safety: 'skip', who: 'adult', now: ['none'], goal: 'mood'},
  everything: {
    ...safe,
    areas: ['grief', 'conflict', 'change', 'loneliness'],
    link: 'maybe',
    goal: 'life',
    style: 'couple',
  },
  teen: {...safe, who: 'teen', areas: ['loneliness'], goal: 'eating', style: 'depth'},
  child: {safety: 'no', who: 'child'},
  danger: {safety: 'danger'},
  home: {safety: 'no', who: 'teen', now: ['home', 'substance']},
  both: {safety: 'recent', who: 'adult', now: ['collapse', 'home', 'eatmed', 'high']},
};

/** Everything a widget says, also in closed panels and to screen readers only. */
export function textsIn(element: LitElement): string[] {
  const own = (node: Element) => !node.closest('[translate=no]');
  const shown = all(element, '*').filter((node) => own(node) && node.localName !== 'style');
  const texts = shown.flatMap((node) =>
    [...node.childNodes].filter(({nodeType}) => nodeType === 3).map((node) => node.nodeValue!),
  );
  const spoken = shown.flatMap((node) =>
    ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'].map(
      (name) => node.getAttribute(name) ?? '',
    ),
  );
  return [...texts, ...spoken].map((text) => text.trim()).filter(Boolean);
}

/** What is the same in every language, or comes from the browser: names, and numbers to call. */
export function namesIn(lang: string): string[] {
  const country = new Intl.DisplayNames(lang, {type: 'region'});
  const services = [...Object.values(regions), international].flatMap(({services}) => services);
  const numbers = services.flatMap(({contacts}) =>
    contacts.flatMap((contact) => ('number' in contact ? contact.number : [])),
  );
  const countries = Object.keys(regions).map((code) => country.of(code)!);
  // With a `msg` that says nothing, only names are left.
  const silent = (() => '') as unknown as Msg;
  const routes = Object.values(regions).flatMap((region) => region.routes);
  const titles = routes.map(({id}) => routeTexts(silent, id).title).filter(Boolean);
  const named = services.map(({name}) => name);
  return [...countries, ...numbers, ...named, ...titles, ownService];
}

/** How a page calls its own service in these tests. */
const ownService = 'Our service';
