/** The widgets that something else on the page has become, with the address of the page at that time. */
const made = new WeakMap<Element, string>();

/**
 * Puts a widget where something else stands that is to become one: `fill` gives it what it has from there.
 *
 * A library that compares the page with the server's finds a widget where the server has something
 * else, and puts that back. Then the same widget takes its place again, with all that its reader has
 * opened or answered. On the next page of a library that swaps pages it does not: to go on is to leave.
 *
 * @param left The widgets that were taken out of the page in the same moment, and may come back.
 */
export function takePlace(
  place: Element,
  tag: string,
  left: readonly Element[],
  fill: (widget: Element) => void,
) {
  const former = left.find(
    (element) =>
      element.localName === tag && !element.isConnected && made.get(element) === pageAddress(),
  );
  const widget = former ?? document.createElement(tag);
  made.set(widget, pageAddress());
  fill(widget);
  place.replaceWith(widget);
}

/** Those among the nodes that have left the page, and in them, that something else has become. */
export const madeAmong = (nodes: Iterable<Node>): Element[] =>
  [...nodes].flatMap((node) => elementsIn(node, '*').filter((element) => made.has(element)));

/** A node and what stands in it, as far as it matches. */
export function elementsIn(node: Node, selector: string): Element[] {
  const inside = (node as ParentNode).querySelectorAll?.(selector) ?? [];
  return (node as Element).matches?.(selector) ? [node as Element, ...inside] : [...inside];
}

const pageAddress = () => location.origin + location.pathname + location.search;
