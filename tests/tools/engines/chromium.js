import {PuppeteerPage} from './puppeteer.js';

/**
 * Chromium over the DevTools protocol. Media and the accessibility tree bypass puppeteer's own
 * methods, which know neither forced colours nor how to keep one feature while setting another.
 */
export class ChromiumPage extends PuppeteerPage {
  /** @param {import('../commands.js').Media} media */
  async media({media = '', ...features}) {
    await this.#send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
    return [];
  }

  /** @param {import('../commands.js').Marked} marked */
  async ax({global}) {
    const {result} = await this.#send('Runtime.evaluate', {expression: `window.${global}`});
    const {objectId} = result;
    const {nodes} = await this.#send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    });
    await this.#send('Runtime.releaseObject', {objectId});
    const [{ignored, role, name}] = nodes;
    if (ignored) {
      return {role: '', name: ''};
    }
    // Chromium's internal roles, such as DisclosureTriangle, begin with a capital letter.
    return {role: /^[A-Z]/.test(role.value) ? '' : role.value, name: name?.value ?? ''};
  }

  /**
   * @param {string} method
   * @param {object} parameters
   */
  async #send(method, parameters) {
    this.devtools ??= await this.page.createCDPSession();
    return this.devtools.send(method, parameters);
  }
}
