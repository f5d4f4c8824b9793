import {questionIds, type Answers, type QuestionId} from '../../content/quiz/answers.js';
import {endsAfter, outcomeOf} from './outcome.js';

/** What is on screen: the start, one question, an answer to what was said, or the end. */
export type Screen = 'start' | QuestionId | 'reply' | 'result';

/** Where someone is in the quiz. */
export interface Place {
  readonly screen: Screen;
  /** All that was answered so far, also to questions that a later change of mind leaves out. */
  readonly answers: Answers;
  /** Whether the question on screen needs an answer, has none, and someone wanted to go on. */
  readonly missing: boolean;
  /** Whether whom to call is open on a screen where it stands behind a button. */
  readonly help: boolean;
  /** Whether answers were just cleared, which the start screen then says. */
  readonly cleared: boolean;
}

/** What someone, or the clock, does. */
export type Step =
  | {readonly type: 'start' | 'continue' | 'back' | 'help'}
  /** It is about another person: nothing is asked. */
  | {readonly type: 'someone-else'}
  | {readonly type: 'answer'; readonly answers: Answers}
  /** The answers are taken back, or the page is left. */
  | {readonly type: 'clear' | 'forget'}
  /** Nobody has been there for too long. Numbers to call that were on screen stay there. */
  | {readonly type: 'expire'; readonly numbers: boolean};

/** Before anything is answered, and after everything is forgotten. */
export const beginning: Place = {
  screen: 'start',
  answers: {},
  missing: false,
  help: false,
  cleared: false,
};

/** Where a step leads. A step that is not possible on a screen changes nothing. */
export function after(place: Place, step: Step): Place {
  const {screen, answers, help} = place;
  switch (step.type) {
    case 'start':
      return screen === 'start' ? {...place, screen: 'safety', cleared: false} : place;
    case 'someone-else':
      return screen === 'start' ? {...beginning, help, screen: 'result', answers: carer} : place;
    case 'answer':
      return isQuestion(screen) ? {...place, answers: step.answers, missing: false} : place;
    case 'continue':
      if (screen === 'start' || screen === 'result') return place;
      if (isMissing(screen, answers)) return {...place, missing: true};
      return {...place, screen: neighbour(place, 1), missing: false};
    case 'back':
      if (isDirect(answers)) return {...beginning, help};
      return {...place, screen: neighbour(place, -1), missing: false};
    case 'help':
      return {...place, help: !help};
    case 'clear':
      return {...beginning, cleared: true};
    case 'expire':
      return {...beginning, help: step.numbers, cleared: Object.keys(answers).length > 0};
    case 'forget':
      return beginning;
  }
}

/** The screens from the start to the end, as the answers so far lead through them. */
export function pathOf(answers: Answers): readonly Screen[] {
  const [first, ...others] = asked(answers);
  const reply = answers.safety === 'recent' ? (['reply'] as const) : [];
  return ['start', ...(first ? [first] : []), ...reply, ...others, 'result'];
}

/** What was answered on the way: an answer to a question that is no longer asked does not count. */
export function answersOn(answers: Answers): Answers {
  if (isDirect(answers)) return carer;
  const counting = asked(answers).filter((id) => answers[id] !== undefined);
  return Object.fromEntries(counting.map((id) => [id, answers[id]])) as Answers;
}

const carer: Answers = {who: 'carer'};

/** Whether the start led straight to help for someone else. */
const isDirect = ({safety, who}: Answers) => who === 'carer' && safety === undefined;

const isQuestion = (screen: Screen): screen is QuestionId =>
  (questionIds as readonly string[]).includes(screen);

/** Questions 1 to 3 need an answer, because safety depends on it. */
const isMissing = (screen: Screen, answers: Answers) =>
  (screen === 'safety' || screen === 'who' || screen === 'now') && answers[screen] === undefined;

/** The questions these answers lead through. */
function asked(answers: Answers): readonly QuestionId[] {
  if (isDirect(answers)) return [];
  let soFar: Answers = {};
  const last = questionIds.findIndex((id) => {
    soFar = {...soFar, [id]: answers[id]};
    return endsAfter(id, soFar);
  });
  return last < 0 ? questionIds : questionIds.slice(0, last + 1);
}

/** The screen before or behind. Nobody goes back from a crisis into the questions. */
function neighbour({screen, answers}: Place, by: 1 | -1): Screen {
  const path = pathOf(answers);
  const crisis = screen === 'result' && outcomeOf(answersOn(answers)) === 'crisis';
  if (by < 0 && (crisis || screen === 'start')) return 'start';
  return path[path.indexOf(screen) + by] ?? screen;
}
