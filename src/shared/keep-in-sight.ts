import {listen} from './listener.js';

/** What is kept free above what has the focus, in pixels. */
const gap = 12;

/** What may move the focus. From one place in the widget to another it moves unseen from outside. */
const moves = ['focusin', 'keydown', 'click'];

/**
 * Pages have headers that stay at the top of the window, and the browser scrolls to what gets the focus
 * as if they were not there: the reader would land behind one (WCAG 2.4.11). Where something that
 * sticks covers what has the focus, the page is scrolled on.
 *
 * A press of the mouse has to land where it began, so it moves nothing.
 */
export function keepInSight(host: Element & {readonly renderRoot: Node}) {
  const uncover = () => {
    const focused = (host.renderRoot as ShadowRoot | undefined)?.activeElement;
    if (!focused?.matches(':focus-visible, [tabindex="-1"]')) return;
    const {left, top, width} = focused.getBoundingClientRect();
    const bottom = bottomOfCover(host, left + Math.min(width / 2, 20), top + 2);
    if (bottom === undefined || bottom <= top) return;
    host.ownerDocument.defaultView?.scrollBy({top: top - bottom - gap, behavior: 'instant'});
  };
  // The widget itself may scroll after it has given the focus.
  for (const type of moves) listen(host, type, () => requestAnimationFrame(uncover));
}

/** Where that ends which sticks to the top of the window and covers a widget at this point. */
function bottomOfCover(host: Element, x: number, y: number): number | undefined {
  const tree = host.getRootNode() as Document | ShadowRoot;
  let cover = tree.elementFromPoint(x, Math.max(y, 0));
  if (!cover || cover.contains(host) || host.contains(cover)) return undefined;
  while (cover && !/fixed|sticky/.test(getComputedStyle(cover).position)) {
    cover = cover.parentElement;
  }
  const bottom = cover?.getBoundingClientRect().bottom;
  // A dialog over the whole page is no header.
  return bottom && bottom < innerHeight / 2 ? bottom : undefined;
}
