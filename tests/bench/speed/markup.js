/** Elements without an end tag. */
const isVoid = (tag) => /^(br|hr|img|input|wbr)$/.test(tag);

export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Nodes of content.js as HTML.
 *
 * @param {unknown[]} nodes
 * @param {object} look how a page shows the controls
 * @param {(panel, body: string) => string} look.panel
 * @param {(choice) => string} look.choice
 * @param {(question) => string} look.question
 * @param {boolean} [look.hasClasses] whether the style sheet of the kit gives the looks, by its classes
 * @returns {string}
 */
export function markupOf(nodes, look) {
  return nodes.map((node) => one(node, look)).join('');
}

function one(node, look) {
  if (typeof node === 'string') return escape(node);
  if (node.panel !== undefined) return look.panel(node, markupOf(node.body, look));
  if (node.choice !== undefined) return look.choice(node);
  if (node.question !== undefined) return look.question(node);
  if (node.phases) return one(node.element, look);
  const {tag, children} = node;
  // Drawings whose lines come from the style sheet of the kit.
  const lines = tag === 'svg' && !look.hasClasses ? {fill: 'none', stroke: 'currentColor'} : {};
  const attributes = {...lines, ...node.attributes};
  const written = Object.entries(attributes)
    .filter(([name]) => look.hasClasses || name !== 'class')
    .map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`))
    .join('');
  return `<${tag}${written}>${isVoid(tag) ? '' : `${markupOf(children, look)}</${tag}>`}`;
}

/** The heading of a panel and the line under it, as most pages have them. */
export const headOf = ({level, title, summary}) =>
  `<h${level}>${escape(title)}</h${level}>${summary ? `<p class="muted">${escape(summary)}</p>` : ''}`;
