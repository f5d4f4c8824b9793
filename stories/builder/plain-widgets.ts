import {helpAnswer} from '../../src/content/common-questions/choice.js';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import {
  findTherapistReferences,
  findTherapistTexts,
} from '../../src/content/find-therapist/find-therapist.js';
import {fitQuizTexts} from '../../src/content/quiz/texts.js';
import {phaseTimelineTexts} from '../../src/content/phase-timeline/phase-timeline.js';
import {followUp, phases} from '../../src/content/phase-timeline/phases.js';
import {
  problemAreas,
  problemAreasTexts,
  type ProblemArea,
} from '../../src/content/problem-areas/problem-areas.js';
import {questionsToAsk} from '../../src/content/questions-to-ask.js';
import {quizQuestions} from '../../src/content/quiz/questions.js';
import {routeAction} from '../../src/content/find-therapist/actions.js';
import {regionNote, routeKind, routeTexts} from '../../src/content/find-therapist/routes.js';
import {whenText} from '../../src/elements/phase-timeline/when.js';
import {hostName} from '../../src/partials/offsite-link.js';
import {confirmed, isHomeLine, lacksDirectory, type Route} from '../../src/regions/index.js';
import {planOf} from './attributes.js';
import {crisisHelp, linesOf} from './calls.js';
import type {Choices} from './choices.js';
import {ownService, regionFor, titleOf} from './fallback.js';
import {bullets, described, heading, paragraph, tag, type Markup} from './markup.js';
import type {Plain} from './plain.js';
import {passages} from './plain-questions.js';
import type {Tongue} from './speech.js';

export function plainAreas(choices: Choices, tongue: Tongue): Plain {
  const texts = problemAreasTexts(tongue.msg);
  const areas = problemAreas(tongue.msg, choices.options.audience);
  return {
    markup: [
      heading(choices.headingLevel, texts.title),
      paragraph(texts.lead),
      ...areas.flatMap((area) => plainArea(area, choices, tongue)),
      paragraph(texts.focus),
    ],
    references: areas.flatMap(({references}) => references),
  };
}

function plainArea(area: ProblemArea, choices: Choices, tongue: Tongue): Markup[] {
  const level = choices.headingLevel + 1;
  const texts = problemAreasTexts(tongue.msg);
  const list = (title: string, items: readonly string[]) => [
    heading(level + 1, title),
    bullets(items),
  ];
  return [
    heading(level, area.title),
    paragraph(area.summary),
    paragraph(`${texts.otherNames}: ${area.otherNames}`),
    ...area.meaning.map((text) => paragraph(text)),
    ...list(texts.soundsLike, area.soundsLike),
    ...list(texts.workOn, area.workOn),
    ...list(texts.couldSay, area.couldSay),
    ...(area.note ? [heading(level + 1, area.note.title), paragraph(area.note.text)] : []),
    ...(area.note?.id === 'safety' ? safetyContacts(choices, tongue) : []),
  ];
}

/** Whom to call when someone is not safe at home, as the widget has it. */
function safetyContacts(choices: Choices, tongue: Tongue): Markup[] {
  const region = regionFor(choices);
  const services = confirmed(region.services);
  const lines = services.filter(isHomeLine);
  return linesOf(tongue, region, lines.length > 0 ? lines : services.slice(0, 2));
}

export function plainPhases(choices: Choices, tongue: Tongue): Plain {
  const {headingLevel: level, options} = choices;
  const texts = phaseTimelineTexts(tongue.msg);
  const course = [...phases(tongue.msg), ...(options.followUp ? [followUp(tongue.msg)] : [])];
  return {
    markup: [
      heading(level, texts.title),
      paragraph(texts.lead),
      ...course.flatMap((phase) => [
        heading(level + 1, phase.name),
        paragraph(whenText(tongue, planOf(choices), phase.id)),
        paragraph(phase.summary),
        heading(level + 2, texts.aims),
        bullets(phase.aims),
        ...(phase.you.length ? [heading(level + 2, texts.you), bullets(phase.you)] : []),
        heading(level + 2, texts.therapist),
        bullets(phase.therapist),
        ...(phase.note ? [paragraph(phase.note)] : []),
      ]),
      paragraph(texts.pace),
    ],
    references: course.flatMap(({references}) => references),
  };
}

/** The questions that prepare for a conversation; those about safety are a part of their own. */
const toThinkAbout = ['areas', 'link', 'goal', 'style'];

/**
 * The quiz without its rules: nothing can be answered here, so nothing may follow from an answer.
 * Whom to call, and when, stands before the questions, for whoever the first ones are about.
 */
export function plainQuiz(choices: Choices, tongue: Tongue): Plain {
  const {headingLevel: level} = choices;
  const texts = fitQuizTexts(tongue.msg);
  const help = helpAnswer(tongue.msg);
  const questions = quizQuestions(tongue.msg).filter(({id}) => toThinkAbout.includes(id));
  return {
    markup: [
      heading(level, texts.title),
      paragraph(texts.subtitle),
      paragraph(texts.notATest),
      heading(level + 1, help.question),
      ...passages(help, level + 2, choices, tongue),
      ...questions.flatMap(({text, options}) => [
        heading(level + 1, text),
        bullets(options.filter(({exclusive}) => !exclusive).map((option) => option.text)),
      ]),
      ...ownService(choices, tongue),
    ],
    references: help.passages.flatMap(({items = []}) =>
      items.flatMap(({references}) => references),
    ),
  };
}

export function plainTherapist(choices: Choices, tongue: Tongue): Plain {
  const {headingLevel: level} = choices;
  const region = regionFor(choices);
  const texts = findTherapistTexts(tongue.msg);
  const list = (title: string, items: readonly string[]) => [
    heading(level + 1, title),
    bullets(items),
  ];
  return {
    markup: [
      heading(level, texts.title),
      paragraph(texts.lead),
      ...ownService(choices, tongue),
      heading(level + 1, texts.ways),
      tag(
        'ol',
        {},
        ...confirmed(region.routes).map((route) => tag('li', {}, ...way(route, tongue))),
      ),
      ...(region.note ? [paragraph(regionNote(tongue.msg, region.note))] : []),
      ...(lacksDirectory(region) ? [paragraph(texts.noDirectory)] : []),
      paragraph(texts.firstStep),
      paragraph(texts.noEndorsement),
      ...list(texts.check, [texts.professions, ...texts.checkItems]),
      ...list(texts.none, texts.noneItems),
      ...list(texts.ask, questionsToAsk(tongue.msg)),
      ...crisisHelp(tongue, region, level + 1, true),
    ],
    references: findTherapistReferences,
  };
}

function way({id, kind, href}: Route, {msg}: Tongue): Markup[] {
  const {title, text} = routeTexts(msg, id);
  const site = href
    ? [
        tag('br'),
        tag('a', {href, rel: 'noreferrer'}, `${routeAction(msg, {id, kind})} (${hostName(href)})`),
      ]
    : [];
  return [...described(title, text), tag('br'), routeKind(msg, kind), ...site];
}

export function plainCrisis(choices: Choices, tongue: Tongue): Plain {
  const {headingLevel: level} = choices;
  return {
    markup: [
      heading(level, titleOf('crisis-help', tongue)),
      paragraph(crisisTexts(tongue.msg).lead),
      ...crisisHelp(tongue, regionFor(choices), level + 1),
    ],
    references: ['who-2023'],
  };
}
