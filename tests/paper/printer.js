import {existsSync} from 'node:fs';
import path from 'node:path';
import {ready} from '../bench/reading/phone.js';
import {rootDirectory} from '../tools/browsers/found.js';
import {openSite} from '../tools/static-site.js';
import {readPdf} from './read-pdf.js';

const bundle = path.join(rootDirectory, 'dist/audit/ipt-widgets.js');

/** A page of Chromium with the built kit, and what its printer makes of it. */
export async function openPrinter() {
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing. Build it: npm run build:audit`);
  const site = await openSite('dist');
  const page = await site.newPage();
  return {
    page,
    url: site.url,
    close: () => site.close(),

    /** Shows widgets on a page of their own. */
    async show(content, {lang = 'en', dir = 'ltr'} = {}) {
      await page.goto('about:blank');
      await page.setContent(
        `<!doctype html><html lang="${lang}" dir="${dir}"><title>A clinic</title><body>${content}`,
      );
      await page.addScriptTag({path: bundle});
      await page.evaluate(ready);
    },

    /** What comes on paper, with the margins that browsers leave. */
    async print(format = 'a4') {
      const margin = {top: '1cm', bottom: '1cm', left: '1cm', right: '1cm'};
      return readPdf(await page.pdf({format, margin, tagged: true}));
    },
  };
}
