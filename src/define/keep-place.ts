import {WidgetElement} from '../shared/widget-element.js';

/**
 * On a slow line the script comes when the visitor is already reading. The widgets are taller than
 * their fallback, and those above would push the text away: this keeps what is on screen in place.
 *
 * Imported before anything is defined, it remembers what that is.
 */
const anchor = whatIsRead();
const before = anchor?.getBoundingClientRect().top ?? 0;

/**
 * Scrolls back by as much as the remembered place has moved, once the widgets are there; where words are
 * long in coming, only if the visitor has not gone on in the meantime.
 */
export async function keepPlace() {
  if (!anchor) return;
  const ended = new AbortController();
  const goOn = () => (isLeft = true);
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(type, goOn, {signal: ended.signal, passive: true, capture: true});
  }
  // The kit's own alone: a stranger's element may have a promise of that name that never ends.
  const widgets = [...document.querySelectorAll<WidgetElement>(':defined')].filter(
    (element) => element instanceof WidgetElement,
  );
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  ended.abort();
  restore();
  // Browsers have an anchor of their own, and may have used it by the next frame.
  requestAnimationFrame(restore);
}

let isLeft = false;

function restore() {
  // A fallback that has given way has no place any more.
  if (isLeft || !anchor?.getClientRects().length) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (Math.abs(moved) > 1) scrollBy({top: moved, behavior: 'instant'});
}

/** An element in the middle of the window, or the widget it is the fallback of. */
function whatIsRead(): Element | undefined {
  if (typeof document === 'undefined' || scrollY === 0) return undefined;
  return (
    [0.5, 0.4, 0.6]
      .map((share) => document.elementFromPoint(innerWidth / 2, innerHeight * share))
      .map((element) => element?.closest(':not(:defined), [data-ipt]') ?? element)
      // Between two paragraphs the point meets what holds them both, and that stays where it is.
      .find((element) => element && element.getBoundingClientRect().height < innerHeight) ??
    undefined
  );
}
