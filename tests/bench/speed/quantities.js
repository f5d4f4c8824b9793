const milliseconds = (value) => `${value.toFixed(0)} ms`;
const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
const megabytes = (value) => `${value.toFixed(1)} MB`;
const plain = (value) => `${value}`;

const english = ['English'];
const growing = 'more countries';

const load = {measure: (lab) => lab.load, rounds: 3};

const loaded = (title, number, write, more) => ({
  title,
  groups: ['English', 'Spanish', 'crisis help'],
  visit: load,
  number,
  write,
  ...more,
});

const work = (sets, rounds) => ({measure: (lab) => (page) => lab.work(page, sets), rounds});
const one = work(1, 5);
const ten = work(10, 3);
const hundred = work(100, 2);

const ticks = (title, visit, more) => ({
  title: `Processor, ${title}`,
  groups: english,
  visit,
  number: (worked) => worked.ticks,
  write: milliseconds,
  ...more,
});

const heap = (title, visit, more) => ({
  title: `Memory of the scripts, ${title}`,
  groups: english,
  visit,
  number: (worked) => worked.heap,
  write: megabytes,
  ...more,
});

const acts = {
  measure: (lab) => (page) => lab.act(page, ['openOne', 'step', 'country', 'openAll']),
  rounds: 3,
};
const translation = {measure: (lab) => (page) => lab.act(page, ['language']), rounds: 3};

const act = (name, title, more) => ({
  title: `${title}, on the slow processor`,
  groups: [...english, growing],
  visit: acts,
  number: (times) => times[name],
  write: milliseconds,
  ...more,
});

/**
 * What is measured, in the order in which it is. Each quantity has a title, the groups of pages it says
 * something of, the visit it comes from and how often that is made, the number that counts of what the
 * visit gives, if the page has it, and how it is written. `can` tells which pages are visited; `isLong`
 * what a quick run leaves out; `hasNoRatio` what is not compared.
 */
export const quantities = {
  bytes: loaded('Bytes on the line, brotli', ({bytes}) => bytes, kilobytes),
  requests: loaded('Requests', ({requests}) => requests, plain, {hasNoRatio: true}),
  painted: loaded(
    'Until every widget is painted, on the slow phone',
    ({painted}) => painted,
    milliseconds,
  ),
  largest: loaded(
    'Until the largest text is painted, on the slow phone',
    ({largest}) => largest,
    milliseconds,
  ),
  shift: loaded(
    'Layout shift, on the slow phone',
    ({shift}) => shift,
    (shift) => shift.toFixed(3),
    {hasNoRatio: true},
  ),
  work1: ticks('1 set', one, {groups: ['English', 'crisis help', growing]}),
  heap1: heap('1 set', one, {groups: ['English', 'crisis help', growing]}),
  work10: ticks('10 sets', ten),
  heap10: heap('10 sets', ten),
  openOne: act('openOne', 'A panel opened'),
  openAll: act('openAll', 'All questions opened'),
  step: act('step', 'Slowest step of the quiz'),
  country: act('country', 'Another country in all widgets'),
  language: act('language', 'Another language in all widgets', {
    groups: ['Spanish'],
    visit: translation,
    can: ({speaksGerman}) => speaksGerman,
  }),
  work100: ticks('100 sets', hundred, {isLong: true}),
  heap100: heap('100 sets', hundred, {isLong: true}),
};
