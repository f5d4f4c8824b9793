import path from 'node:path';
import {preview} from 'vite';
import {browserEnvironment} from './browsers/fonts.js';
import {readFoundBrowsers, rootDirectory} from './browsers/found.js';
import {launch} from './browsers/launch.js';

/** For the slowest machine, in milliseconds: what a test waits for comes, or never does. */
export const patience = 600_000;

/**
 * Chromium beside a server for a folder of files, such as the static build of Storybook.
 *
 * @param {string} folder
 * @param {string} [fonts] the set of fonts to show it in
 */
export async function openSite(folder, fonts) {
  const {chromium} = readFoundBrowsers();
  // First the browser: where it does not start, no server is left that keeps the tests alive.
  const browser = await launch({
    executablePath: chromium.path,
    headless: chromium.headless,
    env: browserEnvironment(chromium, fonts),
    args: ['--no-sandbox'],
    protocolTimeout: patience,
  });
  const server = await preview({
    configFile: false,
    root: rootDirectory,
    logLevel: 'error',
    build: {outDir: path.join(rootDirectory, folder)},
    preview: {host: '127.0.0.1', port: 0},
  });
  return {
    url: server.resolvedUrls.local[0],
    browser,
    async newPage() {
      const page = await browser.newPage();
      page.setDefaultTimeout(patience);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
