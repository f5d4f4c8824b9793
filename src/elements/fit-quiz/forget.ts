import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long answers may stand on an unattended screen, in milliseconds. */
const idleTime = 15 * 60 * 1000;

/**
 * Makes the quiz forget: when the page is left, when the browser brings a left page back from its
 * cache with everything filled in, when the element is removed, and after 15 minutes without a
 * touch.
 */
export class Forget implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #forget: () => void;
  #view: Window | null = null;
  #lastTouch = 0;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & Element, forget: () => void) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  /** Something was answered: the time starts anew. */
  touch() {
    this.#lastTouch = Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#forget, idleTime);
  }

  hostConnected() {
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('pagehide', this.#forget);
    this.#view?.addEventListener('pageshow', this.#onPageShow);
    this.#view?.document.addEventListener('visibilitychange', this.#onVisibilityChange);
  }

  hostDisconnected() {
    this.#view?.removeEventListener('pagehide', this.#forget);
    this.#view?.removeEventListener('pageshow', this.#onPageShow);
    this.#view?.document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    clearTimeout(this.#timer);
    this.#forget();
  }

  readonly #onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) this.#forget();
  };

  // A sleeping phone stops the timer, not the clock.
  readonly #onVisibilityChange = () => {
    if (this.#lastTouch && Date.now() - this.#lastTouch > idleTime) this.#forget();
  };
}
