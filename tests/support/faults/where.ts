/** What the functions of this folder look through: an open root, a closed one, or an element. */
export type Tree = ParentNode & Node;

/** What can be pressed, ticked or chosen. */
export const controls = 'a[href], button, summary, select, input:not([type=hidden]), textarea';

export const every = <T extends Element = HTMLElement>(tree: Tree, selector: string): T[] => [
  ...tree.querySelectorAll<T>(selector),
];

/** Whether an element has a place on the screen: closed panels have none. */
export const isSeen = (element: Element) =>
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility === 'visible' &&
  !element.closest('[hidden], details:not([open]) > :not(summary)');

/** What only a screen reader meets has a place of one pixel. */
export const isForEyes = (element: Element) =>
  isSeen(element) && !element.closest('.visually-hidden');

/** An element as a person finds it again: its tag and its first words. */
export function named(element: Element): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const id = element.id && `#${element.id}`;
  return `<${element.localName}${id}>${words && ` “${words}”`}`;
}

/** The elements that have text of their own, each with it. */
export const texts = (tree: Tree): HTMLElement[] =>
  every(tree, '*').filter(
    ({localName, childNodes}) =>
      localName !== 'style' &&
      [...childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue!.trim()),
  );
