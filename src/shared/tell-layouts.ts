import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Some pages lay out their boxes by script, each at a place of its own, once and when the window
 * changes (masonry). A widget that grows would lie over the next box. There, and nowhere else, the
 * window hears a `resize` when a widget's height has changed.
 */
export class TellLayouts implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer?: ResizeObserver;
  #height = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  // Pages place their boxes after the widgets are there. On all others nothing is observed.
  hostUpdated() {
    if (this.#observer || !isPlacedByScript(this.#host)) return;
    // The page answers in the next frame: in this one, the browser would report a loop as an error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#tell()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #tell() {
    const {offsetHeight, ownerDocument, isConnected} = this.#host;
    if (!isConnected || offsetHeight === this.#height) return;
    this.#height = offsetHeight;
    ownerDocument.defaultView?.dispatchEvent(new Event('resize'));
  }
}

/** A script has given the box a place, and what it stands in a height. */
function isPlacedByScript(element: HTMLElement): boolean {
  for (let box = element; box.parentElement; box = box.parentElement) {
    if (box.style.position === 'absolute' && box.parentElement.style.height) return true;
  }
  return false;
}
