import type {Msg} from '../../localization/msg.js';
import {howAnswer, whatAnswer} from './ideas.js';
import {forAnswer, medicineAnswer, worksAnswer} from './evidence.js';
import {betweenAnswer, formatsAnswer, hardAnswer, longAnswer} from './therapy.js';
import {compareAnswer, helpAnswer, startAnswer, whoAnswer} from './choice.js';
import type {CommonQuestion, FormatNumber} from './question.js';

/** The questions in the order people ask them. Source: content facts 1, 4, 5 and 9. */
export const commonQuestions = (msg: Msg, number: FormatNumber): CommonQuestion[] => [
  helpAnswer(msg),
  whatAnswer(msg),
  howAnswer(msg),
  forAnswer(msg),
  worksAnswer(msg, number),
  longAnswer(msg),
  betweenAnswer(msg),
  hardAnswer(msg, number),
  medicineAnswer(msg, number),
  formatsAnswer(msg),
  compareAnswer(msg),
  whoAnswer(msg),
  startAnswer(msg),
];

/** The words of the widget around the questions. */
export function commonQuestionsTexts(msg: Msg) {
  return {
    title: msg('What people ask about IPT', {
      id: 'questions.title',
      desc: 'Common questions: heading of the widget.',
    }),
    lead: msg(
      'Under each question is the answer in short. Open it to read what is known and what is not, with the sources.',
      {id: 'questions.lead', desc: 'Common questions: first paragraph.'},
    ),
    more: msg('More questions', {
      id: 'questions.more',
      desc: 'Common questions: button that shows the questions few people ask. max:32',
    }),
  };
}
