import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {openSite} from '../tools/static-site.js';

const read = (file) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
const [, snippet] = /## Paste this\n\n```html\n([^`]*)```/.exec(read('README.md'));
const [, room] = /```css\n(ipt-crisis-help[^`]*)```/.exec(read('stories/EMBEDDING.md'));
const all = snippet.replace(/<script[^]*?<\/script>/, '');
const [crisisHelp] = /<ipt-crisis-help[^]*<\/ipt-crisis-help>/.exec(all);

const painted = () => performance.getEntriesByName('first-contentful-paint')[0];

let site;
before(async () => (site = await openSite('dist')));
after(() => site.close());

/** How far a page moves while its widgets come (0.1 is counted as bad), and what it was that moved. */
async function shiftOf({widgets, lang, width, css = '', rest = ''}) {
  const page = await site.browser.newPage();
  try {
    await page.setViewport({width, height: 812});
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      if (pathname === '/slow') {
        const body = `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width">
          <style>body {font: 17px/1.4 Georgia, serif} ${css}</style><h1>Clinic</h1>${widgets}${rest}
          <script type="module" src="/cdn/ipt-widgets.js"></script>`;
        return request.respond({contentType: 'text/html', body});
      }
      // On a slow line the script and the words come when the fallback has long been painted.
      const isPainted = pathname.startsWith('/cdn/') && page.waitForFunction(painted);
      return Promise.resolve(isPainted).then(() => request.continue());
    });
    await page.evaluateOnNewDocument(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const {value, sources} of list.getEntries()) {
          shifts.push([value, ...sources.map(({node}) => node?.nodeName)]);
        }
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto(`${site.url}slow`);
    const fallbacks = () => [...document.querySelectorAll('ipt-crisis-help > p')];
    await page.waitForFunction(`(${fallbacks})().every((each) => each.offsetHeight === 0)`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    return await page.evaluate(() => shifts);
  } finally {
    await page.close();
  }
}

for (const lang of ['en', 'es']) {
  for (const width of [375, 1280]) {
    test(`widgets in ${lang} move nothing of their own when they come late, ${width} pixels wide`, async () => {
      assert.deepEqual(await shiftOf({widgets: all, lang, width}), []);
    });

    test(`where room is kept for it, crisis help in ${lang} moves nothing that follows, ${width} pixels wide`, async () => {
      const rest = '<p>What follows</p>';
      const page = {widgets: crisisHelp, lang, width, rest};
      assert.deepEqual(await shiftOf({...page, css: room}), []);
      // As long as this is so, the advice has a reason.
      const [[moved]] = await shiftOf(page);
      assert.ok(moved > 0 && moved < 0.1, `${moved}`);
    });
  }
}
