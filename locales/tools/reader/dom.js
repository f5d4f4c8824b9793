/** Direct children by name, whatever prefix they have. @param {Node} node @param {string} name */
export const children = (node, name) =>
  /** @type {Element[]} */ (nodesOf(node).filter((child) => child.nodeName === name));

/** The lists of xmldom cannot be iterated. @param {Node} node @returns {ChildNode[]} */
export const nodesOf = ({childNodes}) => Array.from(childNodes);

/** @param {Document | Element} parent @param {string} name @returns {Element[]} */
export const elements = (parent, name) => Array.from(parent.getElementsByTagName(name));

/** @param {Node} node @returns {node is Element} */
export const isElement = (node) => node.nodeType === 1;

/** @param {Node} node @returns {node is Text} */
export const isText = (node) => node.nodeType === 3;

/** In xmldom, assigning to `data` changes only half of a text. @param {Text} node @param {string} text */
export const setData = (node, text) => node.replaceData(0, node.data.length, text);

/** @param {Node} node */
export const remove = (node) => node.parentNode?.removeChild(node);

/** A placeholder's name, such as `${date}`, or undefined. @param {Node} node */
export const placeholderOf = (node) =>
  isElement(node) && node.nodeName === 'x' && node.hasAttribute('id')
    ? node.getAttribute('equiv-text') || undefined
    : undefined;

/** The text of a source, target or note, placeholders as `${name}`. @param {Node} node */
export const textOf = (node) =>
  tidy(
    nodesOf(node)
      .map((child) => placeholderOf(child) ?? child.textContent)
      .join(''),
  );

/** Without a tool's line breaks and indentation. A no-break space is the translator's own. @param {string} text */
export const tidy = (text) => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
