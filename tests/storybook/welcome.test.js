import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {rootDirectory} from '../tools/browsers/found.js';
import {openSite} from '../tools/static-site.js';

const index = path.join(rootDirectory, 'storybook-static/index.json');
const {entries} = JSON.parse(readFileSync(index, 'utf8'));

test('Storybook opens at the welcome page, on one screen, and each of its links leads to a story', async () => {
  const site = await openSite('storybook-static');
  try {
    const page = await site.browser.newPage();
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
    const hrefs = await frame.$$eval('.welcome a', (links) => links.map(({href}) => href));
    assert.equal(hrefs.length, 8);
    for (const href of hrefs) {
      const [, type, id] = new URL(href).searchParams.get('path').split('/');
      assert.equal(entries[id]?.type, type, href);
    }
    assert.deepEqual(elsewhere, [], 'no other host is asked');
    await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
  } finally {
    await site.close();
  }
});
