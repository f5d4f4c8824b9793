import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {fontSetNames} from '../tools/browsers/fonts.js';
import {rootDirectory} from '../tools/browsers/found.js';
import {openSite} from '../tools/static-site.js';

const index = path.join(rootDirectory, 'storybook-static/index.json');
const {entries} = JSON.parse(readFileSync(index, 'utf8'));

async function onWelcomePage(fonts, look) {
  const site = await openSite('storybook-static', fonts);
  try {
    const page = await site.newPage();
    await page.setViewport({width: 1280, height: 800});
    const elsewhere = [];
    page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !url.startsWith(site.url)) elsewhere.push(url);
    });
    await page.goto(site.url);
    await page.waitForFunction(() => location.search.includes('/story/welcome--welcome'));
    const element = await page.waitForSelector('#storybook-preview-iframe');
    const frame = await element.contentFrame();
    await frame.waitForSelector('.welcome a');
    await look(frame, elsewhere);
  } finally {
    await site.close();
  }
}

test('Storybook opens at the welcome page, and each of its links leads to a story', () =>
  onWelcomePage(undefined, async (frame, elsewhere) => {
    const hrefs = await frame.$$eval('.welcome a', (links) => links.map(({href}) => href));
    assert.equal(hrefs.length, 8);
    for (const href of hrefs) {
      const [, type, id] = new URL(href).searchParams.get('path').split('/');
      assert.equal(entries[id]?.type, type, href);
    }
    assert.deepEqual(elsewhere, [], 'no other host is asked');
  }));

for (const fonts of fontSetNames) {
  test(`the welcome page fits one screen in the letters of ${fonts}`, () =>
    onWelcomePage(fonts, async (frame) => {
      const fits = () => document.documentElement.scrollHeight <= innerHeight;
      await assert.doesNotReject(frame.waitForFunction(fits), 'it has to be scrolled');
    }));
}
