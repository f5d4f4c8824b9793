import {commonQuestionsTexts} from '../../src/content/common-questions/common-questions.js';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import {findTherapistTexts} from '../../src/content/find-therapist/find-therapist.js';
import {phaseTimelineTexts} from '../../src/content/phase-timeline/phase-timeline.js';
import {problemAreasTexts} from '../../src/content/problem-areas/problem-areas.js';
import {fitQuizTexts} from '../../src/content/quiz/texts.js';
import {languages, load, wordsOf} from '../../src/localization/languages.js';
import {directionOf} from '../../src/localization/locale-controller.js';
import type {Msg} from '../../src/localization/msg.js';
import {saysIn} from '../../src/localization/words.js';

const texts = {
  'common-questions': commonQuestionsTexts,
  'crisis-help': crisisTexts,
  'find-therapist': findTherapistTexts,
  'fit-quiz': fitQuizTexts,
  'phase-timeline': phaseTimelineTexts,
  'problem-areas': problemAreasTexts,
} satisfies Record<string, (msg: Msg) => {title: string; lead?: string}>;

export type Widget = keyof typeof texts;

/** The title of a widget in English, escaped. */
export const titleOf = (widget: Widget) => escape(texts[widget](inEnglish).title);

/**
 * What a page for a frame shows where no script runs, and so cannot read which language it is asked
 * for: in each language what it is, and whom to call.
 */
export async function fallbackFor(widget: Widget): Promise<string> {
  const isRegional = (locale: string) =>
    languages().some((other) => locale.startsWith(`${other}-`));
  const locales = languages().filter((locale) => !isRegional(locale));
  const sections = await Promise.all(locales.map((locale) => sectionFor(widget, locale)));
  return sections.join('');
}

async function sectionFor(widget: Widget, locale: string): Promise<string> {
  await load(locale);
  const msg = saysIn(wordsOf(locale));
  const {title, lead}: {title: string; lead?: string} = texts[widget](msg);
  const {emergency, emergencyElsewhere} = crisisTexts(msg);
  return `<section lang="${locale}" dir="${directionOf(locale)}"><h1>${escape(title)}</h1>${
    lead ? `<p>${escape(lead)}</p>` : ''
  }<p><strong>${escape(emergency)}</strong> · ${escape(emergencyElsewhere)}</p></section>`;
}

const inEnglish = saysIn(undefined);

const escape = (text: string) =>
  text.replace(/[&<>]/g, (character) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[character]!);
