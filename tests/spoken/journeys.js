/**
 * Keys as xdotool names them; `Down*9` is pressed nine times, or until the end of the page is
 * reached. In Orca, Down reads on, `b` goes to the next button and `h` to the next heading.
 */
const everything = ['Down*160'];

const quiz = '<ipt-fit-quiz region="GB"></ipt-fit-quiz>';
/** From the top of the page to the first question. */
const toStart = ['b', 'b', 'Return'];
const next = ['b', 'Return'];

export const journeys = {
  'crisis-help': {markup: '<ipt-crisis-help region="GB"></ipt-crisis-help>', keys: everything},
  'crisis-help-no-country': {
    markup: '<ipt-crisis-help region=""></ipt-crisis-help>',
    // The list, a name typed, the button after it.
    keys: ['Tab', 'u', 'n', 'i', 't', 'e', 'd', 'space', 'S', 'Tab', 'Return', 'Tab'],
  },
  'problem-areas': {
    markup: '<ipt-problem-areas region="GB" open="grief"></ipt-problem-areas>',
    keys: everything,
  },
  'problem-areas-audience': {
    markup: '<ipt-problem-areas region="GB" open="grief"></ipt-problem-areas>',
    keys: ['Tab', 'Down', 'Tab', 'Return'],
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
    markup: '<ipt-common-questions region="GB" open="what how compare"></ipt-common-questions>',
    keys: everything,
  },
  'quiz-crisis': {
    markup: quiz,
    keys: [
      'Down*8',
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
      'Down*8',
      // Not now, no.
      'Tab',
      'Down',
      'Down',
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
      'Shift+Tab',
      'Tab',
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
    keys: [...toStart, 'Tab', 'Down', 'Down', 'Tab', 'Tab', 'Tab', 'Return', 'Down*4'],
  },
};
