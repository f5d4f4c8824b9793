import {WebKitBrowser} from './webkit-browser.js';

/**
 * Lets web-test-runner run test files in WebKitGTK, the engine of Safari on Linux.
 *
 * @param {import('./browsers/found.js').Browser} found
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitLauncher(found) {
  return new WebKitLauncher(found);
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  // WebDriver allows one session per browser, and its one window shows one page after the other.
  concurrency = 1;

  /** @type {Promise<WebKitBrowser> | undefined} */
  #starting;
  /** @type {Map<string, WebKitBrowser>} */
  #browsers = new Map();

  /** @param {import('./browsers/found.js').Browser} found */
  constructor(found) {
    this.found = found;
  }

  async startSession(id, url) {
    // A start that has failed is kept as well, or else every test file would wait for another one.
    this.#starting ??= WebKitBrowser.start(this.found);
    const browser = await this.#starting;
    this.#browsers.set(id, browser);
    await browser.resize({width: 800, height: 600});
    await browser.open(url);
  }

  async stopSession(id) {
    const browser = this.getPage(id);
    this.#browsers.delete(id);
    try {
      // Ends whatever the page still does.
      await browser.open('about:blank');
    } catch (error) {
      // Unless it is stuck in a script without end: the next test file gets another browser.
      browser.kill();
      this.#starting = undefined;
      throw error;
    }
    return {};
  }

  async stop() {
    const browser = await this.#starting?.catch(() => undefined);
    await browser?.stop();
  }

  async startDebugSession() {
    throw new Error('WebKit runs on a virtual display, where no one can debug');
  }

  isActive(id) {
    return this.#browsers.has(id);
  }

  getBrowserUrl(id) {
    return this.getPage(id).currentUrl();
  }

  getPage(id) {
    const browser = this.#browsers.get(id);
    if (!browser) {
      throw new Error(`WebKit: no session ${id}`);
    }
    return browser;
  }
}
