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
  readonly #expire: () => void;
  #view: Window | null = null;
  #lastTouch = 0;
  #timer?: ReturnType<typeof setTimeout>;

  /** `forget` when nobody is there to see it, `expire` when someone may come back to the screen. */
  constructor(
    host: ReactiveControllerHost & Element,
    {forget, expire}: {forget: () => void; expire: () => void},
  ) {
    this.#host = host;
    this.#forget = () => this.#stopAnd(forget);
    this.#expire = () => this.#stopAnd(expire);
    host.addController(this);
  }

  /** Someone is there: the time starts anew. */
  touch() {
    this.#lastTouch = Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#expire, idleTime);
  }

  #stopAnd(action: () => void) {
    this.#lastTouch = 0;
    clearTimeout(this.#timer);
    action();
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
    this.#forget();
  }

  readonly #onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) this.#forget();
  };

  // A sleeping phone stops the timer, not the clock.
  readonly #onVisibilityChange = () => {
    if (this.#lastTouch && Date.now() - this.#lastTouch > idleTime) this.#expire();
  };
}
