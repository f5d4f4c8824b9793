import type {Claim} from '../../src/content/claims.js';
import {commonQuestionsTexts} from '../../src/content/common-questions/common-questions.js';
import {comparison, therapyIds} from '../../src/content/common-questions/comparison.js';
import {loopPicture, surroundingsPicture} from '../../src/content/common-questions/pictures.js';
import type {CommonQuestion, Passage} from '../../src/content/common-questions/question.js';
import {citation, type ReferenceId} from '../../src/content/references.js';
import {crisisHelp} from './calls.js';
import type {Choices} from './choices.js';
import {questionsOf, regionFor} from './fallback.js';
import {bullets, described, heading, paragraph, tag, type Markup} from './markup.js';
import type {Plain} from './plain.js';
import type {Tongue} from './speech.js';

export function plainQuestions(choices: Choices, tongue: Tongue): Plain {
  const {headingLevel: level} = choices;
  const texts = commonQuestionsTexts(tongue.msg);
  const questions = questionsOf(choices, tongue);
  return {
    markup: [
      heading(level, texts.title),
      ...questions.flatMap((question) => [
        heading(level + 1, question.question),
        paragraph(tag('strong', {}, question.inShort)),
        ...passages(question, level + 2, choices, tongue),
      ]),
    ],
    references: questions.flatMap((question) => sourcesOf(question, tongue)),
  };
}

/** An answer, all of it. */
export const passages = (
  question: CommonQuestion,
  level: number,
  choices: Choices,
  tongue: Tongue,
): Markup[] =>
  question.passages.flatMap(({title, figure, paragraphs = [], items = []}) => [
    ...(title ? [heading(level, title)] : []),
    ...(figure ? drawn(figure, level + (title ? 1 : 0), choices, tongue) : []),
    ...paragraphs.map((claim) => paragraph(...claimed(claim))),
    ...(items.length ? [bullets(items.map(claimed))] : []),
  ]);

/** In words what the widget draws, or fills in. */
function drawn(
  figure: NonNullable<Passage['figure']>,
  level: number,
  choices: Choices,
  tongue: Tongue,
): Markup[] {
  const {msg} = tongue;
  switch (figure) {
    case 'loop': {
      const {mood, others, toOthers, toMood} = loopPicture(msg);
      return [
        bullets([
          described(`${mood} – ${others}`, toOthers),
          described(`${others} – ${mood}`, toMood),
        ]),
      ];
    }
    case 'surroundings': {
      const {stress, vulnerability, support} = surroundingsPicture(msg);
      return [
        bullets([stress, vulnerability, support].map(({title, text}) => described(title, text))),
      ];
    }
    case 'comparison':
      return compared(level, tongue);
    case 'crisis-help':
      return crisisHelp(tongue, regionFor(choices), level, true);
  }
}

/** Therapies side by side, each as a list: what the table of the widget says, in words. */
function compared(level: number, {msg, formats}: Tongue): Markup[] {
  const {caption, note, references, therapies, criteria} = comparison(msg);
  const {compare} = new Intl.Collator(formats);
  const inOrder = [...therapyIds].sort((a, b) => compare(therapies[a], therapies[b]));
  return [
    paragraph(tag('strong', {}, caption)),
    ...inOrder.flatMap((id) => [
      heading(level, therapies[id]),
      bullets(criteria.map(({name, of}) => described(name, of[id]))),
    ]),
    paragraph(note, ...cited(references)),
  ];
}

const claimed = ({title, text, references}: Claim): Markup[] =>
  title ? described(title, text, ...cited(references)) : [text, ...cited(references)];

/** The names of sources, as they were published. The whole list is at the end of the page. */
const cited = (ids: readonly ReferenceId[]): Markup[] =>
  ids.length
    ? [' ', tag('span', {lang: 'en', dir: 'ltr'}, `(${ids.map(citation).join(', ')})`)]
    : [];

function sourcesOf({passages}: CommonQuestion, {msg}: Tongue): ReferenceId[] {
  const {references, criteria} = comparison(msg);
  return passages.flatMap(({paragraphs = [], items = [], figure}) => [
    ...[...paragraphs, ...items].flatMap((claim) => claim.references),
    ...(figure === 'comparison'
      ? [...references, ...criteria.flatMap((criterion) => criterion.references ?? [])]
      : []),
  ]);
}
