/**
 * The value of the nearest `lang` attribute, as everywhere in HTML: the element's own, else an
 * ancestor's, through slots and shadow hosts. `null` when nothing says.
 */
export function nearestLang(element: Element): string | null {
  for (const node of upwards(element)) {
    if (isElement(node) && node.hasAttribute('lang')) return node.getAttribute('lang');
  }
  return null;
}

/** The trees (document and shadow roots) in which an ancestor of the element could have a `lang`. */
export function treesAbove(element: Element): Set<Node> {
  return new Set([...upwards(element)].map((node) => node.getRootNode()));
}

function* upwards(start: Node): Generator<Node> {
  let node: Node | null = start;
  while (node) {
    yield node;
    node =
      (isElement(node) && node.assignedSlot) ||
      node.parentNode ||
      (node as ShadowRoot).host ||
      null;
  }
}

// Not `instanceof`: an element moved into a frame has ancestors from another realm.
const isElement = (node: Node): node is Element => node.nodeType === 1;
