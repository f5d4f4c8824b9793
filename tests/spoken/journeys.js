/**
 * Keys as xdotool names them; `Down*9` is pressed nine times, or until the end of the page is
 * reached. In Orca, Down reads on, `b` goes to the next button and `h` to the next heading.
 */
const everything = ['Down*160'];

const quiz = '<ipt-fit-quiz region="GB"></ipt-fit-quiz>';
/** From the top of the page to the first question. */
const toStart = ['b', 'b', 'Return'];
const next = ['b', 'Return'];
/** Orca reads a page, and gives keys to what has the focus only when it is told to. */
const giveKeys = 'Insert+a';

export const journeys = {
  'crisis-help': {markup: '<ipt-crisis-help region="GB"></ipt-crisis-help>', keys: everything},
  'crisis-help-no-country': {
    // English that is of no country.
    markup: '<div lang="en"><ipt-crisis-help></ipt-crisis-help></div>',
    // The list, a name in it, the button after it, and then the number.
    keys: ['Tab', giveKeys, 'Down', 'Tab', 'Return', 'Tab'],
  },
  'problem-areas': {
    markup: '<ipt-problem-areas region="GB" open="grief"></ipt-problem-areas>',
    keys: everything,
  },
  'problem-areas-audience': {
    markup: '<ipt-problem-areas region="GB" open="grief"></ipt-problem-areas>',
    keys: ['Tab', giveKeys, 'Down', 'Tab', 'Return'],
  },
  'phase-timeline': {
    markup: '<ipt-phase-timeline plan="12" session="5"></ipt-phase-timeline>',
    keys: everything,
  },
  'find-therapist': {
    markup: '<ipt-find-therapist region="GB"></ipt-find-therapist>',
    keys: everything,
  },
  'common-questions': {
    markup: '<ipt-common-questions region="GB" open="what compare"></ipt-common-questions>',
    keys: everything,
  },
  'quiz-start': {markup: quiz, keys: everything},
  'quiz-question': {markup: quiz, keys: [...toStart, ...everything]},
  'quiz-crisis': {
    markup: quiz,
    keys: [
      ...toStart,
      // Left out: the error, and its button.
      ...next,
      'Tab',
      'Return',
      // Yes, now.
      'space',
      'Tab',
      'Return',
      'Down*12',
    ],
  },
  'quiz-whole': {
    markup: quiz,
    keys: [
      ...toStart,
      // No.
      'Tab',
      'Down',
      'Down',
      'space',
      'Tab',
      'Return',
      // An adult.
      'Tab',
      'space',
      'Tab',
      'Return',
      // An answer, then none of these instead.
      'Tab',
      'space',
      ...Array(7).fill('Tab'),
      'space',
      'Tab',
      'Tab',
      'Return',
      // The others left out.
      ...Array(4).fill(next).flat(),
      'Down*16',
    ],
  },
  'quiz-cleared': {
    markup: quiz,
    keys: [...toStart, 'Tab', 'Down', 'Down', 'space', 'Tab', 'Tab', 'Tab', 'Return', 'Down*4'],
  },
};
