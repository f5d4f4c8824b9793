import {patience} from '../tools/static-site.js';

/** A tab of the browser that opens one story after another. */
export class StoryPage {
  #site;
  #problems = [];

  /** @param {{url: string, browser: import('puppeteer-core').Browser}} site */
  static async open({url, browser}) {
    // Hidden tabs get no animation frames: each has a window of its own.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.evaluateOnNewDocument(waitForStory, patience);
    return new StoryPage(page, url);
  }

  constructor(page, site) {
    this.page = page;
    this.#site = site;
    page.on('console', (message) => {
      if (message.type() === 'error') this.#problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#problems.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !url.startsWith(site)) this.#problems.push(`asks ${url}`);
    });
  }

  /**
   * Opens a story, or a page of documentation, and says what is wrong with it.
   *
   * @param {string} id
   * @param {'story' | 'docs'} [type]
   * @param {string} [globals] what is chosen in the toolbar, as `language:ar-XB;text:400`
   */
  async problemsOf(id, type = 'story', globals = '') {
    this.#problems = [];
    const query = new URLSearchParams({id, viewMode: type, globals});
    await this.page.goto(`${this.#site}iframe.html?${query}`);
    this.#problems.push(...(await this.page.evaluate(() => window.story.problems)));
    return this.#problems;
  }

  /** What the code panel shows for the story that is open. */
  snippet() {
    return this.page.evaluate(() => window.story.snippet);
  }
}

/**
 * Runs in the page, before anything else. Storybook's channel says when a story has been shown,
 * played and looked at by axe, which the accessibility addon runs.
 */
function waitForStory(patience) {
  window.story = {};
  window.story.problems = new Promise((resolve) => {
    setTimeout(resolve, patience, ['it has never ended']);
    // Storybook sets the channel once; here it is met on its way.
    let channel;
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set: (value) => {
        channel = value;
        channel.on(
          'storybook/docs/snippet-rendered',
          ({source}) => (window.story.snippet = source),
        );
        channel.on('docsRendered', () => resolve([]));
        channel.on('storyFinished', ({status, reporters}) => {
          resolve([
            ...(status === 'success' ? [] : [`it ends with ${status}`]),
            ...foundByAxe(reporters.find(({type}) => type === 'a11y')?.result),
          ]);
        });
        for (const event of [
          'storyErrored',
          'storyThrewException',
          'playFunctionThrewException',
          'storyMissing',
        ]) {
          channel.on(event, (error) => resolve([`${event}: ${error?.message ?? error}`]));
        }
      },
    });
  });

  function foundByAxe({violations, error} = {}) {
    if (!violations) return [`axe has not looked at it: ${error ?? 'it did not run'}`];
    return violations.map(({id, nodes}) => `axe: ${id} at ${nodes[0].html.slice(0, 400)}`);
  }
}
