/**
 * The other widgets have open roots. Someone opens a panel, someone else presses a number, and a third
 * one does neither: what left more often than with the third tells what was opened or pressed.
 *
 *     node tests/guests/panels.js             all
 *     node tests/guests/panels.js posthog     only these
 */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {newVisitor, openBrowser} from './browser.js';
import {bundle} from './bundle.js';
import {decode} from './decode.js';
import {ofThePage, panelMeetings} from './pages.js';
import {openSink} from './sink.js';
import {writePanels} from './write-results.js';

const known = readdirSync(path.join(import.meta.dirname, 'recorders'))
  .map((file) => path.parse(file).name)
  .filter((name) => name !== 'long-frames');
const chosen = known.filter((name) => process.argv.length === 2 || process.argv.includes(name));
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

const pages = Object.fromEntries(
  Object.entries(panelMeetings).map(([way, html]) => [`/${way}`, html]),
);
const sink = await openSink(pages);
const browser = await openBrowser();

/** What can be done on the page: in which widget, and where. */
const acts = {
  nothing: undefined,
  opens: ['ipt-problem-areas', '[part=panel-heading] button'],
  presses: ['ipt-crisis-help', '.emergency a'],
};

let visits = 0;
async function visit(way, act) {
  const name = `v${visits++}`;
  const page = await newVisitor(browser);
  try {
    await page.goto(`${sink.url}/${way}?visit=${name}`, {timeout: 90_000});
    await pause(700);
    await page.click('#clinic-hours');
    const handles = await page.$$('iframe');
    const frames = handles.length
      ? await Promise.all(handles.map((handle) => handle.contentFrame()))
      : [page.mainFrame()];
    for (const frame of frames) await frame.waitForSelector('[data-clarity-mask]');
    const shown = {};
    for (const frame of frames) {
      for (const [what, [tag, selector]] of Object.entries(acts).filter(([, where]) => where)) {
        const found = await frame.$(`${tag} >>> ${selector}`);
        if (!found) continue;
        shown[what] = await found.evaluate((node) => ({
          title: node.textContent.trim(),
          id: node.getAttribute('aria-controls'),
          href: node.getAttribute('href'),
        }));
        if (what === act) await found.click();
      }
    }
    await page.evaluate(() => globalThis.sendNow?.());
    await pause(2000);
    await page.goto('about:blank');
    await pause(400);
    return {shown, texts: decode(sink.taken(name)).texts};
  } finally {
    await page.browserContext().close();
  }
}

/** How often something that tells left. */
function told({shown: {opens, presses}, texts}) {
  const whole = texts.join('\n');
  const count = (text) => whole.split(text).length - 1;
  return {
    title: count(opens.title),
    id: count(opens.id),
    state: whole.match(/aria-expanded["']?[\n=:]["']?true/g)?.length ?? 0,
    number: count(presses.href),
    label: count(presses.title),
  };
}

const isSilent = ({texts}) => !ofThePage.test(texts.join('\n'));

/** A visit of which nothing left, on a machine that is busy, is made again: it proves nothing. */
async function heardVisit(way, act) {
  for (let tries = 1; ; tries++) {
    const seen = await visit(way, act);
    if (tries === 3 || !isSilent(seen)) return seen;
  }
}

/** Twice each: what left more often both times. */
async function study(way) {
  const names = Object.keys(acts);
  const all = await Promise.all([...names, ...names].map((act) => heardVisit(way, act)));
  const silent = all.filter(isSilent).length;
  const [still, opened, pressed, ...again] = all.map(told);
  const more = (what, first, second) =>
    Math.min(first[what], second[what]) > Math.max(still[what], again[0][what]);
  const left = [
    ...['title', 'id', 'state'].filter((what) => more(what, opened, again[1])),
    ...['number', 'label'].filter((what) => more(what, pressed, again[2])),
  ];
  return {silent, left};
}

const rows = [];
for (const recorder of chosen) {
  pages['/recorder.js'] = await bundle(`recorders/${recorder}.js`);
  for (const way of Object.keys(panelMeetings)) {
    try {
      const {silent, left} = await study(way);
      console.log(recorder, way, silent ? `silent ${silent}` : left.join(' ') || 'nothing');
      rows.push({recorder, way, silent, left});
      if (silent || (way === 'panels-frame' && left.length)) process.exitCode = 1;
    } catch (error) {
      console.error(`${recorder}, ${way}: ${error.stack}`);
      process.exitCode = 1;
    }
  }
}
if (process.argv.length === 2) await writePanels(rows, await browser.version());
await browser.close();
await sink.close();
