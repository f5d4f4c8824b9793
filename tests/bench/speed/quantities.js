const milliseconds = (value) => `${value.toFixed(0)} ms`;
const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
const megabytes = (value) => `${value.toFixed(1)} MB`;
const plain = (value) => `${value}`;

/** The visits quantities come from: how a page is measured, and how often. */
const load = {measure: (lab) => lab.load, rounds: 5};
const work = (sets, rounds) => ({measure: (lab) => (page) => lab.work(page, sets), rounds});
const workOf1 = work(1, 5);
const workOf10 = work(10, 3);
const workOf100 = work(100, 2);
const act = (name) => ({measure: (lab) => (page) => lab.act(page, name), rounds: 3});

const english = ['English'];
const all = ['English', 'Spanish', 'crisis help'];
const one = ['English', 'crisis help'];

/**
 * What is measured, in the order in which it is. Each quantity has a title, the groups of pages it says
 * something of, the visit it comes from, the number that counts of what the visit gives, and how it is
 * written. `can` tells which pages have it at all; `isLong` what a quick run leaves out.
 */
export const quantities = {
  bytes: {title: 'Bytes on the line, brotli', groups: all, visit: load, number: ({bytes}) => bytes, write: kilobytes}, // prettier-ignore
  requests: {title: 'Requests', groups: all, visit: load, number: ({requests}) => requests, write: plain, hasNoRatio: true}, // prettier-ignore
  painted: {title: 'Until every widget is painted, on the slow phone', groups: all, visit: load, number: ({painted}) => painted, write: milliseconds}, // prettier-ignore
  largest: {title: 'Until the largest text is painted, on the slow phone', groups: all, visit: load, number: ({largest}) => largest, write: milliseconds}, // prettier-ignore
  shift: {title: 'Layout shift, on the slow phone', groups: all, visit: load, number: ({shift}) => shift, write: (shift) => shift.toFixed(3), hasNoRatio: true}, // prettier-ignore
  work1: {title: 'Processor, 1 set', groups: one, visit: workOf1, number: ({ticks}) => ticks, write: milliseconds}, // prettier-ignore
  work10: {title: 'Processor, 10 sets', groups: english, visit: workOf10, number: ({ticks}) => ticks, write: milliseconds}, // prettier-ignore
  work100: {title: 'Processor, 100 sets', groups: english, visit: workOf100, number: ({ticks}) => ticks, write: milliseconds, isLong: true}, // prettier-ignore
  heap1: {title: 'Memory of the scripts, 1 set', groups: one, visit: workOf1, number: ({heap}) => heap, write: megabytes}, // prettier-ignore
  heap100: {title: 'Memory of the scripts, 100 sets', groups: english, visit: workOf100, number: ({heap}) => heap, write: megabytes, isLong: true}, // prettier-ignore
  openOne: {title: 'A panel opened, on the slow processor', groups: english, visit: act('openOne'), number: Number, write: milliseconds, isLong: true}, // prettier-ignore
  openAll: {title: 'All questions opened, on the slow processor', groups: english, visit: act('openAll'), number: Number, write: milliseconds}, // prettier-ignore
  step: {title: 'Slowest step of the quiz, on the slow processor', groups: english, visit: act('step'), number: Number, write: milliseconds, can: ({next}) => next}, // prettier-ignore
  country: {title: 'Another country in all widgets, on the slow processor', groups: english, visit: act('country'), number: Number, write: milliseconds, can: ({isKit}) => isKit, isLong: true}, // prettier-ignore
  language: {title: 'Another language in all widgets, on the slow processor', groups: ['Spanish'], visit: act('language'), number: Number, write: milliseconds, can: ({speaksGerman}) => speaksGerman, isLong: true}, // prettier-ignore
};
