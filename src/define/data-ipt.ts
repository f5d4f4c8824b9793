/**
 * For content systems that strip unknown tags: `<div data-ipt="fit-quiz" data-region="NZ">…</div>`
 * becomes `<ipt-fit-quiz region="NZ">…</ipt-fit-quiz>`, with what stands inside as its fallback, and
 * so does one that comes later, on the next page of a library that swaps pages. The whole name of a
 * tag (`ipt-fit-quiz`) and any case are understood; any other name is named in the console.
 *
 * A library that compares the page with the server's finds a widget where the server has a
 * placeholder, and puts the placeholder back. Then the same widget takes its place again, with all
 * that its reader has opened or answered. On the next page of a library that swaps pages it does not:
 * to go on is to leave.
 *
 * @param only - The one tag that a file with one widget cares for; another file may have the others.
 */
export function becomeElements(only?: string) {
  if (typeof document === 'undefined') return;
  ownTag = only;
  replaceIn(document);
  new MutationObserver((records) => {
    // While a page comes in, a placeholder may be there without what stands in it.
    if (document.readyState === 'loading') return;
    const left = records.flatMap(({removedNodes}) =>
      [...removedNodes].flatMap(madeFromPlaceholders),
    );
    for (const {addedNodes} of records) addedNodes.forEach((node) => replaceIn(node, left));
  }).observe(document, {childList: true, subtree: true});
  document.addEventListener('DOMContentLoaded', () => replaceIn(document), {once: true});
}

type Widget = CustomElementConstructor & {observedAttributes: string[]};

const placeholders = '[data-ipt]';
/** The widgets that a placeholder has become, with the address of the page at that time. */
const made = new WeakMap<Element, string>();
const refused = new WeakSet<Element>();
let ownTag: string | undefined;

/** `left`: widgets that were taken out of the page in the same moment, and may come back. */
function replaceIn(node: Node, left: Element[] = []) {
  if (document.readyState === 'loading') return;
  for (const placeholder of elementsIn(node, placeholders)) {
    if (placeholder.isConnected) replace(placeholder as HTMLElement, left);
  }
}

function replace(placeholder: HTMLElement, left: Element[]) {
  const tag = `ipt-${placeholder.dataset.ipt!.trim().toLowerCase().replace(/^ipt-/, '')}`;
  if (ownTag && tag !== ownTag) return;
  const widget = customElements.get(tag) as Widget | undefined;
  if (!widget) {
    refuse(placeholder);
    return;
  }
  const former = left.find(
    (element) =>
      element.localName === tag && !element.isConnected && made.get(element) === pageAddress(),
  );
  const element = former ?? document.createElement(tag);
  made.set(element, pageAddress());
  takeOver(placeholder, element, widget);
  placeholder.replaceWith(element);
}

/** Gives the element the placeholder's attributes and content. */
function takeOver(placeholder: HTMLElement, element: Element, {observedAttributes}: Widget) {
  // Only what the widget knows loses its `data-`: a content system that strips `onclick` lets
  // `data-onclick` pass, and it must stay harmless.
  const names = ['lang', ...observedAttributes];
  const known = names.map((name) => `data-${name}`);
  for (const name of names) {
    if (!placeholder.hasAttribute(name) && !placeholder.hasAttribute(`data-${name}`)) {
      element.removeAttribute(name);
    }
  }
  for (const {name, value} of placeholder.attributes) {
    if (name === 'data-ipt') continue;
    const own = known.includes(name) ? name.replace('data-', '') : name;
    if (element.getAttribute(own) !== value) element.setAttribute(own, value);
  }
  element.replaceChildren(...placeholder.childNodes);
}

function refuse(placeholder: HTMLElement) {
  if (refused.has(placeholder)) return;
  refused.add(placeholder);
  const place = [...document.querySelectorAll(placeholders)].indexOf(placeholder) + 1;
  console.warn(
    `ipt-widgets: data-ipt accepts the name of a widget, such as fit-quiz. Look at placeholder ${place} of those left on the page, <${placeholder.localName}${placeholder.id && ` id="${placeholder.id}"`}>; its content stays as it is.`,
  );
}

const pageAddress = () => location.origin + location.pathname + location.search;

const madeFromPlaceholders = (node: Node) =>
  elementsIn(node, '*').filter((element) => made.has(element));

function elementsIn(node: Node, selector: string): Element[] {
  const inside = (node as ParentNode).querySelectorAll?.(selector) ?? [];
  return (node as Element).matches?.(selector) ? [node as Element, ...inside] : [...inside];
}
