import {
  children,
  elements,
  isElement,
  isText,
  nodesOf,
  placeholderOf,
  remove,
  setData,
} from './dom.js';
import {repairText} from './repair-text.js';

/**
 * Puts right in a unit what a tool has added and a translator cannot take out.
 *
 * @param {Element} unit
 * @param {string} language
 * @returns {string[]} what was put right
 */
export function repairUnit(unit, language) {
  const repairs = new Set(
    ['seg-source', 'alt-trans'].flatMap((name) =>
      elements(unit, name).map((extra) => {
        remove(extra);
        return `<${name}> taken out`;
      }),
    ),
  );
  const target = oneTarget(unit, repairs);
  const [source] = children(unit, 'source');
  for (const text of [source, target]) {
    if (!text) continue;
    plain(text, repairs);
    closeUp(text, language, repairs);
  }
  if (target) {
    readPlaceholders(target, source, repairs);
    for (const node of nodesOf(target).filter(isText)) {
      const {text, repairs: done} = repairText(node.data);
      if (done.length > 0) setData(node, text);
      done.forEach((what) => repairs.add(what));
    }
  }
  return [...repairs];
}

/** The target, where there is one, or twice the same. @param {Element} unit @param {Set<string>} repairs */
function oneTarget(unit, repairs) {
  const [target, ...others] = children(unit, 'target');
  for (const other of others) {
    if (other.textContent?.trim() !== '' && other.textContent !== target.textContent) continue;
    remove(other);
    repairs.add('a second <target> taken out that said nothing else');
  }
  return target;
}

/** Text and placeholders alone. @param {Element} parent @param {Set<string>} repairs */
function plain(parent, repairs) {
  for (const node of nodesOf(parent)) {
    if (node.nodeType === 4) {
      parent.replaceChild(parent.ownerDocument.createTextNode(node.textContent ?? ''), node);
      repairs.add('CDATA read as text');
    } else if (node.nodeType === 7 || node.nodeType === 8) {
      remove(node);
      repairs.add('a comment or an instruction in the text taken out');
    } else if (isElement(node) && node.nodeName === 'mrk') {
      plain(node, repairs);
      for (const inner of nodesOf(node)) parent.insertBefore(inner, node);
      remove(node);
      repairs.add('<mrk> taken out, its words kept');
    }
  }
  joinTexts(parent);
}

/** @param {Element} parent */
function joinTexts(parent) {
  for (const node of nodesOf(parent)) {
    const {previousSibling} = node;
    if (!isText(node) || !previousSibling || !isText(previousSibling)) continue;
    setData(node, previousSibling.data + node.data);
    remove(previousSibling);
  }
}

/** Languages that are written without spaces between words. */
const unspaced = /^(?:zh|ja|th|lo|km|my)\b/;

/**
 * A formatter breaks lines beside placeholders. Before a full stop, after a bracket and in Chinese
 * there was no space, so none is made of it.
 *
 * @param {Element} parent @param {string} language @param {Set<string>} repairs
 */
function closeUp(parent, language, repairs) {
  const nodes = nodesOf(parent);
  nodes.forEach((node, index) => {
    if (!isText(node)) return;
    const inTarget = parent.nodeName === 'target' && unspaced.test(language);
    let {data} = node;
    if (index > 0) {
      data = data.replace(/^[ \t\r]*\n\s*(?=[.,;:!?)\]»”’…。，、；：！？）」》])/, '');
      if (inTarget) data = data.replace(/^[ \t\r]*\n\s*(?![\dA-Za-z])/, '');
    }
    if (index < nodes.length - 1) {
      data = data.replace(/([([„«“‘¿¡（「《])[ \t\r]*\n\s*$/, '$1');
      if (inTarget) data = data.replace(/(?<![\dA-Za-z])[ \t\r]*\n\s*$/, '');
    }
    if (data === node.data) return;
    setData(node, data);
    repairs.add('line breaks beside a placeholder taken out');
  });
}

/**
 * Placeholders that a tool has written as text, or without their name.
 *
 * @param {Element} target @param {Element | undefined} source @param {Set<string>} repairs
 */
function readPlaceholders(target, source, repairs) {
  const known = new Map(
    (source ? children(source, 'x') : []).map((x) => [placeholderOf(x), x.getAttribute('id')]),
  );
  for (const x of children(target, 'x')) {
    const id = x.getAttribute('id');
    const name = [...known].find(([, number]) => number === id)?.[0];
    if (x.hasAttribute('equiv-text') || !name) continue;
    x.setAttribute('equiv-text', name);
    repairs.add('a placeholder got its name back');
  }
  for (const node of nodesOf(target).filter(isText)) {
    const parts = node.data.split(/(\$\{\w+\})/);
    if (!parts.some((part) => known.has(part))) continue;
    for (const part of parts) target.insertBefore(known.has(part) ? newX(part) : target.ownerDocument.createTextNode(part), node); // prettier-ignore
    remove(node);
    repairs.add('a placeholder was written as text');
  }

  /** @param {string} name */
  function newX(name) {
    const x = target.ownerDocument.createElement('x');
    x.setAttribute('id', known.get(name) ?? '');
    x.setAttribute('equiv-text', name);
    return x;
  }
}
