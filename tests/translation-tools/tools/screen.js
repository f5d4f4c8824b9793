import {spawn} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {run} from './run.js';

/**
 * A screen nobody sees, with a home of its own, for programs that have only windows.
 *
 * @template T
 * @param {(screen: Screen) => Promise<T>} use
 * @returns {Promise<T>}
 *
 * @typedef {Awaited<ReturnType<typeof open>>} Screen
 */
export async function onScreen(use) {
  const screen = await open();
  try {
    return await use(screen);
  } finally {
    screen.close();
  }
}

async function open() {
  const children = [];
  const start = (/** @type {string} */ program, /** @type {string[]} */ args, options = {}) => {
    const child = spawn(program, args, {stdio: 'ignore', ...options});
    children.push(child);
    return child;
  };
  const server = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']}); // prettier-ignore
  const number = await new Promise((resolve) => server.stdio[3]?.once('data', resolve));
  const home = mkdtempSync(path.join(os.tmpdir(), 'ipt-home-'));
  const env = {...process.env, DISPLAY: `:${String(number).trim()}`, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), LANG: 'C.UTF-8', QT_HASH_SEED: '0'}; // prettier-ignore
  start('openbox', [], {env});
  const keys = (/** @type {string[]} */ ...args) => run('xdotool', args, {env});
  return {
    home,
    env,
    start: (/** @type {string} */ program, /** @type {string[]} */ args) =>
      start(program, args, {env}),
    /** Waits for a window whose title begins so, and gives its number. */
    async window(/** @type {string} */ title) {
      for (let tries = 0; tries < 60; tries += 1) {
        await wait(500);
        try {
          return keys('search', '--onlyvisible', '--name', `^${title}`).trim().split('\n')[0];
        } catch {
          // xdotool fails as long as there is none.
        }
      }
      throw new Error(`no window “${title}”`);
    },
    keys,
    press: async (/** @type {string} */ key) => {
      keys('key', key);
      await wait(300);
    },
    type: async (/** @type {string} */ text) => {
      keys('type', '--delay', '20', text);
      await wait(300);
    },
    wait,
    close() {
      for (const child of children.reverse()) child.kill();
    },
  };
}
