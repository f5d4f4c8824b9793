import puppeteer from 'puppeteer-core';

/**
 * Starts a browser that puppeteer drives. Now and then its process ends before it can be
 * spoken to: then it is started once more, and that is said aloud.
 *
 * @param {import('puppeteer-core').LaunchOptions} options
 */
export async function launch(options) {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    const [reason] = String(error.message).split('\n');
    console.warn(`${options.executablePath} did not start and is tried once more: ${reason}`);
    return puppeteer.launch(options);
  }
}
