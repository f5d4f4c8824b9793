import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {load} from '../../src/regions/tools/load.js';
import {rootDirectory} from '../tools/browsers/found.js';
import {openSite} from '../tools/static-site.js';
import {StoryPage} from './story-page.js';

const index = path.join(rootDirectory, 'storybook-static/index.json');
const {entries} = JSON.parse(readFileSync(index, 'utf8'));

/** More do not help on the two cores of a small machine. */
const concurrency = 2;

describe('the stories of the widgets that name services', () => {
  it('show every country', async () => {
    const {regionCodes} = await load('src/regions/index.ts');
    const stories = Object.entries(await load('stories/support/countries.ts'));
    for (const code of regionCodes) {
      const [name] = stories.find(([, {args}]) => args?.region === code) ?? [];
      assert.ok(name, `stories/support/countries.ts has no story for ${code}`);
      const story = name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
      for (const widget of ['crisis-help', 'find-a-therapist']) {
        assert.ok(entries[`widgets-${widget}--${story}`], `${widget}: ${code}`);
      }
    }
  });
});

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
