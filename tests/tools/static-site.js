import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {readFoundBrowsers, rootDirectory} from './browsers/found.js';

/** Chromium beside a server for a folder of files, such as the static build of Storybook. */
export async function openSite(folder) {
  const {path: executablePath, headless, env} = readFoundBrowsers().chromium;
  const [server, browser] = await Promise.all([
    preview({
      configFile: false,
      root: rootDirectory,
      logLevel: 'error',
      build: {outDir: path.join(rootDirectory, folder)},
      preview: {host: '127.0.0.1', port: 0},
    }),
    puppeteer.launch({
      executablePath,
      headless,
      env: {...process.env, ...env},
      args: ['--no-sandbox'],
    }),
  ]);
  return {
    url: server.resolvedUrls.local[0],
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
