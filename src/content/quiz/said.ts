import {str, type Msg} from '../../localization/msg.js';
import type {Answers} from './answers.js';
import type {Said} from './result.js';

/** What someone chose, said back in one sentence, or undefined where nothing can be said. */
export function said(msg: Msg, answers: Answers): Said | undefined {
  const clauses = clausesOf(msg, answers);
  const sentence = (chosen: string) =>
    msg(str`You say that ${chosen}.`, {
      id: 'quiz.said',
      desc: 'Quiz, results: what someone chose, said back warmly. Placeholder: one to six of the clauses quiz.said.…, joined as a list ("a, b and c").',
    });
  return clauses.length ? {clauses, sentence} : undefined;
}

function clausesOf(msg: Msg, {areas = [], goal, link}: Answers): string[] {
  const of = {
    grief: msg('someone important to you has died', {
      id: 'quiz.said.grief',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
    conflict: msg('you are in conflict with someone important', {
      id: 'quiz.said.conflict',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
    change: msg('your life has changed', {
      id: 'quiz.said.change',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
    loneliness: msg('you feel alone', {
      id: 'quiz.said.loneliness',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
    mood: msg('you feel low', {
      id: 'quiz.said.mood',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
    anxiety: msg('fears or worries trouble you', {
      id: 'quiz.said.anxiety',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
    trauma: msg('something terrible still affects you', {
      id: 'quiz.said.trauma',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
    eating: msg('eating worries you', {
      id: 'quiz.said.eating',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
    life: msg('your mood is mostly all right', {
      id: 'quiz.said.life',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
    yes: msg('how you feel changes with what happens between you and others', {
      id: 'quiz.said.yes',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
    no: msg('how you feel has little to do with other people', {
      id: 'quiz.said.no',
      desc: 'Quiz, results: a clause in the list of quiz.said, with no capital at the start and no full stop. It follows "You say that".',
    }),
  };
  const clauses = of as Partial<Record<string, string>>;
  return [...areas, goal, link].flatMap((answer) => clauses[answer ?? ''] ?? []);
}
