import {browserEnvironment} from '../tools/browsers/fonts.js';
import {readFoundBrowsers} from '../tools/browsers/found.js';
import {launch} from '../tools/browsers/launch.js';

/** A browser in which whatever does not go to the sink goes nowhere. */
export function openBrowser() {
  const {chromium} = readFoundBrowsers();
  return launch({
    executablePath: chromium.path,
    headless: chromium.headless,
    env: browserEnvironment(chromium),
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // Some record nothing where a driver tells that it drives.
      '--disable-blink-features=AutomationControlled',
    ],
  });
}

/** A page that shares nothing with those before it, for someone whom recorders take for a visitor. */
export async function newVisitor(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 900, height: 1100});
  await page.setUserAgent('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36'); // prettier-ignore
  return page;
}
