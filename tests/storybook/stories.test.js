import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {rootDirectory} from '../tools/browsers/found.js';
import {openSite} from '../tools/static-site.js';
import {StoryPage} from './story-page.js';

const index = path.join(rootDirectory, 'storybook-static/index.json');
const {entries} = JSON.parse(readFileSync(index, 'utf8'));

/** More do not help on the two cores of a small machine. */
const concurrency = 2;

describe('every story of the static build', {concurrency}, () => {
  let site;
  const idle = [];

  before(async () => {
    site = await openSite('storybook-static');
    const pages = Array.from({length: concurrency}, () => StoryPage.open(site));
    idle.push(...(await Promise.all(pages)));
  });

  after(() => site?.close());

  for (const {id, type} of Object.values(entries)) {
    it(`${id} shows no error, is accessible and asks no other host`, async () => {
      const page = idle.pop();
      try {
        assert.deepEqual(await page.problemsOf(id, type), []);
      } finally {
        idle.push(page);
      }
    });
  }
});
