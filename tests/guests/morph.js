/**
 * A page in use is fetched again, and a library makes it what the server says: the quiz keeps what was
 * answered and its marks, and a placeholder that has become a widget is not turned back.
 *
 *     node tests/guests/morph.js
 */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {markAttributes, markClasses} from '../../dist/shared/recorder-marks.js';
import {openBrowser} from './browser.js';
import {bundle} from './bundle.js';
import {aim, look, rootOf} from './play.js';
import {openSink} from './sink.js';

const content = (hours) => `<p id="hours">${hours}</p>
<ipt-fit-quiz region="GB"><p>About interpersonal psychotherapy</p></ipt-fit-quiz>
<div data-ipt="crisis-help" data-region="GB"><p>Call for help</p></div>`;
const pageOf = (hours) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<meta name="turbo-refresh-method" content="morph"><title>Harbour clinic</title>
<script>morph = undefined</script><script src="/morpher.js"></script>
<script type="module" src="/dist/cdn/ipt-widgets.en.js"></script></head><body>${content(hours)}</body></html>`;

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const pages = {};
const sink = await openSink(pages);
const browser = await openBrowser();

async function check(morpher) {
  pages['/morpher.js'] = await bundle(`morphers/${morpher}`);
  pages['/page'] = pageOf('Open until five');
  const page = await browser.newPage();
  await page.goto(`${sink.url}/page`);
  await page.waitForSelector('ipt-crisis-help');
  await pause(500);
  const press = async (option) => {
    const ask = await rootOf(page.mainFrame());
    const {x, y} = await ask(aim, option);
    await page.mouse.click(x, y);
    await pause(80);
  };
  await press();
  await press(2);
  await press();
  const before = await (await rootOf(page.mainFrame()))(look);
  assert.deepEqual([before.question, before.ticked], [1, 1]);
  pages['/page'] = pageOf('Open until six');
  await page.evaluate((html) => void morph(html), content('Open until six'));
  await page.waitForFunction(() => document.getElementById('hours').textContent.includes('six'));
  await pause(300);
  const after = await (await rootOf(page.mainFrame()))(look);
  assert.deepEqual([after.question, after.ticked], [1, 1], 'the answers');
  const {marks, widgets} = await page.evaluate(
    (classes, attributes) => {
      const quiz = document.querySelector('ipt-fit-quiz');
      const marks = [...classes.filter((name) => quiz.classList.contains(name)), ...attributes.filter((name) => quiz.hasAttribute(name))]; // prettier-ignore
      return {marks: marks.length, widgets: document.querySelectorAll('ipt-crisis-help').length};
    },
    markClasses,
    Object.keys(markAttributes),
  );
  assert.equal(marks, markClasses.length + Object.keys(markAttributes).length, 'the marks');
  assert.equal(widgets, 1, 'the placeholder');
  await page.close();
}

for (const morpher of readdirSync(path.join(import.meta.dirname, 'morphers'))) {
  try {
    await check(morpher);
    console.log(`${morpher}: answers, marks and placeholder stay`);
  } catch (error) {
    console.error(`${morpher}: ${error.stack}`);
    process.exitCode = 1;
  }
}
await browser.close();
await sink.close();
