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
   * What is in the accessibility tree below an element, closed roots included.
   *
   * @param {import('../commands.js').Marked} marked
   */
  async tree({global}) {
    const {result} = await this.#send('Runtime.evaluate', {expression: `window.${global}`});
    const {node} = await this.#send('DOM.describeNode', {objectId: result.objectId});
    await this.#send('Runtime.releaseObject', {objectId: result.objectId});
    const {nodes} = await this.#send('Accessibility.getFullAXTree', {});
    const byId = new Map(nodes.map((each) => [each.nodeId, each]));
    const root = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
    return accessible(root, byId);
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

/** Internal roles of Chromium for what has a plain name elsewhere. */
const roles = {
  DisclosureTriangle: 'summary',
  LabelText: 'label',
  Legend: 'legend',
  Figcaption: 'figcaption',
  SvgRoot: 'image',
};

/**
 * @param {any} node of the DevTools protocol
 * @param {Map<string, any>} byId
 * @returns {import('../commands.js').Accessible[]} none where nothing is given, several where the node
 *   itself is passed over
 */
function accessible(node, byId) {
  const role = node.role?.value ?? 'none';
  if (role === 'StaticText') return node.ignored ? [] : [{text: node.name.value}];
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  if (role === 'LineBreak') return [{text: '\n'}];
  const children = node.childIds.flatMap((id) => accessible(byId.get(id), byId));
  if (node.ignored || role === 'none') return children;
  const property = (name) => node.properties?.find((each) => each.name === name)?.value.value;
  const expanded = property('expanded');
  const checked = property('checked');
  return [
    {
      role: roles[role] ?? role,
      name: node.name?.value ?? '',
      description: node.description?.value ?? '',
      details: [
        role === 'heading' && `level ${property('level')}`,
        expanded !== undefined && role !== 'combobox' && (expanded ? 'expanded' : 'collapsed'),
        checked && (checked === 'true' ? 'checked' : 'not checked'),
        property('disabled') && 'disabled',
        role === 'combobox' && node.value?.value,
      ].filter(Boolean),
      children,
    },
  ];
}
