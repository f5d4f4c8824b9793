import type {Msg} from '../../localization/msg.js';
import type {QuestionId} from './question.js';

/** A question as it stands in the list: one of the answers, or two that are asked together. */
export interface QuestionGroup {
  readonly ids: readonly [QuestionId, second?: QuestionId];
  /** The words for both, where there are two. */
  readonly question?: string;
  readonly inShort?: string;
}

/** What is shown where the page does not choose: eight questions, and those few people ask. */
export function questionGroups(msg: Msg): {first: QuestionGroup[]; more: QuestionGroup[]} {
  return {
    first: [
      {ids: ['help']},
      {ids: ['what']},
      {
        ids: ['for', 'works'],
        question: msg('What does it help with, and how well?', {
          id: 'questions.for-works.title',
          desc: 'Common questions: what IPT is used for and how well it works, asked as one question.',
        }),
        inShort: msg(
          'Above all with depression: there on average about as well as the other main talking treatments. It does not help everyone.',
          {
            id: 'questions.for-works.short',
            desc: 'Common questions, what IPT helps with and how well: the answer in short.',
          },
        ),
      },
      {
        ids: ['long', 'between'],
        question: msg('How long does it take, and is there homework?', {
          id: 'questions.long-between.title',
          desc: 'Common questions: the length of IPT and what to do between sessions, asked as one question. Homework: tasks at home.',
        }),
        inShort: msg('Usually 12 to 16 weekly sessions, and no worksheets.', {
          id: 'questions.long-between.short',
          desc: 'Common questions, length and homework: the answer in short.',
        }),
      },
      {ids: ['hard']},
      {ids: ['medicine']},
      {ids: ['compare']},
      {
        ids: ['start', 'who'],
        question: msg('How do I get it, and who offers it?', {
          id: 'questions.start-who.title',
          desc: 'Common questions: how to ask for IPT, the first appointment and who provides IPT, asked as one question.',
        }),
        inShort: msg(
          'Ask a doctor or a service for IPT by its name. Many kinds of professionals are trained in it.',
          {
            id: 'questions.start-who.short',
            desc: 'Common questions, how to get IPT and who offers it: the answer in short.',
          },
        ),
      },
    ],
    more: [{ids: ['how']}, {ids: ['formats']}],
  };
}
