/** Everything the kit says, as its content functions return it. */
import {quizOptions, type Answers} from '../../src/content/quiz/answers.js';
import * as about from '../../src/content/about.js';
import * as circle from '../../src/content/phase-timeline/circle.js';
import * as common from '../../src/content/common-questions/common-questions.js';
import * as actions from '../../src/content/find-therapist/actions.js';
import * as choice from '../../src/content/common-questions/choice.js';
import * as evidence from '../../src/content/common-questions/evidence.js';
import * as ideas from '../../src/content/common-questions/ideas.js';
import * as therapy from '../../src/content/common-questions/therapy.js';
import * as comparison from '../../src/content/common-questions/comparison.js';
import * as crisis from '../../src/content/crisis/crisis.js';
import * as disclosure from '../../src/content/disclosure.js';
import * as findTherapist from '../../src/content/find-therapist/find-therapist.js';
import * as fitQuiz from '../../src/content/quiz/texts.js';
import * as groups from '../../src/content/common-questions/groups.js';
import * as links from '../../src/content/links.js';
import * as phaseTimeline from '../../src/content/phase-timeline/phase-timeline.js';
import * as phases from '../../src/content/phase-timeline/phases.js';
import * as pictures from '../../src/content/common-questions/pictures.js';
import * as problemAreas from '../../src/content/problem-areas/problem-areas.js';
import * as questionsToAsk from '../../src/content/questions-to-ask.js';
import * as questions from '../../src/content/quiz/questions.js';
import * as card from '../../src/content/quiz/card.js';
import * as fit from '../../src/content/quiz/results-fit.js';
import * as saidBack from '../../src/content/quiz/said.js';
import * as professional from '../../src/content/quiz/results-pro.js';
import * as safety from '../../src/content/quiz/results-safety.js';
import * as results from '../../src/content/quiz/results.js';
import * as routes from '../../src/content/find-therapist/routes.js';
import * as version from '../../src/shared/content-version.js';
import {outcomeOf} from '../../src/elements/fit-quiz/outcome.js';
import type {Msg} from '../../src/localization/msg.js';
import {international, regions} from '../../src/regions/index.js';
import {english} from './english.js';

export const modules = [about, actions, card, choice, circle, common, comparison, crisis, disclosure, evidence, findTherapist, fit, fitQuiz, groups, ideas, links, phaseTimeline, phases, pictures, problemAreas, professional, questions, questionsToAsk, results, routes, safety, saidBack, therapy, version]; // prettier-ignore

const {audiences, areaIds} = problemAreas;
const allRegions = [...Object.values(regions), international];
const services = allRegions.flatMap((region) => region.services);
const allRoutes = allRegions.flatMap((region) => region.routes);

const orMissing = <T>(options: readonly T[]) => [...options, undefined];

/** Every way to get a result: first for the safety questions, then for the others. */
export const everyAnswers: Answers[] = [
  ...orMissing(quizOptions.safety).flatMap((safety) =>
    orMissing(quizOptions.who).flatMap((who) =>
      [[], ['home', 'eatmed'], ['home', 'collapse'], ...quizOptions.now.map((id) => [id])].flatMap(
        (now) => (['bipolar', 'mood'] as const).map((goal) => ({safety, who, now, goal})),
      ),
    ),
  ),
  ...(['adult', 'teen'] as const).flatMap((who) =>
    [...areaIds.map((id) => [id]), [...areaIds], ['none' as const], undefined].flatMap((areas) =>
      orMissing(quizOptions.link).flatMap((link) =>
        orMissing(quizOptions.goal).flatMap((goal) =>
          orMissing(quizOptions.style).map((style) => ({who, areas, link, goal, style})),
        ),
      ),
    ),
  ),
] as Answers[];

export const resultOf = (answers: Answers, msg: Msg = english) =>
  results.quizResult(msg, outcomeOf(answers), answers);

/** Each exported function, called with everything it can be called with. */
export const calls: Record<string, (msg: Msg) => unknown> = {
  aboutTexts: about.aboutTexts,
  cardTexts: card.cardTexts,
  chosenLines: (msg) => everyAnswers.map((answers) => card.chosenLines(msg, answers)),
  moreLines: card.moreLines,
  cardQuestions: card.cardQuestions,
  moreQuestions: card.moreQuestions,
  circlePicture: circle.circlePicture,
  commonQuestions: (msg) => common.commonQuestions(msg, () => '12'),
  commonQuestionsTexts: common.commonQuestionsTexts,
  comparison: comparison.comparison,
  crisisTexts: crisis.crisisTexts,
  disclosureTexts: disclosure.disclosureTexts,
  contactLabel: (msg) =>
    services.flatMap(({contacts}) => contacts.map((contact) => crisis.contactLabel(msg, contact))),
  textWord: (msg) => crisis.textWord(msg, 'HELP'),
  servedPeople: (msg) => services.map((service) => crisis.servedPeople(msg, service.for)),
  emergencyUse: (msg) =>
    allRegions.flatMap((region) =>
      region.emergency.map((number) => number.for && crisis.emergencyUse(msg, number.for)),
    ),
  placeName: (msg) => services.map(({place}) => place && crisis.placeName(msg, place)),
  serviceStep: (msg) => services.map(({step}) => step && crisis.serviceStep(msg, step)),
  findTherapistTexts: findTherapist.findTherapistTexts,
  fitQuizTexts: fitQuiz.fitQuizTexts,
  linkTexts: links.linkTexts,
  loopPicture: pictures.loopPicture,
  surroundingsPicture: pictures.surroundingsPicture,
  phaseTimelineTexts: phaseTimeline.phaseTimelineTexts,
  phases: phases.phases,
  followUp: phases.followUp,
  problemAreas: (msg) => audiences.map((audience) => problemAreas.problemAreas(msg, audience)),
  problemAreasTexts: problemAreas.problemAreasTexts,
  questionsToAsk: questionsToAsk.questionsToAsk,
  questionGroups: groups.questionGroups,
  quizQuestions: questions.quizQuestions,
  quizResult: (msg) => everyAnswers.map((answers) => resultOf(answers, msg)),
  regionNote: (msg) => allRegions.map(({note}) => note && routes.regionNote(msg, note)),
  routeTexts: (msg) => allRoutes.map(({id}) => routes.routeTexts(msg, id)),
  routeAction: (msg) => allRoutes.map((route) => actions.routeAction(msg, route)),
  routeKind: (msg) => allRoutes.map(({kind}) => routes.routeKind(msg, kind)),
};

/** These are parts of `quizResult` and of `commonQuestions`, which call them. */
export const calledByOthers = [
  fit,
  professional,
  safety,
  saidBack,
  ideas,
  evidence,
  therapy,
  choice,
].flatMap((module) => Object.keys(module));

/** All texts in a value; a text with placeholders is given the longest thing put into one. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsIn(value(...Array(value.length).fill('13–16')));
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
