import {str, type Msg} from '../../localization/msg.js';
import {questionsToAsk} from '../questions-to-ask.js';
import type {Answers} from './answers.js';

/**
 * What the card may know of the answers. Those about safety are not among them, and neither is the
 * result, which follows from them: so the card cannot hold anything of them.
 */
export type CardAnswers = Pick<Answers, 'areas' | 'link' | 'goal' | 'style'>;

/** The words of the card to take to an appointment. */
export function cardTexts(msg: Msg) {
  return {
    title: msg('Notes for an appointment', {
      id: 'quiz.card.title',
      desc: 'Quiz, card to take along: its title, also as the name of the printed page. It must not tell what it is about.',
    }),
    add: msg('Add what you want to say', {
      id: 'quiz.card.add',
      desc: 'Quiz, card to take along: opens sentences to tick; only those ticked are copied or printed. max:40',
    }),
    ask: msg('I would like to ask', {
      id: 'quiz.card.ask',
      desc: 'Quiz, card to take along: heading before four questions.',
    }),
    ipt: msg('IPT in short', {
      id: 'quiz.card.ipt',
      desc: 'Quiz, card to take along: heading before two sentences on interpersonal psychotherapy.',
    }),
    iptLines: [
      msg(
        'Interpersonal psychotherapy is a talking treatment. It usually takes 12 to 16 weekly sessions.',
        {
          id: 'quiz.card.ipt.1',
          desc: 'Quiz, card to take along: what IPT is.',
        },
      ),
      msg('It works on mood and people: grief, conflict, a life change, or loneliness.', {
        id: 'quiz.card.ipt.2',
        desc: 'Quiz, card to take along: what IPT works on.',
      }),
    ],
    call: msg('If it gets too much', {
      id: 'quiz.card.call',
      desc: 'Quiz, card to take along: heading before numbers to call.',
    }),
    line: (name: string, number: string) =>
      msg(str`${name}: ${number}`, {
        id: 'quiz.card.line',
        desc: 'Quiz, card to take along: whom to call. Placeholders: name of a service, and its number or address.',
      }),
    copy: msg('Copy as text', {
      id: 'quiz.card.copy',
      desc: 'Quiz, card to take along: button. max:24',
    }),
    share: msg('Share', {
      id: 'quiz.card.share',
      desc: 'Quiz, card to take along: button that opens the device’s own list of ways to share. max:16',
    }),
    print: msg('Print', {
      id: 'quiz.card.print',
      desc: 'Quiz, card to take along: button that prints the card alone. max:16',
    }),
    copied: msg('Copied.', {
      id: 'quiz.card.copied',
      desc: 'Quiz, card to take along: after the text was copied.',
    }),
    notCopied: msg('This browser does not let the page copy. You can print the card instead.', {
      id: 'quiz.card.not-copied',
      desc: 'Quiz, card to take along: when copying is not possible.',
    }),
  };
}

/** What was chosen, each as a sentence in the first person. */
export function chosenLines(msg: Msg, {areas = [], link, goal, style}: CardAnswers): string[] {
  const lines: Partial<Record<string, string>> = {
    grief: msg('Someone important to me has died.', {
      id: 'quiz.card.grief',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    conflict: msg('I am in conflict with someone important, or we no longer talk.', {
      id: 'quiz.card.conflict',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    change: msg('Something big in my life has changed.', {
      id: 'quiz.card.change',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    loneliness: msg('I feel alone, or find it hard to get close to people.', {
      id: 'quiz.card.loneliness',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    mood: msg('I feel low.', {
      id: 'quiz.card.mood',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    anxiety: msg('Fears, worries or unwanted thoughts trouble me.', {
      id: 'quiz.card.anxiety',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    trauma: msg('Something terrible that happened still affects me.', {
      id: 'quiz.card.trauma',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    eating: msg('I worry about eating.', {
      id: 'quiz.card.eating',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    yes: msg('How I feel changes with what happens between me and others.', {
      id: 'quiz.card.link',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    people: msg('I would like to talk about people in my life, and try things out.', {
      id: 'quiz.card.people',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    thoughts: msg('I would like to work on thoughts and habits, with exercises.', {
      id: 'quiz.card.thoughts',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    depth: msg('I would like to explore my past, over a longer time.', {
      id: 'quiz.card.depth',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    couple: msg('I would like to come with my partner or family.', {
      id: 'quiz.card.couple',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
  };
  return [...areas, goal, link, style].flatMap((answer) => lines[answer ?? ''] ?? []);
}

/** What else can be worth saying at an appointment, whatever was answered. */
export function moreLines(msg: Msg): string[] {
  return [
    msg('This is my first step.', {
      id: 'quiz.card.nothing',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    msg('I already see a doctor or therapist.', {
      id: 'quiz.card.clinician',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    msg('I take medicine.', {
      id: 'quiz.card.medicine',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    msg('A therapy has not helped me.', {
      id: 'quiz.card.tried',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    msg('Family or friends help me and could come along once.', {
      id: 'quiz.card.family',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    msg('I can only come online, by phone or to a group.', {
      id: 'quiz.card.remote',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
    msg('Weekly sessions are hard for me now.', {
      id: 'quiz.card.no-time',
      desc: 'Quiz, card to take along: a sentence to tick, said by the reader.',
    }),
  ];
}

/** The four questions on the card: the same for everyone, so that they tell nothing. */
export function cardQuestions(msg: Msg): string[] {
  const [training, sessions, , progress] = questionsToAsk(msg);
  return [
    msg('Which help would you start with, and could IPT be part of it?', {
      id: 'quiz.card.start',
      desc: 'Quiz, card to take along: the first question.',
    }),
    training,
    sessions,
    progress,
  ];
}

/** The questions that are not on the card. */
export const moreQuestions = (msg: Msg): string[] =>
  questionsToAsk(msg).filter((question) => !cardQuestions(msg).includes(question));
