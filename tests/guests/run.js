/**
 * Ten visitors go through the quiz on a page that runs a real recorder, and all that leaves is taken
 * apart. Fails where something of the inside of the quiz has left. See README.md in this folder.
 *
 *     npm run test:guests                              all, and what else is in this folder
 *     node tests/guests/run.js clarity-js rrweb frame  only these, in this way of meeting
 */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {newVisitor, openBrowser} from './browser.js';
import {bundle} from './bundle.js';
import {differences, leaks, toldApart} from './compare.js';
import {decode} from './decode.js';
import {meetings, ofThePage, onlyFor} from './pages.js';
import {play} from './play.js';
import {openSink} from './sink.js';
import {visitors} from './visitors.js';
import {writeQuiz} from './write-results.js';

const here = import.meta.dirname;
const known = readdirSync(path.join(here, 'recorders')).map((file) => path.parse(file).name);
const [ways, asked] = [Object.keys(meetings), known].map((names) =>
  process.argv.slice(2).filter((name) => names.includes(name)),
);
const chosen = asked.length ? asked : known;
const waysOf = (recorder) =>
  Object.keys(meetings).filter((way) =>
    ways.length ? ways.includes(way) : (onlyFor[way]?.includes(recorder) ?? true),
  );
const atOnce = Number(process.env.AT_ONCE ?? 5);

const pages = Object.fromEntries(Object.entries(meetings).map(([way, html]) => [`/${way}`, html]));
const sink = await openSink(pages);
const browser = await openBrowser();
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

const isSilent = ({left}) => !ofThePage.test(left.texts.join('\n'));

let visits = 0;
async function visit(recorder, way, answers) {
  const name = `v${visits++}`;
  const page = await newVisitor(browser);
  try {
    // Only what takes long is told: an old phone.
    if (recorder === 'long-frames') await page.emulateCPUThrottling(6);
    const errors = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.goto(`${sink.url}/${way}?visit=${name}`, {timeout: 90_000});
    if (way in onlyFor) await page.waitForFunction(() => globalThis.isLate, {timeout: 90_000});
    await pause(300);
    await page.mouse.click(60, 100);
    await page.click('#clinic-hours');
    let frame = page.mainFrame();
    let offset;
    if (way === 'frame') {
      const outer = await page.waitForSelector('iframe');
      frame = await outer.contentFrame();
      const {x, y} = await outer.boundingBox();
      offset = {x: Math.round(x), y: Math.round(y)};
    }
    const shown = await play(page, frame, answers, offset);
    // What a library sends only now and then, it is asked for.
    await page.evaluate(() => globalThis.sendNow?.());
    await pause(1800);
    await page.goto('about:blank');
    await pause(400);
    const requests = sink.taken(name);
    return {shown, left: decode(requests), requests, errors};
  } finally {
    await page.browserContext().close();
  }
}

/** A visit of which nothing left, on a machine that is busy, is made again: it proves nothing. */
async function heardVisit(recorder, way, answers) {
  for (let tries = 1; ; tries++) {
    const seen = await visit(recorder, way, answers);
    if (tries === 3 || !isSilent(seen)) return seen;
  }
}

async function tenVisits(recorder, way) {
  const results = [];
  const waiting = Object.entries(visitors).entries();
  const next = async () => {
    for (const [place, [, answers]] of waiting)
      results[place] = await heardVisit(recorder, way, answers);
  };
  await Promise.all(Array.from({length: atOnce}, next));
  return results;
}

/** What has to hold, by what is seen: the rest is told in the table. */
async function study(recorder, way) {
  const first = await tenVisits(recorder, way);
  const silent = first.filter(isSilent).length;
  const found = first.map(({left, shown}) => leaks(left, shown, meetings[way]));
  const sum = (of) => found.reduce((total, each) => total + Number(of(each)), 0);
  let patterns = differences(first);
  if (patterns.size) {
    // Only what differs again, and in the same way, tells one visitor from another.
    const again = differences(await tenVisits(recorder, way));
    patterns = new Map([...patterns].filter(([word, where]) => again.get(word) === where));
  }
  const pageHeights = new Set(first.map(({shown}) => shown.page));
  const row = {
    recorder,
    way,
    silent,
    texts: sum(({texts}) => texts.length),
    names: sum(({names}) => names.length),
    structure: sum(({structure}) => structure),
    told: toldApart(patterns, first.length),
    clicks: `${sum(({clicks}) => clicks)} of ${first.reduce((total, {shown}) => total + shown.clicks.length, 0)}`, // prettier-ignore
    heights: pageHeights.size > 1 ? sum(({height}) => height) : 0,
  };
  const examples = {
    texts: [...new Set(found.flatMap(({texts}) => texts))].slice(0, 3),
    names: [...new Set(found.flatMap(({names}) => names))].slice(0, 3),
    words: [...patterns].slice(0, 12),
    errors: [...new Set(first.flatMap(({errors}) => errors))].slice(0, 3),
    requests: first[0].requests.map(({address, body}) => `${address} ${body.length}`).slice(0, process.env.SHOW ? 40 : 0), // prettier-ignore
  };
  return {row, examples};
}

/** What no mark stops, and README.md says: in words, how far a page was scrolled that differs in height. */
const tellsScrolling = (recorder, way) =>
  recorder === 'mixpanel' && !['steady', 'frame'].includes(way);

const columns = ['recorder', 'way', 'silent', 'texts', 'names', 'structure', 'told', 'clicks', 'heights']; // prettier-ignore
console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`);
const rows = [];
for (const recorder of chosen) {
  try {
    pages['/recorder.js'] = await bundle(`recorders/${recorder}.js`);
  } catch (error) {
    console.error(`${recorder}: ${error.message}`);
    process.exitCode = 1;
    continue;
  }
  for (const way of waysOf(recorder)) {
    try {
      const {row, examples} = await study(recorder, way);
      console.log(`| ${columns.map((name) => row[name]).join(' | ')} |`);
      rows.push(row);
      const isTold = row.told > 0 && !tellsScrolling(recorder, way);
      const isBad = row.silent || row.texts || row.names || row.structure || isTold;
      if (isBad || process.env.SHOW) console.error(recorder, way, examples);
      if (isBad) process.exitCode = 1;
    } catch (error) {
      console.error(`${recorder}, ${way}: ${error.stack}`);
      process.exitCode = 1;
    }
  }
}
if (process.argv.length === 2) await writeQuiz(rows, await browser.version());
await browser.close();
await sink.close();
