import type {Answers, QuestionId} from '../../content/quiz/answers.js';
import type {OutcomeId} from '../../content/quiz/result.js';

export type {Answers, OutcomeId};

/**
 * Which end of the quiz the answers lead to: safety first, then the table of content facts 6.6,
 * first match wins. The cut-offs are expert design and not validated; they choose a text to read,
 * nothing else.
 */
export function outcomeOf(answers: Answers): OutcomeId {
  const now = new Set<string>(answers.now);
  if (answers.safety === 'now' || answers.safety === 'danger') return 'crisis';
  if (answers.who === 'carer') return 'carer';
  if (answers.who === 'child') return 'pro';
  if (now.has('postnatal') || now.has('collapse')) return 'urgent';
  if (now.has('home')) return 'home';
  if (needsProfessionalFirst(answers)) return 'pro';
  return byFit(answers);
}

/** Whether someone who knows the person has to come first, whatever else is answered. */
function needsProfessionalFirst({safety, now = [], goal}: Answers): boolean {
  const first = ['voices', 'high', 'substance', 'eatmed'];
  return safety === 'recent' || goal === 'bipolar' || now.some((answer) => first.includes(answer));
}

type Fit = 'many' | 'some' | 'other' | 'info';

function byFit({areas = [], link = 'maybe', goal = 'other', style = 'unsure'}: Answers): Fit {
  const open = style === 'people' || style === 'unsure';
  const has = (...wanted: string[]) => areas.some((area) => wanted.includes(area));
  const event = has('grief', 'conflict', 'change');
  const lonely = !event && has('loneliness');
  const orOther = (fit: Fit): Fit => (open ? fit : 'other');

  switch (goal) {
    case 'mood':
      if (event) return link === 'yes' ? (open ? 'many' : 'some') : orOther('some');
      // Without a recent event the evidence for IPT is weaker: a clear "no" counts for more.
      if (lonely && link === 'yes') return open ? 'many' : 'some';
      if (lonely) return link === 'maybe' ? orOther('some') : 'other';
      return link === 'no' ? 'other' : 'info';
    case 'anxiety':
    case 'trauma':
    case 'eating':
      return (event || lonely) && link === 'yes' ? orOther('some') : 'other';
    case 'life':
      if (event || lonely) return link === 'yes' ? orOther('some') : 'other';
      return 'info';
    default:
      if (event || lonely) return link === 'yes' ? orOther('some') : 'info';
      return 'info';
  }
}

/**
 * Whether the quiz ends right after this question: nothing further may stand before the help, and
 * nothing is asked that no longer changes what is shown.
 */
export function endsAfter(question: QuestionId, answers: Answers): boolean {
  const outcome = outcomeOf(answers);
  switch (question) {
    case 'safety':
      return outcome === 'crisis';
    case 'who':
      return answers.who === 'carer' || answers.who === 'child';
    case 'now':
      return outcome === 'urgent' || outcome === 'home' || outcome === 'pro';
    case 'goal':
      return outcome === 'pro';
    default:
      return false;
  }
}
