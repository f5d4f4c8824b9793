import {setTimeout as sleep} from 'node:timers/promises';
import {patience} from './static-site.js';

/**
 * Waits for what a selector with `>>>` finds. `waitForSelector()` looks again only when the document
 * changes, and a shadow tree that changes is not seen there.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} frame
 * @param {string} selector
 */
export async function inShadow(frame, selector) {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await frame.$(selector);
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`${selector} has never come`);
    await sleep(20);
  }
}
