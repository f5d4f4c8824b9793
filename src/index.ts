/**
 * The elements as classes, and the way to add a language. Importing this module registers nothing;
 * `ipt-widgets/define/…` does.
 */
export {CommonQuestions} from './elements/common-questions/common-questions.js';
export {CrisisHelp} from './elements/crisis-help/crisis-help.js';
export {FindTherapist} from './elements/find-therapist/find-therapist.js';
export {FitQuiz} from './elements/fit-quiz/fit-quiz.js';
export {PhaseTimeline} from './elements/phase-timeline/phase-timeline.js';
export {ProblemAreas} from './elements/problem-areas/problem-areas.js';

export {registerTranslations} from './localization/register-translations.js';
export {marksInMarkup} from './shared/recorder-marks.js';

export type {QuestionId} from './content/common-questions/question.js';
export type {Audience, AreaId} from './content/problem-areas/problem-areas.js';
export type {OwnService} from './regions/own-services/own-services.js';
export type {UsageDetail} from './shared/widget-element.js';
