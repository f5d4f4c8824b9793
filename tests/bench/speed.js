/**
 * How fast the widgets are beside the same words in other forms and libraries, as tables: `npm run
 * bench`, after `npm run browsers`, `npm run build` and `npm run build:audit`. The whole writes
 * `RESULTS.md`; `-- --quick` is done within five minutes, less certain, and only prints.
 *
 * What is measured stands in `speed/quantities.js`, which pages in `speed/pages/index.js`. A page that
 * fails is told and left out, the others go on, and the run then ends with an error.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {rootDirectory} from '../tools/browsers/found.js';
import {contents} from './speed/contents.js';
import {growth, growthTable} from './speed/growth.js';
import {openLab} from './speed/lab.js';
import {pagesOf} from './speed/pages/index.js';
import {quantities} from './speed/quantities.js';
import {preface, shortTable, tableOf} from './speed/results.js';
import {grouped, inTurns} from './speed/rounds.js';

const isQuick = process.argv.includes('--quick');
const start = Date.now();
const minutes = () => ((Date.now() - start) / 60_000).toFixed(1);

const failures = [];
function fail(name, what, error) {
  const reason = String(error.message ?? error).split('\n')[0];
  failures.push(`${name}: ${what}: ${reason}`);
  console.error(`Left out: ${failures.at(-1)}`);
}

const pages = await pagesOf(await contents(), (name, error) => fail(name, 'the page', error));
const lab = await openLab(pages);
const measured = {};
let browser;
try {
  browser = await lab.version();
  await measureAll();
} finally {
  await lab.close();
}
const text = await report();
console.log(text);
if (!isQuick) writeFileSync(path.join(import.meta.dirname, 'RESULTS.md'), text);
if (failures.length) process.exitCode = 1;

/** Fills `measured`. Quantities of one visit are measured together. */
async function measureAll() {
  const wanted = Object.entries(quantities).filter(([, {isLong}]) => !(isQuick && isLong));
  const visits = grouped(wanted, ([, {visit}]) => visit);
  for (const [visit, together] of visits) {
    const [[, {title, groups, can = () => true}]] = together;
    const names = Object.keys(pages).filter((name) => groups.includes(pages[name].group) && can(pages[name])); // prettier-ignore
    const rounds = isQuick ? 1 : visit.rounds;
    const found = await inTurns(title, names, visit.measure(lab), rounds, (name, what, error) => fail(name, what, error)); // prettier-ignore
    for (const [id, {number}] of together) {
      const numbers = [...found].map(([name, given]) => [name, given.map(number)]);
      measured[id] = new Map(numbers.filter(([, [first]]) => first !== undefined));
    }
    console.error(`${minutes()} minutes: ${together.map(([, each]) => each.title).join('; ')}`);
  }
}

async function report() {
  const parts = [];
  if (!isQuick) {
    try {
      parts.push(`## Growth: bytes for a visitor who does not use it\n\n${growthTable(await growth())}\n`); // prettier-ignore
    } catch (error) {
      fail('growth', 'languages and countries', error);
    }
  }
  const {version} = JSON.parse(readFileSync(path.join(rootDirectory, 'package.json'), 'utf8'));
  const left = failures.length ? `## Left out\n\n${failures.map((each) => `- ${each}`).join('\n')}\n` : ''; // prettier-ignore
  const whole = [
    preface({version, browser, isQuick, minutes: minutes()}),
    `## In short\n\n${shortTable(pages, measured)}\n`,
    ...Object.keys(measured).map((id) => tableOf(id, pages, measured)),
    ...parts,
    left,
  ].join('\n');
  const filepath = path.join(import.meta.dirname, 'RESULTS.md');
  return format(whole, {...(await resolveConfig(filepath)), filepath});
}
