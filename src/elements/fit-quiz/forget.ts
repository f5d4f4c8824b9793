import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {listen} from '../../shared/listener.js';

/** How long answers may stand on an unattended screen, in milliseconds. */
const idleTime = 15 * 60 * 1000;
/** How long before that the quiz asks whether someone is still there. */
const warningTime = 60 * 1000;

interface Actions {
  /** Nobody is there to see it. */
  forget: () => void;
  /** Someone may come back to the screen. */
  expire: () => void;
  /** A minute is left, or someone is there again. */
  warn: (isDue: boolean) => void;
}

/**
 * Makes the quiz forget: when the page is left, when the browser brings a left page back from its
 * cache with everything filled in, when the element is removed for good, and after 15 minutes in
 * which nobody reads, scrolls, types or moves a pointer.
 */
export class Forget implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #actions: Actions;
  #ends: (() => void)[] = [];
  #lastSeen = 0;
  #warned = false;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & Element, actions: Actions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  /** There is something to forget: the time starts. */
  begin() {
    this.#lastSeen = Date.now();
    this.#warn(false);
    this.#wait(idleTime - warningTime);
  }

  /** Someone is there: the time starts anew, if it runs. */
  present() {
    if (!this.#lastSeen) return;
    // A device that slept held the timer back: whoever wakes it may be someone else.
    if (Date.now() - this.#lastSeen >= idleTime) return this.#look();
    this.#lastSeen = Date.now();
    this.#warn(false);
  }

  hostConnected() {
    const {ownerDocument} = this.#host;
    const view = ownerDocument.defaultView;
    if (!view) return;
    this.#ends = [
      listen(view, 'pagehide', () => this.#stopAnd(this.#actions.forget)),
      listen<PageTransitionEvent>(view, 'pageshow', ({persisted}) => {
        if (persisted) this.#stopAnd(this.#actions.forget);
      }),
      // A sleeping phone stops the timer, not the clock.
      listen(ownerDocument, 'visibilitychange', () => this.#look()),
      listen(view, 'scroll', () => this.present(), {passive: true, capture: true}),
    ];
  }

  hostDisconnected() {
    this.#ends.forEach((end) => end());
    // Moved within the page, it is back before the task ends, and nobody has left.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#stopAnd(this.#actions.forget);
    });
  }

  #wait(time: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), time);
  }

  #look() {
    if (!this.#lastSeen) return;
    const left = idleTime - (Date.now() - this.#lastSeen);
    if (left <= 0) return this.#stopAnd(this.#actions.expire);
    if (left <= warningTime) this.#warn(true);
    this.#wait(left > warningTime ? left - warningTime : left);
  }

  #warn(isDue: boolean) {
    if (this.#warned === isDue) return;
    this.#warned = isDue;
    this.#actions.warn(isDue);
  }

  #stopAnd(action: () => void) {
    this.#lastSeen = 0;
    clearTimeout(this.#timer);
    this.#warn(false);
    action();
  }
}
