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
  // Two, because this engine is the slowest and ends last, when the others leave a core alone.
  concurrency = 2;

  /** @type {Window[]} */
  #windows = [];
  /** @type {Map<string, Window>} */
  #sessions = new Map();
  #hasFailedToStart = false;
  /** @type {Error | undefined} why there is no use in any further try */
  #failure;

  /** @param {import('./browsers/found.js').Browser} found */
  constructor(found) {
    this.found = found;
  }

  async startSession(id, url) {
    if (this.#failure) throw this.#failure;
    const window = this.#freeWindow();
    this.#sessions.set(id, window);
    try {
      await window.show(url);
    } catch (error) {
      console.warn(`WebKit has not opened a test page, so it is started anew: ${error.message}`);
      window.discard();
      await window.show(url).catch((again) => {
        this.#sessions.delete(id);
        throw again;
      });
    }
  }

  #freeWindow() {
    const used = [...this.#sessions.values()];
    let window = this.#windows.find((each) => !used.includes(each));
    if (!window) {
      window = new Window(() => this.#start());
      this.#windows.push(window);
    }
    return window;
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
    const window = this.#windowOf(id);
    this.#sessions.delete(id);
    await window.leave();
    return {};
  }

  async stop() {
    await Promise.all(this.#windows.map((window) => window.stop()));
  }

  async startDebugSession() {
    throw new Error('WebKit runs on a virtual display, where no one can debug');
  }

  isActive(id) {
    return this.#sessions.has(id);
  }

  getBrowserUrl(id) {
    return this.#windowOf(id).currentUrl();
  }

  getPage(id) {
    return this.#windowOf(id).browser;
  }

  #windowOf(id) {
    const window = this.#sessions.get(id);
    if (!window) {
      throw new Error(`WebKit: no session ${id}`);
    }
    return window;
  }
}

/**
 * Shows one test page after the other: WebDriver allows one session per browser, and it has one
 * window.
 */
class Window {
  /** @type {WebKitBrowser | undefined} */
  browser;
  #files = 0;
  #url = '';

  /** @param {() => Promise<WebKitBrowser>} start */
  constructor(start) {
    this.start = start;
  }

  /** @param {string} url */
  async show(url) {
    if (this.#files === filesPerBrowser) await this.stop();
    this.browser ??= await this.start();
    this.#files++;
    this.#url = url;
    await this.browser.resize({width: 800, height: 600});
    await this.browser.open(url);
  }

  /**
   * Ends whatever the page still does. Where it is stuck in a script without end, or has crashed, the next
   * test file gets another browser. The tests of this one have passed or failed before: of those that
   * never ended the runner itself says so.
   */
  async leave() {
    try {
      await this.browser?.open('about:blank');
    } catch (error) {
      console.warn(`WebKit has crashed or hangs, so it is started anew: ${error.message}`);
      this.discard();
    }
  }

  currentUrl() {
    // The runner asks when a page has gone silent, and a rejection would end the whole run.
    return this.browser?.currentUrl().catch(() => this.#url) ?? Promise.resolve(this.#url);
  }

  discard() {
    this.browser?.kill();
    this.browser = undefined;
    this.#files = 0;
  }

  async stop() {
    await this.browser?.stop();
    this.browser = undefined;
    this.#files = 0;
  }
}
