import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {openSite} from '../tools/static-site.js';

const read = (file) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
const [, snippet] = /## Paste this\n\n```html\n([^`]*)```/.exec(read('README.md'));
const [, room] = /```css\n(ipt-crisis-help[^`]*)```/.exec(read('stories/EMBEDDING.md'));
const all = snippet.replace(/<script[^]*?<\/script>/, '');
const [crisisHelp] = /<ipt-crisis-help[^]*<\/ipt-crisis-help>/.exec(all);

const painted = () => performance.getEntriesByName('first-contentful-paint')[0];

const command = path.resolve(import.meta.dirname, '../../dist/prerender/command.js');
let site;
let folder;
before(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ipt-shift-'));
  site = await openSite('dist');
});
after(async () => {
  rmSync(folder, {recursive: true});
  await site.close();
});

/** The page as the command gives it back. */
function prerendered(page, ...options) {
  const file = path.join(folder, 'page.html');
  writeFileSync(file, page);
  execFileSync(process.execPath, [command, 'prerender', ...options, file], {stdio: 'ignore'});
  return readFileSync(file, 'utf8');
}

function sheet(name) {
  execFileSync(process.execPath, [command, 'prerender', '--write-styles', folder], {
    stdio: 'ignore',
  });
  return readFileSync(path.join(folder, name));
}

/** How far a page moves while its widgets come (0.1 is counted as bad), and what it was that moved. */
async function shiftOf({widgets, lang, width, css = '', rest = '', prerender, policy = ''}) {
  const page = await site.newPage();
  try {
    await page.setViewport({width, height: 812});
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      if (pathname === '/slow') {
        const html = `<!doctype html><html lang="${lang}">${policy}<meta name="viewport" content="width=device-width">
          <style>body {font: 17px/1.4 Georgia, serif} ${css}</style><h1>Clinic</h1>${widgets}${rest}
          <script type="module" src="/cdn/ipt-widgets.js"></script>`;
        const body = prerender ? prerendered(html, ...prerender) : html;
        return request.respond({contentType: 'text/html', body});
      }
      if (pathname.startsWith('/sheets/')) {
        return request.respond({contentType: 'text/css', body: sheet(path.basename(pathname))});
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
    await page.waitForFunction(() => {
      const defined = [...document.querySelectorAll(':defined')];
      const widgets = defined.filter(({localName}) => localName.startsWith('ipt-'));
      return widgets.length > 0 && widgets.every((widget) => widget.matches(':state(shown)'));
    });
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

    for (const [name, widgets] of Object.entries({'all widgets': all, 'crisis help': crisisHelp})) {
      test(`prerendered, ${name} in ${lang} move nothing, nor what follows, ${width} pixels wide`, async () => {
        const rest = '<p>What follows</p>';
        assert.deepEqual(await shiftOf({widgets, lang, width, rest, prerender: []}), []);
      });
    }

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

test('prerendered with style sheets beside the script, under a policy without styles, nothing moves', async () => {
  const policy = `<meta http-equiv="content-security-policy" content="style-src 'self'">`;
  const page = {widgets: crisisHelp, lang: 'en', width: 375, rest: '<p>What follows</p>', policy};
  assert.deepEqual(await shiftOf({...page, prerender: ['--styles', '/sheets']}), []);
});
