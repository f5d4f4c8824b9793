import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {puppeteerCore} from '@web/test-runner-chrome';
import {readFoundBrowsers} from '../../tests/tools/browsers/found.js';

const require = createRequire(import.meta.url);

/** The letters of all languages, from npm: a leaflet looks the same wherever it is made. */
const letters = ['noto-sans', 'noto-sans-arabic', 'noto-sans-devanagari', 'noto-sans-sc'].flatMap(
  (family) =>
    ['400', '700'].map((weight) =>
      pathToFileURL(require.resolve(`@fontsource/${family}/${weight}.css`)),
    ),
);

/**
 * Opens Chromium to print pages with.
 *
 * @param {string} day what the files give as their date, `YYYY-MM-DD`: the same in every run
 */
export async function openPrinter(day) {
  const {path: executablePath, headless, env} = readFoundBrowsers().chromium ?? {};
  if (!executablePath) throw new Error('No Chromium to print with: run npm run browsers first.');
  const browser = await puppeteerCore.launch({
    executablePath,
    headless,
    env: {...process.env, ...env},
    // Pages from a file may read the letters beside the project; the sandbox refuses root.
    args: ['--no-sandbox', '--allow-file-access-from-files', '--font-render-hinting=none'],
  });
  return {
    /**
     * @param {string} file a page of HTML
     * @param {number} pages how many of paper it may fill
     * @returns {Promise<Uint8Array>} a tagged PDF, the same in every run
     */
    async print(file, pages) {
      const page = await browser.newPage();
      try {
        await page.goto(pathToFileURL(file).href);
        for (const {href} of letters) await page.addStyleTag({url: href});
        await page.evaluate(() => document.fonts.ready);
        const pdf = await page.pdf({preferCSSPageSize: true, tagged: true, printBackground: true});
        const text = Buffer.from(pdf).toString('latin1');
        const filled = text.match(/\/Type \/Page\b/g)?.length;
        if (filled !== pages) {
          throw new Error(
            `${path.basename(file)}: fills ${filled} pages of paper, not ${pages}. Shorten what it says, or its styles.`,
          );
        }
        return dated(text, day);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

/**
 * A PDF says to the second when it was made. The new date is as long as the old one, so that the
 * places of all objects stay true.
 *
 * @param {string} pdf
 * @param {string} day
 */
const dated = (pdf, day) =>
  Buffer.from(pdf.replace(/D:\d{14}/g, `D:${day.replaceAll('-', '')}000000`), 'latin1');
