import type {ReactiveController, ReactiveControllerHost} from 'lit';

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
export class KeepInSight implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & {renderRoot: HTMLElement | DocumentFragment};

  constructor(
    host: ReactiveControllerHost & Element & {renderRoot: HTMLElement | DocumentFragment},
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    for (const type of moves) this.#host.addEventListener(type, this.#look);
  }

  hostDisconnected() {
    for (const type of moves) this.#host.removeEventListener(type, this.#look);
  }

  // The widget itself may scroll after it has given the focus.
  readonly #look = () => requestAnimationFrame(() => this.#uncover());

  #uncover() {
    const focused = (this.#host.renderRoot as ShadowRoot | undefined)?.activeElement;
    if (!focused?.matches(':focus-visible, [tabindex="-1"]')) return;
    const {left, top, width} = focused.getBoundingClientRect();
    const bottom = this.#bottomOfCover(left + Math.min(width / 2, 20), top + 2);
    if (bottom === undefined || bottom <= top) return;
    const view = this.#host.ownerDocument.defaultView;
    view?.scrollBy({top: top - bottom - gap, behavior: 'instant'});
  }

  /** Where that ends which sticks to the top of the window and covers this point. */
  #bottomOfCover(x: number, y: number): number | undefined {
    const tree = this.#host.getRootNode() as Document | ShadowRoot;
    let cover = tree.elementFromPoint(x, Math.max(y, 0));
    if (!cover || cover.contains(this.#host) || this.#host.contains(cover)) return undefined;
    while (cover && !/fixed|sticky/.test(getComputedStyle(cover).position)) {
      cover = cover.parentElement;
    }
    const bottom = cover?.getBoundingClientRect().bottom;
    // A dialog over the whole page is no header.
    return bottom && bottom < innerHeight / 2 ? bottom : undefined;
  }
}
