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

/**
 * All pages of one origin share a process, which ends with a segmentation fault after two dozen test
 * files, or fewer large ones (WebKitGTK 2.50.6). No browser gets that old.
 */
const filesPerBrowser = 3;

class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  // WebDriver allows one session per browser, and its one window shows one page after the other.
  concurrency = 1;

  /** @type {WebKitBrowser | undefined} */
  #browser;
  #files = 0;
  /** The test page that was opened last. */
  #url = '';
  #hasFailedToStart = false;
  /** @type {Error | undefined} why there is no use in any further try */
  #failure;
  /** @type {Map<string, WebKitBrowser>} */
  #sessions = new Map();

  /** @param {import('./browsers/found.js').Browser} found */
  constructor(found) {
    this.found = found;
  }

  async startSession(id, url) {
    if (this.#failure) throw this.#failure;
    try {
      await this.#show(id, url);
    } catch (error) {
      console.warn(`WebKit has not opened a test page, so it is started anew: ${error.message}`);
      this.#discard();
      await this.#show(id, url);
    }
  }

  async #show(id, url) {
    if (this.#files === filesPerBrowser) await this.stop();
    this.#browser ??= await this.#start();
    this.#files++;
    await this.#browser.resize({width: 800, height: 600});
    // Before the page is there, because its tests begin while it loads.
    this.#sessions.set(id, this.#browser);
    this.#url = url;
    await this.#browser.open(url);
  }

  async #start() {
    try {
      return await WebKitBrowser.start(this.found);
    } catch (error) {
      // Or else every test file would wait for two more starts.
      if (this.#hasFailedToStart) this.#failure = error;
      this.#hasFailedToStart = true;
      throw error;
    }
  }

  async stopSession(id) {
    const browser = this.getPage(id);
    this.#sessions.delete(id);
    try {
      // Ends whatever the page still does.
      await browser.open('about:blank');
    } catch (error) {
      // Unless it is stuck in a script without end, or has crashed: the next test file gets another.
      this.#discard();
      throw new Error(`WebKit has crashed or hangs: ${error.message}`);
    }
    return {};
  }

  #discard() {
    this.#browser?.kill();
    this.#browser = undefined;
    this.#files = 0;
  }

  async stop() {
    await this.#browser?.stop();
    this.#browser = undefined;
    this.#files = 0;
  }

  async startDebugSession() {
    throw new Error('WebKit runs on a virtual display, where no one can debug');
  }

  isActive(id) {
    return this.#sessions.has(id);
  }

  async getBrowserUrl(id) {
    // The runner asks when a page has gone silent, and a rejection would end the whole run.
    return this.getPage(id)
      .currentUrl()
      .catch(() => this.#url);
  }

  getPage(id) {
    const browser = this.#sessions.get(id);
    if (!browser) {
      throw new Error(`WebKit: no session ${id}`);
    }
    return browser;
  }
}
