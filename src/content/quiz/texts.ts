import {str, type Msg} from '../../localization/msg.js';

/** The words of the quiz around its questions and results. Source: content facts 6.1 to 6.3. */
export function fitQuizTexts(msg: Msg) {
  return {
    title: msg('Is IPT right for me?', {id: 'quiz.title', desc: 'Quiz: heading of the widget.'}),
    subtitle: msg('A conversation starter, not a test', {
      id: 'quiz.subtitle',
      desc: 'Quiz: line under the heading. It must say that this is no test.',
    }),
    purpose: msg(
      'A few questions show what IPT works on and prepare you for a conversation. They do not diagnose, measure how unwell you are, or tell you which treatment to have.',
      {
        id: 'quiz.intro',
        desc: 'Quiz, first screen: what it is and what it is not. Legally sensitive: keep every part.',
      },
    ),
    privacy: msg(
      'Your answers stay here: nobody sees them, so nobody can respond. They are cleared when you leave, or after 15 quiet minutes.',
      {
        id: 'quiz.intro.privacy',
        desc: 'Quiz, first screen: privacy. "Quiet": nobody reads, types or moves anything. Legally sensitive: keep every part.',
      },
    ),
    someoneElse: msg('Worried about someone else?', {
      id: 'quiz.someone-else',
      desc: 'Quiz, first screen: button for people who ask for someone else. It leads to how they can help, without questions. max:40',
    }),
    start: msg('Start', {
      id: 'quiz.start',
      desc: 'Quiz: button that shows the first question. max:24',
    }),
    back: msg('Back', {id: 'quiz.back', desc: 'Quiz: button to the screen before. max:24'}),
    next: msg('Continue', {id: 'quiz.continue', desc: 'Quiz: button to the next screen. max:24'}),
    progress: (current: string, total: string) =>
      msg(str`Question ${current} of ${total}`, {
        id: 'quiz.progress',
        desc: 'Quiz: above each question. Placeholders: number of this question, number of all.',
      }),
    errorSummary: msg('Before you continue', {
      id: 'quiz.error.summary',
      desc: 'Quiz: heading of the message when a question that needs an answer has none.',
    }),
    error: msg('Please choose an answer. “I prefer not to say” counts as one.', {
      id: 'quiz.error.choose',
      desc: 'Quiz: message when a question that needs an answer has none.',
    }),
    errorWho: msg('Please choose who this is for.', {
      id: 'quiz.error.who',
      desc: 'Quiz: message when question 2 has no answer.',
    }),
    onlyThis: (option: string) =>
      msg(str`Only “${option}” is chosen now.`, {
        id: 'quiz.only-this',
        desc: 'Quiz: said to screen readers when choosing "None of these" took the other choices away. Placeholder: the answer that stays.',
      }),
    noLonger: (option: string) =>
      msg(str`“${option}” is no longer chosen.`, {
        id: 'quiz.no-longer',
        desc: 'Quiz: said to screen readers when another choice took "None of these" away. Placeholder: the answer that went.',
      }),
    reply: msg('You do not have to carry this alone', {
      id: 'quiz.reply',
      desc: 'Quiz: heading right after someone has said that they had thoughts of ending their life or harming themselves in the last weeks.',
    }),
    replyText: msg(
      'Such thoughts are hard to live with, and it matters that you said so. You can talk with someone now.',
      {
        id: 'quiz.reply.text',
        desc: 'Quiz: one warm sentence before two services to call, for someone who had thoughts of suicide or self-harm in the last weeks. No promise, no praise.',
      },
    ),
    goOn: msg('Go on', {
      id: 'quiz.reply.go-on',
      desc: 'Quiz: button that leads from the services to call to the next question. max:24',
    }),
    clear: msg('Clear my answers', {
      id: 'quiz.clear',
      desc: 'Quiz: button that removes all answers and goes back to the start. max:32',
    }),
    stillThere: msg('Are you still there? Your answers will be cleared in one minute.', {
      id: 'quiz.still-there',
      desc: 'Quiz: warning after 14 minutes in which nothing happened.',
    }),
    stay: msg('Keep my answers', {
      id: 'quiz.stay',
      desc: 'Quiz: button in the warning that the answers will be cleared. max:32',
    }),
    cleared: msg('Your answers have been cleared.', {
      id: 'quiz.cleared',
      desc: 'Quiz: on the first screen, after the answers were cleared.',
    }),
    restart: msg('I’m safe – go back to start', {
      id: 'quiz.result.crisis.restart',
      desc: 'Quiz, crisis: button that goes back to the first screen.',
    }),
    exit: msg('Leave this page now', {
      id: 'quiz.exit',
      desc: 'Quiz: button that clears the answers and opens another site at once. max:32',
    }),
    exitHint: msg('opens another site and clears your answers', {
      id: 'quiz.exit.hint',
      desc: 'Quiz: explains the button "Leave this page now", for screen readers. No capital letter at the start.',
    }),
    nextStep: msg('A next step', {
      id: 'quiz.next-step',
      desc: 'Quiz, results: heading before a way to a therapist or the clinic’s own link.',
    }),
    exitNote: msg(
      '“Leave this page now” clears your answers and opens another site. It does not clear your browser’s history.',
      {
        id: 'quiz.exit.note',
        desc: 'Quiz, safety at home: what the button quiz.exit does.',
      },
    ),
    nobodySees: msg('Nobody sees your answers here, so nobody can respond to them.', {
      id: 'quiz.nobody-sees',
      desc: 'Quiz: last line of the results that are about safety.',
    }),
    notATest: msg(
      'This is not a diagnosis, and not advice made for you. The questions are not a tested scale. You and a professional who knows you can decide what fits.',
      {
        id: 'quiz.not-a-test',
        desc: 'Quiz: last line of every result. Legally sensitive: keep every part.',
      },
    ),
  };
}

export type FitQuizTexts = ReturnType<typeof fitQuizTexts>;
