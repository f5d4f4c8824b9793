import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * A page builder may put a widget inside a link, as it does with whole cards. Whoever opens a panel
 * there wants to read it: a press inside the widget never follows the link around it. For the time of
 * the press that link leads nowhere; links inside the widget work.
 */
export class InsideLink implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    for (const type of presses) this.#host.addEventListener(type, hold);
  }

  hostDisconnected() {
    for (const type of presses) this.#host.removeEventListener(type, hold);
  }
}

/** The middle button opens links, too. */
const presses = ['click', 'auxclick'];

function hold({currentTarget}: Event) {
  const link = linkAround(currentTarget as Element);
  const href = link?.getAttribute('href');
  if (!link || !href) return;
  link.removeAttribute('href');
  setTimeout(() => {
    if (!link.hasAttribute('href')) link.setAttribute('href', href);
  });
}

/** The nearest link, also around the component the widget stands in. */
function linkAround(element: Element): Element | undefined {
  const link = element.closest('a[href]');
  const {host} = element.getRootNode() as ShadowRoot;
  return link ?? (host ? linkAround(host) : undefined);
}
