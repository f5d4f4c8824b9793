import {existsSync} from 'node:fs';
import path from 'node:path';
import {load} from '../../src/regions/tools/load.js';
import {ready} from '../bench/reading/phone.js';
import {rootDirectory} from '../tools/browsers/found.js';
import {openSite} from '../tools/static-site.js';
import {playInPage} from './play.js';

/** Widths in CSS pixels: the smallest phone, a usual one, a desk. */
export const widths = [320, 375, 1280];

export const themes = {
  light: [],
  dark: [{name: 'prefers-color-scheme', value: 'dark'}],
  'forced colours': [
    {name: 'forced-colors', value: 'active'},
    {name: 'prefers-color-scheme', value: 'dark'},
  ],
};

const bundle = path.join(rootDirectory, 'dist/audit/ipt-widgets.js');

/** Numbers are said to be old when they are: here it is always the same day. */
const today = '2026-12-01T12:00:00Z';

/** Takes pictures of the built kit in the pinned Chromium and the pinned fonts. */
export async function openCamera() {
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing. Build it: npm run build:audit`);
  const {quizOptions} = await load('src/content/quiz/answers.ts');
  const site = await openSite('dist', 'noto');
  const page = await site.browser.newPage();
  const devtools = await page.createCDPSession();
  await page.evaluateOnNewDocument((time) => {
    const {now} = Date;
    const shift = now() - Date.parse(time);
    window.Date = class extends Date {
      constructor(...parts) {
        super(...(parts.length ? parts : [now() - shift]));
      }
      static now = () => now() - shift;
    };
  }, today);

  return {
    close: () => site.close(),
    version: () => site.browser.version(),

    /** All pictures of one state in one language, as PNG: theme by theme, in each the widths in order. */
    async take({tag, attributes = '', content = {}, play}, lang) {
      await page.goto('about:blank');
      await page.setContent(
        `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
        <meta name="viewport" content="width=device-width">
        <style>
          :root { color-scheme: light dark; background: light-dark(#fff, #0d1716) }
          body { margin: 8px auto; max-width: 60rem; padding-inline: 8px }
        </style>
        <body><${tag} ${attributes}>${content[lang] ?? ''}</${tag}>`,
      );
      await page.addScriptTag({path: bundle});
      await page.evaluate(ready);
      if (play) await page.evaluate(playInPage, play, quizOptions);
      const pictures = [];
      for (const [theme, features] of Object.entries(themes)) {
        await devtools.send('Emulation.setEmulatedMedia', {
          features: [...features, {name: 'prefers-reduced-motion', value: 'reduce'}],
        });
        for (const width of widths) {
          await page.setViewport({width, height: 800});
          await page.evaluate(ready);
          // Beyond the viewport, Chromium moves pages that are written from right to left.
          const png = await page.screenshot({fullPage: true, captureBeyondViewport: false});
          pictures.push({theme, width, png});
        }
      }
      return pictures;
    },
  };
}
