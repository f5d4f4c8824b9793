import {aboutReferences, aboutTexts} from '../../src/content/about.js';
import {references, type Reference, type ReferenceId} from '../../src/content/references.js';
import {contentReviewed, contentVersion} from '../../src/shared/content-version.js';
import {longDate} from '../../src/partials/date-and-time.js';
import type {Choices} from './choices.js';
import {bullets, heading, paragraph, tag, write, type Markup} from './markup.js';
import {plainQuestions} from './plain-questions.js';
import {plainAreas, plainCrisis, plainPhases, plainQuiz, plainTherapist} from './plain-widgets.js';
import type {Tongue} from './speech.js';

const plainWidgets = {
  'problem-areas': plainAreas,
  'phase-timeline': plainPhases,
  'fit-quiz': plainQuiz,
  'find-therapist': plainTherapist,
  'crisis-help': plainCrisis,
  'common-questions': plainQuestions,
};

/**
 * What the widgets say, for a system that allows no script: headings, paragraphs, lists and links.
 * Nothing in it can be opened or chosen, so everything is there at once.
 */
export function plainHtml(choices: Choices, tongue: Tongue): string {
  const parts = choices.widgets.map((widget) => plainWidgets[widget](choices, tongue));
  const sources = parts.flatMap(({references}) => references);
  const {locale: lang, dir} = tongue;
  return `${write([
    tag(
      'div',
      {lang, dir},
      ...parts.flatMap(({markup}) => markup),
      ...about(choices, tongue, sources),
    ),
  ])}\n`;
}

/** What every widget says of itself at its end; here once, with the sources of all. */
function about({headingLevel}: Choices, tongue: Tongue, sources: readonly ReferenceId[]): Markup[] {
  const texts = aboutTexts(tongue.msg);
  return [
    heading(headingLevel, texts.title),
    paragraph(`${texts.forWhom} ${texts.limits}`),
    paragraph(texts.evidence),
    paragraph(
      `${texts.version(contentVersion, longDate(tongue, contentReviewed))} ${texts.unreviewed}`,
    ),
    heading(headingLevel + 1, texts.sources),
    sourcesOf([...sources, ...aboutReferences]),
  ];
}

/** Each source once, in the language it is in. */
export const sourcesOf = (ids: readonly ReferenceId[]): Markup =>
  tag(
    'div',
    {lang: 'en', dir: 'ltr'},
    bullets([...new Set(ids)].map((id) => source(references[id]))),
  );

const source = ({authors, year, title, in: where, href}: Reference): Markup[] => [
  `${[authors, year && `(${year})`].filter(Boolean).join(' ')}. `,
  href ? tag('a', {href, rel: 'noreferrer'}, title) : title,
  where ? `. ${where}` : '',
];
