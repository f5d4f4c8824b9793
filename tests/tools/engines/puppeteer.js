/**
 * What Chromium and Firefox have in common: puppeteer's keyboard, mouse, viewport and screenshots.
 */
export class PuppeteerPage {
  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * @param {string[]} keys the last one is pressed while the others are held
   */
  async press(keys) {
    const names = keys.map((key) => (key === 'Space' ? ' ' : key));
    const held = names.slice(0, -1);
    const {keyboard} = this.page;
    try {
      for (const key of held) {
        await keyboard.down(key);
      }
      await keyboard.press(names.at(-1));
    } finally {
      for (const key of held.reverse()) {
        await keyboard.up(key);
      }
    }
  }

  /** @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** @param {import('../commands.js').MouseAction} action */
  async mouse({action, x, y}) {
    const {mouse} = this.page;
    if (action === 'move') {
      await mouse.move(x, y);
    } else {
      await mouse[action]();
    }
  }

  /** @param {{width: number, height: number}} size */
  async viewport(size) {
    await this.page.setViewport(size);
  }

  /** @param {import('../commands.js').Shot} shot */
  async shot({clip}) {
    return this.page.screenshot({encoding: 'base64', clip});
  }

  async leave() {
    await this.page.goto('about:blank');
  }

  async resetMouse() {
    // Releases the buttons, but only Chromium also moves the pointer away.
    await this.page.mouse.reset();
    await this.page.mouse.move(0, 0);
  }
}
