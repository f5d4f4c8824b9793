import {transcript} from './transcripts.js';
import {ChromiumPage} from './engines/chromium.js';
import {FirefoxPage} from './engines/firefox.js';
import {WebKitPage} from './engines/webkit.js';

/**
 * @typedef {{action: 'move', x: number, y: number} | {action: 'down' | 'up'}} MouseAction
 * @typedef {Record<string, string>} Media media features by name; `media` for the media type
 * @typedef {{global: string, className: string}} Marked how the test page points at an element: a
 *   global variable holds it, and it carries a class of its own
 * @typedef {{text: string} | {role: string, name: string, description: string, details: string[],
 *   children: Accessible[]}} Accessible what assistive technology is given of an element
 * @typedef {Marked & {clip: {x: number, y: number, width: number, height: number}}} Shot
 */

const defaultViewport = {width: 800, height: 600};

/** @type {WeakMap<object, ChromiumPage | FirefoxPage | WebKitPage>} */
const pages = new WeakMap();

/** Pages with a viewport, media or mouse position of their own. */
const changedPages = new WeakSet();

/**
 * Commands of tests/support/page.ts, with the same meaning in every engine. The stock ones of
 * @web/test-runner-commands lack forced colours, key combinations and WebKit.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function commands() {
  return {
    name: 'ipt-commands',
    async executeCommand({command, payload, session}) {
      const [prefix, name] = command.split(':');
      if (prefix !== 'ipt') {
        return undefined;
      }
      const page = pageOf(session.browser, session.id);
      // The runner takes an empty answer for an unknown command.
      return (await execute(page, name, payload)) ?? true;
    },
  };
}

/**
 * Brings a page back to how a test file expects to find it, in case the last one has failed to.
 *
 * @param {import('@web/test-runner').BrowserLauncher} launcher
 * @param {string} sessionId
 */
export async function cleanUp(launcher, sessionId) {
  const page = pageOf(launcher, sessionId);
  if (changedPages.has(page)) {
    // The test may still be running, in an endless loop even, and then would answer no command.
    await page.leave();
    await reset(page);
  }
}

function execute(page, name, payload) {
  switch (name) {
    case 'press':
      // A plus sign separates keys unless it is the last character, and then is a key itself.
      return page.press(payload.split(/\+(?=.)/));
    case 'type':
    case 'ax':
    case 'shot':
    case 'tree':
      return page[name](payload);
    case 'transcript':
      return transcript(payload);
    case 'mouse':
    case 'viewport':
    case 'media':
      changedPages.add(page);
      return page[name](payload);
    case 'reset':
      return reset(page);
    default:
      throw new Error(`Unknown command ipt:${name}`);
  }
}

async function reset(page) {
  await page.resetMouse();
  await page.media({});
  await page.viewport(defaultViewport);
  changedPages.delete(page);
}

function pageOf(launcher, sessionId) {
  const page = launcher.getPage(sessionId);
  if (!pages.has(page)) {
    pages.set(page, new (pageClass(launcher))(page));
  }
  return pages.get(page);
}

function pageClass({name}) {
  return {Firefox: FirefoxPage, WebKit: WebKitPage}[name] ?? ChromiumPage;
}
