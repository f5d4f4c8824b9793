import {keyCode} from './webdriver-keys.js';

const cannotEmulate = ['forced-colors', 'prefers-reduced-transparency', 'media'];

/**
 * WebKit over WebDriver, plus the settings of the virtual desktop for media features.
 */
export class WebKitPage {
  /** @param {import('../webkit-browser.js').WebKitBrowser} browser */
  constructor(browser) {
    this.browser = browser;
  }

  /** @param {string[]} keys the last one is pressed while the others are held */
  async press(keys) {
    const codes = keys.map(keyCode);
    await this.#keyboard([...codes.map(keyDown), ...codes.reverse().map(keyUp)]);
  }

  /** @param {string} text */
  async type(text) {
    await this.#keyboard([...text].flatMap((character) => [keyDown(character), keyUp(character)]));
  }

  /** @param {import('../commands.js').MouseAction} action */
  async mouse({action, x, y}) {
    const steps = {
      move: [pointerMove(x, y)],
      down: [pointerDown],
      up: [pointerUp],
    };
    await this.browser.call('POST', '/actions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: {pointerType: 'mouse'},
          actions: steps[action],
        },
      ],
    });
  }

  /** @param {{width: number, height: number}} size */
  async viewport(size) {
    await this.browser.resize(size);
  }

  /** @param {import('../commands.js').Media} media */
  async media(media) {
    const names = Object.keys(media);
    await this.browser.emulate(
      Object.fromEntries(Object.entries(media).filter(([name]) => !cannotEmulate.includes(name))),
    );
    return names.filter((name) => cannotEmulate.includes(name));
  }

  /** @param {import('../commands.js').Marked} marked */
  async ax({global}) {
    const element = await this.#element(global);
    return {
      role: await this.browser.call('GET', `/element/${element}/computedrole`),
      name: await this.browser.call('GET', `/element/${element}/computedlabel`),
    };
  }

  /** @param {import('../commands.js').Shot} shot */
  async shot({global}) {
    return this.browser.call('GET', `/element/${await this.#element(global)}/screenshot`);
  }

  async leave() {
    await this.browser.open('about:blank');
  }

  async resetMouse() {
    await this.browser.call('DELETE', '/actions');
    await this.mouse({action: 'move', x: 0, y: 0});
  }

  /** @param {object[]} actions */
  async #keyboard(actions) {
    await this.browser.call('POST', '/actions', {
      actions: [{type: 'key', id: 'keyboard', actions}],
    });
  }

  /**
   * @param {string} global
   * @returns {Promise<string>} WebDriver's reference to the element
   */
  async #element(global) {
    const reference = await this.browser.execute(`return window.${global}`);
    return Object.values(reference)[0];
  }
}

const keyDown = (value) => ({type: 'keyDown', value});
const keyUp = (value) => ({type: 'keyUp', value});

const pointerDown = {type: 'pointerDown', button: 0};
const pointerUp = {type: 'pointerUp', button: 0};
const pointerMove = (x, y) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
  origin: 'viewport',
});
