import assert from 'node:assert/strict';
import {beforeEach, describe, it, mock} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {launch} from '../tools/browsers/launch.js';
import {openSite} from '../tools/static-site.js';

/** Browsers of which none is started: what becomes of one that does not start is the question. */
describe('a browser that puppeteer drives', () => {
  let said;
  /** How each start ends, in their order. */
  let starts;
  let browser;

  beforeEach(() => {
    mock.restoreAll();
    said = [];
    browser = {};
    mock.method(console, 'warn', (text) => said.push(text));
    mock.method(puppeteer, 'launch', async () => {
      await setTimeout(200);
      if (starts.shift() === 'crash') throw new Error('Failed to launch: Code: null\n\nstderr:');
      return browser;
    });
  });

  it('is started once more, aloud, where its process has ended at once', async () => {
    starts = ['crash', 'start'];
    assert.equal(await launch({executablePath: '/some/browser'}), browser);
    assert.equal(said.length, 1);
    assert.match(said[0], /^\/some\/browser did not start .* Code: null$/);
  });

  it('has failed where that happens twice', async () => {
    starts = ['crash', 'crash', 'start'];
    await assert.rejects(launch({}), /Failed to launch/);
  });

  it('leaves no server behind where it does not start: nothing keeps the tests alive', async () => {
    starts = ['crash', 'crash'];
    await assert.rejects(openSite('tests'), /Failed to launch/);
    assert.ok(!process.getActiveResourcesInfo().includes('TCPServerWrap'));
  });
});
