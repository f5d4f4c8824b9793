import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Content systems strip `slot`. What has `data-slot="next-step"`, or the class `ipt-next-step`, gets that slot,
 * also where an editor has put the class on a link within a paragraph.
 */
export class NamedSlots implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#name());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#host, {childList: true, subtree: true});
    this.#name();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #name() {
    let isNew = false;
    for (const element of this.#host.querySelectorAll<HTMLElement>(named)) {
      const content = asChild(element, this.#host);
      const slot = element.dataset.slot ?? 'next-step';
      if (!content || content.slot) continue;
      content.slot = slot;
      isNew = true;
    }
    if (isNew) this.#host.requestUpdate();
  }
}

const named = '[data-slot]:not([slot]), .ipt-next-step:not([slot])';

/** Only children of an element fill its slots: the paragraph around a link does, if it holds no more. */
function asChild(element: HTMLElement, host: HTMLElement): HTMLElement | undefined {
  let child = element;
  while (child.parentElement && child.parentElement !== host) {
    if (words(child.parentElement) !== words(element)) {
      host.append(element);
      return element;
    }
    child = child.parentElement;
  }
  return child.parentElement ? child : undefined;
}

const words = ({textContent}: Element) => textContent!.replace(/\s+/g, ' ').trim();
