import {DOMImplementation, XMLSerializer} from '@xmldom/xmldom';
import {nodesOf} from './reader/index.js';

/**
 * A file without units.
 *
 * @param {import('./project.js').Project} project
 * @param {string} locale
 */
export function newXliff(project, locale) {
  const document = new DOMImplementation().createDocument('', '', null);
  document.appendChild(
    document.createProcessingInstruction('xml', 'version="1.0" encoding="UTF-8"'),
  );
  const xliff = document.createElement('xliff');
  xliff.setAttribute('version', '1.2');
  xliff.setAttribute('xmlns', 'urn:oasis:names:tc:xliff:document:1.2');
  const file = document.createElement('file');
  for (const [name, value] of [
    ['source-language', project.config.sourceLocale],
    ['target-language', locale],
    ['original', 'ipt-widgets'],
    ['datatype', 'plaintext'],
  ]) {
    file.setAttribute(name, value);
  }
  file.appendChild(document.createElement('body'));
  xliff.appendChild(file);
  document.appendChild(xliff);
  return writeXliff(document);
}

/**
 * The document as text, one element a line, whatever a tool has made of its white space.
 *
 * @param {Document} document
 */
export function writeXliff(document) {
  indent(document.documentElement, 0);
  const text = new XMLSerializer().serializeToString(document);
  return `${text.replace(/\?>\s*/, '?>\n').trimEnd()}\n`;
}

/** @param {Element} element @param {number} depth */
function indent(element, depth) {
  const nodes = nodesOf(element);
  if (element.nodeName === 'target') tidy(nodes);
  if (['source', 'target', 'note'].includes(element.nodeName) || nodes.length === 0) return;
  const {ownerDocument} = element;
  const line = (/** @type {number} */ level) =>
    ownerDocument.createTextNode(`\n${'  '.repeat(level)}`);
  for (const node of nodes) {
    if (node.nodeType === node.TEXT_NODE) {
      element.removeChild(node);
      continue;
    }
    element.insertBefore(line(depth + 1), node);
    if (node.nodeType === node.ELEMENT_NODE) indent(/** @type {Element} */ (node), depth + 1);
  }
  element.appendChild(line(depth));
}

/** A tool's line breaks and indentation in a text become spaces. @param {Node[]} nodes */
function tidy(nodes) {
  nodes.forEach((node, index) => {
    if (node.nodeType !== node.TEXT_NODE) return;
    let text = (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
    if (index === 0) text = text.replace(/^ /, '');
    if (index === nodes.length - 1) text = text.replace(/ $/, '');
    /** @type {Text} */ (node).data = text;
  });
}

/**
 * Writes a text with `${name}` placeholders into a source or target.
 *
 * @param {Element} element
 * @param {string} text
 * @param {string} source the English, which gives each placeholder its number
 */
export function setText(element, text, source) {
  for (const node of nodesOf(element)) element.removeChild(node);
  /** @type {string[]} */
  const order = source.match(/\$\{\w+\}/g) ?? [];
  for (const part of text.split(/(\$\{\w+\})/)) {
    if (part === '') continue;
    if (!order.includes(part)) {
      element.appendChild(element.ownerDocument.createTextNode(part));
      continue;
    }
    const x = element.ownerDocument.createElement('x');
    x.setAttribute('id', String(order.indexOf(part)));
    x.setAttribute('equiv-text', part);
    element.appendChild(x);
  }
}
