/**
 * Everything that can be answered, with the ids of the options, in order. `time` and `have` change no
 * result: they are not asked, but can be ticked on the card to take along.
 */
export const quizOptions = {
  safety: ['now', 'recent', 'no', 'danger', 'skip'],
  who: ['adult', 'teen', 'child', 'carer'],
  now: ['home', 'postnatal', 'collapse', 'voices', 'high', 'substance', 'eatmed', 'none', 'skip'],
  areas: ['grief', 'conflict', 'change', 'loneliness', 'none'],
  link: ['yes', 'maybe', 'no'],
  goal: ['mood', 'anxiety', 'trauma', 'eating', 'bipolar', 'life', 'other'],
  style: ['people', 'thoughts', 'depth', 'couple', 'unsure'],
  time: ['yes', 'remote', 'no', 'unsure'],
  have: ['nothing', 'clinician', 'medicine', 'tried', 'people'],
} as const;

type Answer = keyof typeof quizOptions;
export type QuestionId = Exclude<Answer, 'time' | 'have'>;

/** The questions, in the order they are asked. */
export const questionIds = Object.keys(quizOptions).filter(
  (id): id is QuestionId => id !== 'time' && id !== 'have',
);

type Option<Q extends Answer> = (typeof quizOptions)[Q][number];
type Several = 'now' | 'areas' | 'have';

/** What someone has answered. A missing key is a question that was skipped. */
export type Answers = {
  readonly [Q in Answer]?: Q extends Several ? readonly Option<Q>[] : Option<Q>;
};
