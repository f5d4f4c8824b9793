import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {browserEnvironment} from './browsers/fonts.js';

const host = fileURLToPath(new URL('webkit-host.py', import.meta.url));

// Shorter than web-test-runner waits for a browser to start, so that the cause reaches its report.
const requestTimeout = 120_000;

/** @type {Set<WebKitBrowser>} */
const running = new Set();
process.once('exit', () => running.forEach((browser) => browser.kill()));
// A bare signal would end this process without the exit event.
process.once('SIGTERM', () => process.exit(143));

/**
 * One WebKit browser with a virtual display of its own, so that it always has the focus and its
 * media settings are no one else's. Driven over WebDriver.
 */
export class WebKitBrowser {
  #directory = mkdtempSync(path.join(tmpdir(), 'ipt-webkit-'));
  #environment;
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  #media = '{}';

  /**
   * @param {import('./browsers/found.js').Browser} found
   */
  constructor(found) {
    this.#environment = {
      ...browserEnvironment(found),
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      XDG_CACHE_HOME: path.join(this.#directory, 'cache'),
      XDG_DATA_HOME: path.join(this.#directory, 'data'),
      // Would overrule the theme that media emulation switches.
      GTK_THEME: undefined,
      WAYLAND_DISPLAY: undefined,
    };
  }

  /**
   * @param {import('./browsers/found.js').Browser} found
   */
  static async start(found) {
    const browser = new WebKitBrowser(found);
    running.add(browser);
    try {
      await browser.#start(found);
    } catch (error) {
      browser.kill();
      throw error;
    }
    return browser;
  }

  async #start({path: driver, python}) {
    this.#environment.DISPLAY = await this.#startDisplay();
    this.#writeSettings({});
    this.settingsDaemon = this.#spawn('xsettingsd', ['-c', this.#settingsFile]);
    this.port = await freePort();
    this.#spawn(driver, [`--port=${this.port}`, '--host=127.0.0.1']);
    await this.#driverReady();
    const {sessionId} = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {'webkitgtk:browserOptions': {binary: python, args: [host]}},
      },
    });
    this.session = `/session/${sessionId}`;
  }

  /**
   * Calls a WebDriver command of the session.
   *
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} command
   * @param {object} [body]
   */
  call(method, command, body) {
    return this.#request(method, `${this.session}${command}`, body);
  }

  /** @param {string} script */
  execute(script) {
    return this.call('POST', '/execute/sync', {script, args: []});
  }

  /** @param {string} url */
  open(url) {
    return this.call('POST', '/url', {url});
  }

  currentUrl() {
    return this.call('GET', '/url');
  }

  /** @param {{width: number, height: number}} size */
  resize({width, height}) {
    return this.call('POST', '/window/rect', {width, height});
  }

  /**
   * @param {Record<string, string>} features what is not named goes back to its default
   */
  async emulate(features) {
    const media = JSON.stringify(features);
    if (media === this.#media) {
      return;
    }
    this.#media = media;
    // WebKitGTK re-evaluates style sheets when the theme changes, but not when only the animation
    // setting does: change the theme there and back.
    const isDark = features['prefers-color-scheme'] === 'dark';
    await this.#applySettings({...features, 'prefers-color-scheme': isDark ? 'light' : 'dark'});
    await this.#applySettings(features);
  }

  async stop() {
    await this.call('DELETE', '').catch(() => {
      // The browser is gone or hangs; kill() is for both.
    });
    this.kill();
  }

  kill() {
    running.delete(this);
    for (const {pid} of this.#processes.reverse()) {
      try {
        // The whole process group: the driver has started the browser and its helpers.
        process.kill(-pid);
      } catch {
        // It never started or has ended already.
      }
    }
    rmSync(this.#directory, {recursive: true, force: true});
  }

  /**
   * @param {string} program
   * @param {string[]} args
   * @param {import('node:child_process').StdioOptions} [stdio]
   */
  #spawn(program, args, stdio = 'ignore') {
    const child = spawn(program, args, {env: this.#environment, stdio, detached: true});
    // Without a listener a missing program would end the whole test run.
    child.on('error', (error) => console.error(`WebKit: ${error.message}`));
    this.#processes.push(child);
    return child;
  }

  /**
   * @returns {Promise<string>} the free display number that Xvfb has picked
   */
  #startDisplay() {
    const screen = ['-screen', '0', '1600x1400x24', '-dpi', '96', '-nolisten', 'tcp'];
    const display = this.#spawn(
      'Xvfb',
      ['-displayfd', '3', ...screen],
      ['ignore', 'ignore', 'ignore', 'pipe'],
    );
    return new Promise((resolve, reject) => {
      display.once('exit', (code) => reject(new Error(`Xvfb has ended with code ${code}`)));
      display.once('error', reject);
      display.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  async #driverReady() {
    const deadline = Date.now() + 120_000;
    for (;;) {
      try {
        return await this.#request('GET', '/status');
      } catch (error) {
        if (Date.now() > deadline) {
          throw error;
        }
        await sleep(25);
      }
    }
  }

  get #settingsFile() {
    return path.join(this.#directory, 'xsettings');
  }

  #writeSettings(features) {
    const settings = [
      `Net/ThemeName "${themeFor(features)}"`,
      `Gtk/EnableAnimations ${features['prefers-reduced-motion'] === 'reduce' ? 0 : 1}`,
      'Xft/Antialias 1',
      'Xft/Hinting 0',
      'Xft/RGBA "none"',
      'Xft/DPI 98304',
    ];
    writeFileSync(this.#settingsFile, `${settings.join('\n')}\n`);
  }

  async #applySettings(features) {
    this.#writeSettings(features);
    this.settingsDaemon.kill('SIGHUP');
    // The daemon tells no one when the setting has reached the browser.
    await sleep(60);
  }

  async #request(method, command, body = {}) {
    const response = await fetch(`http://127.0.0.1:${this.port}${command}`, {
      method,
      body: method === 'POST' ? JSON.stringify(body) : undefined,
      // A connection that is kept can be closed by the driver in the moment in which it is used again.
      headers: {'content-type': 'application/json', connection: 'close'},
      signal: AbortSignal.timeout(requestTimeout),
    }).catch((error) => {
      // Only the cause says more than that it failed.
      throw new Error(`WebKit: ${method} ${command}: ${error.cause?.message ?? error.message}`);
    });
    const {value} = await response.json();
    if (!response.ok) {
      throw new Error(`WebKit: ${method} ${command}: ${value?.error}: ${value?.message}`);
    }
    return value;
  }
}

/**
 * The GTK theme is where WebKit reads the preferred colour scheme and contrast from.
 */
function themeFor(features) {
  const isDark = features['prefers-color-scheme'] === 'dark';
  if (features['prefers-contrast'] === 'more') {
    return isDark ? 'HighContrastInverse' : 'HighContrast';
  }
  return isDark ? 'Adwaita-dark' : 'Adwaita';
}

/**
 * @returns {Promise<number>}
 */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
