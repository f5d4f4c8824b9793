/**
 * How fast the widgets are beside the same words in other forms, as tables: `npm run bench`, after
 * `npm run build` and `npm run build:audit`. `-- --quick` is done sooner and less certain.
 *
 * Every round measures all pages one after another, and the next one in the other order, so that what
 * else the machine does falls on all of them. A ratio is the median of the ratios of the rounds: trust
 * it more than the times.
 */
import {openLab} from './speed/lab.js';
import {openBuild, pagesOf} from './speed/pages.js';
import {treesOf} from './speed/trees.js';

const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 2 : 5;
const counts = isQuick ? [1, 10] : [1, 10, 100];
const reference = 'ours';

const pages = await pagesOf(await rendered());
const all = Object.keys(pages);
const live = all.filter((name) => pages[name].script);
const own = all.filter((name) => pages[name].isOurs);
const lab = await openLab(pages);

console.log(`# How fast the widgets are\n\nMeasured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`, in ${rounds} rounds.\n`); // prettier-ignore
try {
  await compare('Bytes, brotli', all, lab.bytes, {times: 1});
  const load = async (name) => lab.load(name);
  await compare('Largest text painted, ms (slow 4G, processor 4 times slower)', all, async (name) => (await load(name)).painted); // prettier-ignore
  await compare('Layout shift', all, async (name) => (await load(name)).shift, {digits: 3});
  for (const count of counts) {
    await compare(`Processor for ${count} × six widgets, ms`, all, (name) => lab.ticks(name, count), {times: count > 10 ? 2 : rounds}); // prettier-ignore
  }
  const most = counts.at(-1);
  await compare(`Memory for ${most} × six widgets, MB`, all, (name) => lab.heap(name, most), {times: 1, digits: 1}); // prettier-ignore
  await compare('Open a panel, ms', live, (name) => lab.act(name, openOne), {digits: 1});
  await compare('Open all panels, ms', live, (name) => lab.act(name, openAll), {digits: 1});
  await compare('Another country, ms', own, (name) => lab.act(name, changeCountry), {digits: 1});
  await compare('Another language, ms', ['ours, all languages'], (name) => lab.act(name, changeLanguage), {digits: 1}); // prettier-ignore
} finally {
  await lab.close();
}

/** What the widgets show, from the open build. */
async function rendered() {
  const build = await openLab({build: openBuild()});
  try {
    return await build.on('build', 1, treesOf);
  } finally {
    await build.close();
  }
}

/** Prints one quantity of these pages: its median, and how it compares with ours. */
async function compare(title, names, measure, {times = rounds, digits = 0} = {}) {
  const found = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < times; round++) {
    const inTurn = round % 2 ? [...names].reverse() : names;
    for (const name of inTurn) found.get(name).push(await measure(name));
  }
  const ours = found.get(reference);
  console.log(`## ${title}\n\n| page | median | × ours |\n| --- | ---: | ---: |`);
  for (const [name, values] of found) {
    const ratios = ours?.map((value, round) => values[round] / value).filter(Number.isFinite) ?? [];
    const ratio = ratios.length ? median(ratios).toFixed(2) : '–';
    console.log(`| ${name} | ${median(values).toFixed(digits)} | ${ratio} |`);
  }
  console.log('');
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

// What follows runs in the page.

function openOne() {
  document
    .querySelector('ipt-problem-areas')
    .shadowRoot.querySelector('.disclosure button')
    .click();
}

function openAll() {
  const buttons = document
    .querySelector('ipt-common-questions')
    .shadowRoot.querySelectorAll('button[aria-controls]');
  for (const button of buttons) button.click();
}

function changeCountry() {
  for (const widget of document.querySelectorAll('[region]')) widget.setAttribute('region', 'NZ');
}

function changeLanguage() {
  document.documentElement.lang = 'de';
}
