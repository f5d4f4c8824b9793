import {PuppeteerPage} from './puppeteer.js';

const cannotEmulate = ['prefers-contrast', 'prefers-reduced-transparency'];

/**
 * Firefox over WebDriver BiDi. The protocol has no media emulation and no accessibility tree, but
 * started with --remote-allow-system-access it evaluates scripts in the browser's own window,
 * where both are within reach.
 */
export class FirefoxPage extends PuppeteerPage {
  /**
   * Firefox's own number for the tab, once it has been found by its address. Addresses of test pages
   * are unique, but a test may change its own and all pages end at about:blank.
   *
   * @type {number | undefined}
   */
  #browserId;

  /** @param {import('../commands.js').Media} media */
  async media({media = '', ...features}) {
    const overrides = {
      prefersColorSchemeOverride: features['prefers-color-scheme'] ?? 'none',
      prefersReducedMotionOverride: features['prefers-reduced-motion'] ?? 'none',
      forcedColorsOverride: features['forced-colors'] ?? 'none',
      mediumOverride: media,
    };
    await this.#inBrowserWindow(
      (browser, values) => void Object.assign(browser.browsingContext, values),
      overrides,
    );
    return Object.keys(features).filter((name) => cannotEmulate.includes(name));
  }

  /** @param {import('../commands.js').Marked} marked */
  async ax({className}) {
    return this.#inBrowserWindow(accessibleWithClass, className);
  }

  /**
   * What is in the accessibility tree below an element, closed roots included.
   *
   * @param {import('../commands.js').Marked} marked
   */
  async tree({className}) {
    return this.#inBrowserWindow(accessibleTree, className);
  }

  /**
   * Runs a function in Firefox's own window, with the <browser> element that shows this page.
   *
   * @template T
   * @param {(browser: any, argument: T) => unknown} body must not refer to anything outside itself
   * @param {T} argument
   */
  async #inBrowserWindow(body, argument) {
    // Not public in puppeteer, which has no method for a privileged evaluation.
    const {connection} = /** @type {any} */ (this.page.browser());
    const {result: tree} = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const {result} = await connection.send('script.evaluate', {
      target: {context: tree.contexts[0].context},
      awaitPromise: true,
      expression: `(async () => {
        const browser = (${findBrowser})(${JSON.stringify(this.#browserId ?? this.page.url())});
        const value = await (${body})(browser, ${JSON.stringify(argument)});
        return JSON.stringify({browserId: browser.browserId, value: value ?? null});
      })()`,
    });
    if (result.type === 'exception') {
      throw new Error(`Firefox: ${result.exceptionDetails.text}`);
    }
    const {browserId, value} = JSON.parse(result.result.value);
    this.#browserId = browserId;
    return value;
  }
}

/* global Cc, Ci, gBrowser -- the functions below run in Firefox's own window */

/**
 * @param {number | string} idOrUrl
 */
function findBrowser(idOrUrl) {
  return gBrowser.browsers.find(
    ({browserId, currentURI}) => browserId === idOrUrl || currentURI.spec === idOrUrl,
  );
}

/**
 * Looks through the page's accessibility tree for the element with the given class. The tree is built
 * in another process and lags behind the page, hence the patience.
 *
 * @param {any} browser
 * @param {string} className
 */
async function accessibleWithClass(browser, className) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const find = (accessible) => {
    if (!accessible || hasClass(accessible)) {
      return accessible;
    }
    for (let index = 0; index < accessible.childCount; index++) {
      const found = find(accessible.getChildAt(index));
      if (found) {
        return found;
      }
    }
    return undefined;
  };
  const hasClass = (accessible) => {
    try {
      return accessible.attributes.getStringProperty('class').split(' ').includes(className);
    } catch {
      // No attributes, or none of that name.
      return false;
    }
  };
  for (let attempt = 0; attempt < 40; attempt++) {
    const accessible = find(service.getAccessibleFor(browser));
    if (accessible) {
      return {role: accessible.computedARIARole, name: accessible.name ?? ''};
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {role: '', name: ''};
}

/**
 * @param {any} browser
 * @param {string} className
 */
async function accessibleTree(browser, className) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const attribute = (accessible, name) => {
    try {
      return accessible.attributes.getStringProperty(name);
    } catch {
      return '';
    }
  };
  const childrenOf = (accessible) =>
    Array.from({length: accessible.childCount}, (_, index) => accessible.getChildAt(index));
  const find = (accessible) => {
    if (!accessible) return undefined;
    if (attribute(accessible, 'class').split(' ').includes(className)) return accessible;
    for (const child of childrenOf(accessible)) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const statesOf = (accessible) => {
    const [state, more] = [{}, {}];
    accessible.getState(state, more);
    return [...service.getStringStates(state.value, more.value)];
  };
  const read = (accessible) => {
    const kind = service.getStringRole(accessible.role);
    const text = ['text leaf', 'statictext'].includes(kind) && accessible.name;
    if (typeof text === 'string') return {text};
    if (kind === 'whitespace') return {text: '\n'};
    const states = statesOf(accessible);
    const has = (state) => states.includes(state);
    const role = accessible.computedARIARole || kind;
    return {
      role,
      name: accessible.name ?? '',
      description: accessible.description ?? '',
      details: [
        role === 'heading' && `level ${attribute(accessible, 'level')}`,
        role !== 'combobox' && has('expanded') && 'expanded',
        role !== 'combobox' && has('collapsed') && 'collapsed',
        has('checkable') && (has('checked') ? 'checked' : 'not checked'),
        has('unavailable') && 'disabled',
        role === 'combobox' && accessible.value,
      ].filter(Boolean),
      children: childrenOf(accessible).map(read),
    };
  };
  // The tree is built in another process and lags behind the page: it is there once it stays.
  let before;
  for (let attempt = 0; attempt < 60; attempt++) {
    const root = find(service.getAccessibleFor(browser));
    const now = root && JSON.stringify(read(root));
    if (now && now === before) return [JSON.parse(now)];
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [];
}
