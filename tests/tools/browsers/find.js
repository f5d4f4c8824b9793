import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {cacheDirectory} from './found.js';
import {npmChromium} from './npm-chromium.js';
import {answerOf, isProgram, versionOf, which} from './programs.js';

/** @typedef {import('./found.js').Browser} Browser */

/**
 * How to find each engine on this machine, the preferred place first.
 *
 * @type {Record<import('./found.js').Engine, () => Browser | undefined>}
 */
export const findBrowser = {
  chromium: findChromium,
  firefox: () => chosen('FIREFOX_PATH') ?? firstAnswering(firefoxPrograms()),
  webkit: findWebKit,
};

/**
 * @returns {Browser | undefined}
 */
function findChromium() {
  const browser = chosen('CHROME_PATH') ?? npmChromium() ?? firstAnswering(chromiumPrograms());
  if (!browser) {
    return undefined;
  }
  const isHeadlessShell = path.basename(browser.path).includes('headless');
  return {headless: isHeadlessShell ? 'shell' : true, ...browser};
}

/**
 * @param {string} variable
 */
function chosen(variable) {
  const program = process.env[variable];
  if (!program) {
    return undefined;
  }
  const browser = firstAnswering([program]);
  if (!browser) {
    console.warn(`[browsers] ${variable}=${program} does not answer --version, looking elsewhere`);
  }
  return browser;
}

/**
 * @param {(string | undefined)[]} programs
 * @returns {Browser | undefined}
 */
function firstAnswering(programs) {
  for (const program of programs) {
    const version = program && isProgram(program) && versionOf(program);
    if (version) {
      return {path: program, version};
    }
  }
  return undefined;
}

function chromiumPrograms() {
  return [
    which('chromium-headless-shell'),
    which('chromium'),
    which('google-chrome-stable'),
    which('google-chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...downloaded('chrome-headless-shell'),
  ];
}

function firefoxPrograms() {
  return [
    which('firefox-esr'),
    which('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...downloaded('firefox'),
  ];
}

/**
 * What `@puppeteer/browsers` has put into the cache: one folder per browser, one below it per
 * version, the program somewhere inside.
 *
 * @param {string} name
 */
function downloaded(name) {
  const directory = path.join(cacheDirectory, name);
  if (!existsSync(directory)) {
    return [];
  }
  return readdirSync(directory, {recursive: true, encoding: 'utf8'})
    .filter((file) => path.basename(file) === name)
    .map((file) => path.join(directory, file));
}

/**
 * WebKit is WebKitGTK in a window of our own (webkit-host.py) on a virtual display. Every part of
 * that has to be there.
 *
 * @returns {Browser | undefined}
 */
function findWebKit() {
  const driver = which('WebKitWebDriver');
  if (!driver || !which('Xvfb') || !which('xsettingsd')) {
    return undefined;
  }
  // Debian's own interpreter first: only that one sees Debian's Python packages.
  for (const python of ['/usr/bin/python3', which('python3')]) {
    const version = python && isProgram(python) && answerOf(python, ['-c', webkitVersionScript]);
    if (version) {
      return {path: driver, version: `WebKitGTK ${version}`, python};
    }
  }
  return undefined;
}

const webkitVersionScript = `
import gi
gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import WebKit2
print(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version(), sep='.')
`;
