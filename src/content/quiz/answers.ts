/** Every question with the ids of its options, in the order they are asked. */
export const quizOptions = {
  safety: ['now', 'recent', 'no', 'skip'],
  who: ['adult', 'teen', 'child', 'carer'],
  now: ['home', 'postnatal', 'collapse', 'voices', 'high', 'substance', 'eatmed', 'none', 'skip'],
  areas: ['grief', 'conflict', 'change', 'loneliness', 'none'],
  link: ['yes', 'maybe', 'no'],
  goal: ['mood', 'anxiety', 'trauma', 'eating', 'bipolar', 'life', 'other'],
  style: ['people', 'thoughts', 'depth', 'couple', 'unsure'],
  time: ['yes', 'remote', 'no', 'unsure'],
  have: ['nothing', 'clinician', 'medicine', 'tried', 'people'],
} as const;

export type QuestionId = keyof typeof quizOptions;
type Option<Q extends QuestionId> = (typeof quizOptions)[Q][number];
type Several = 'now' | 'areas' | 'have';

/** What someone has answered. A missing key is a question that was skipped. */
export type Answers = {
  readonly [Q in QuestionId]?: Q extends Several ? readonly Option<Q>[] : Option<Q>;
};
