/**
 * How much there is to read, as a table: `npm run measure:reading`, after `npm run build`,
 * `npm run build:audit` and `npm run build:clinic`. On a phone of 375 × 812 pixels, in English, for
 * the United Kingdom. The last one is kept in `reading.md`, beside what it may be at most.
 */
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {load} from '../../src/regions/tools/load.js';
import {rootDirectory} from '../tools/browsers/found.js';
import {openPhone, ready, screen} from './reading/phone.js';
import {playQuiz} from './reading/play-quiz.js';
import {quizPaths} from './reading/quiz-paths.js';

/** Each state of a widget: how it is opened, and what it may have at most. */
const states = [
  ['Problem areas', 'closed', 'ipt-problem-areas'],
  ['Problem areas', 'conflict open', 'ipt-problem-areas', 'open="conflict"'],
  ['Problem areas', 'panel on conflict', 'ipt-problem-areas', 'open="conflict"', {screens: 2, part: '.open > .disclosure-body'}], // prettier-ignore
  ['Problem areas', 'all open', 'ipt-problem-areas', 'open="all"'],
  ['Timeline', 'closed', 'ipt-phase-timeline', '', {words: 220, screens: 2}],
  ['Find a therapist', 'closed', 'ipt-find-therapist', '', {words: 340, screens: 2.8}],
  ['Find a therapist', 'own service', 'ipt-find-therapist', 'service-name="Alder Street Practice" service-href="/contact" service-phone="01632 960147"'], // prettier-ignore
  ['Crisis help', 'closed', 'ipt-crisis-help', '', {screens: 1.4}],
  ['Questions', 'closed', 'ipt-common-questions'],
  ['Questions', 'all open', 'ipt-common-questions', 'open="all"'],
  ['Quiz', 'start', 'ipt-fit-quiz'],
];

/** What texts must fit into at least, as a share of the screen. */
const widths = [
  ['Problem areas', 'ipt-problem-areas', 'open="all"', '.disclosure-body p'],
  ['Timeline', 'ipt-phase-timeline', '', '.phase > p, .phase li'],
  ['Find a therapist', 'ipt-find-therapist', '', '.way > p'],
  ['Questions', 'ipt-common-questions', 'open="all"', '.disclosure-body > .stack > p'],
];

const pages = path.join(rootDirectory, 'dist/clinic');
if (!existsSync(pages)) {
  console.error(`${pages} is missing. Build it first: npm run build && npm run build:clinic`);
  process.exit(1);
}

const {english} = await load('tests/support/english.ts');
const {quizQuestions} = await load('src/content/quiz/questions.ts');
const questions = quizQuestions(english);
const {page, show, url, close} = await openPhone();

console.log(`# How much there is to read

On a screen of ${screen.width} × ${screen.height} pixels, in English, for the United Kingdom; written by
\`npm run measure:reading\`. Words are those the eye sees, without the lines of a closed list; what
stays from one screen of the quiz to the next counts once. Screens are heights of the screen.
`);

try {
  await printStates();
  await printWidths();
  await printQuiz();
  await printPages();
} finally {
  await close();
}

async function printStates() {
  const rows = [];
  for (const [widget, state, tag, attributes = '', most = {}] of states) {
    await show(tag, attributes);
    const {words, screens} = await page.evaluate(
      (name, part) => window.reading.of(document.querySelector(name), part),
      tag,
      most.part,
    );
    rows.push([widget, state, words, decimal(screens), most.words, decimal(most.screens)]);
  }
  print(
    'Widgets',
    ['Widget', 'State', 'Words', 'Screens', 'Words at most', 'Screens at most'],
    rows,
  );
}

async function printWidths() {
  const rows = [];
  for (const [widget, tag, attributes, selector] of widths) {
    await show(tag, attributes);
    const share = await page.evaluate(
      (name, texts) => window.reading.narrowest(document.querySelector(name), texts),
      tag,
      selector,
    );
    rows.push([widget, `${Math.round(share * 100)} %`, '80 %']);
  }
  print('Room for the text', ['Widget', 'Narrowest text', 'At least'], rows);
}

async function printQuiz() {
  const rows = [];
  const asked = new Map();
  for (const [name, path] of Object.entries(quizPaths)) {
    await show('ipt-fit-quiz', 'exit-href="/away"', '<a slot="next-step" href="/talk">Talk to us</a>'); // prettier-ignore
    const {taps, words, number, result, screens} = await playQuiz(page, questions, path);
    for (const {id, ...screen} of screens) if (id) asked.set(id, screen);
    rows.push([
      name,
      taps,
      words,
      number && `${number.taps} / ${number.words}`,
      result.words,
      decimal(result.screens),
      decimal(result.numberAt),
      decimal(result.nextStepAt),
    ]);
  }
  print(
    'The quiz, by path',
    ['Path', 'Taps', 'Words before the result', 'Taps / words from the answer about safety to a number', 'Words of the result', 'Screens', 'First number at', 'Next step at'], // prettier-ignore
    rows,
    'At most: 420 words before an ordinary result; 1 / 60 to a number after thoughts in the last weeks; the result “many” 320 words, 2.4 screens, its next step at 0.6.',
  );
  print(
    'The quiz, by question',
    ['Question', 'Words', 'Screens'],
    questions
      .filter(({id}) => asked.has(id))
      .map(({id}) => [id, asked.get(id).words, decimal(asked.get(id).screens)]),
    'At most: 1.2 screens for `now`.',
  );
}

async function printPages() {
  const rows = [];
  for (const file of readdirSync(pages).filter((name) => name.endsWith('.html'))) {
    await page.goto(`${url}clinic/${file}`);
    await page.evaluate(ready);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    rows.push([file, decimal(height / screen.height)]);
  }
  print('The example site', ['Page', 'Screens'], rows, 'At most: 9 screens a page.');
}

function decimal(value) {
  return typeof value === 'number' ? value.toFixed(1) : value;
}

function print(title, columns, rows, remark) {
  const line = (cells) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`;
  console.log(
    [
      `## ${title}\n`,
      line(columns),
      line(columns.map(() => '---')),
      ...rows.map(line),
      ...(remark ? [`\n${remark}`] : []),
      '',
    ].join('\n'),
  );
}
