import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {ready} from '../bench/reading/phone.js';
import {readFoundBrowsers, rootDirectory} from '../tools/browsers/found.js';
import {launch} from '../tools/browsers/launch.js';
import {readPdf} from './read-pdf.js';

const bundle = path.join(rootDirectory, 'dist/audit/ipt-widgets.js');

/**
 * A page of Firefox whose `print()` asks nobody and writes a file: what is read is what the button of a
 * widget really prints. Undefined where there is no Firefox.
 */
export async function openFirefoxPrinter() {
  const {firefox} = readFoundBrowsers();
  if (!firefox) return undefined;
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing. Build it: npm run build:audit`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ipt-printed-'));
  const file = path.join(folder, 'printed.pdf');
  const printer = 'print.printer_Mozilla_Save_to_PDF';
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox.path,
    headless: true,
    extraPrefsFirefox: {
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      [`${printer}.print_to_file`]: true,
      [`${printer}.print_to_filename`]: file,
    },
  });
  const page = await browser.newPage();
  return {
    page,

    async show(content) {
      await page.goto('about:blank');
      await page.setContent(`<!doctype html><html lang="en"><title>A clinic</title>${content}`);
      await page.addScriptTag({path: bundle});
      await page.evaluate(ready);
    },

    /** What comes on paper when something in the page prints. */
    async printed(act) {
      rmSync(file, {force: true});
      await page.evaluate(act);
      for (let time = 0; time < 20_000; time += 100) {
        if (existsSync(file) && readFileSync(file, 'latin1').trimEnd().endsWith('%%EOF')) {
          return readPdf(readFileSync(file));
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('Nothing was printed');
    },

    async close() {
      await browser.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
