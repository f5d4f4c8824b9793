import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * HTML knows no `<ipt-problem-areas />`: the slash is ignored, the element stays open, and the rest of
 * the page becomes its fallback, which nobody sees. What was swallowed is put back behind the element,
 * and the console says why.
 *
 * A fallback cannot be told from a page with certainty. What no fallback holds is another widget, the
 * main part of a page, and the header or footer of a whole page.
 */
export class SwallowedPage implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    const page = this.#host.ownerDocument;
    // While a page comes in, what follows may still be on its way.
    if (page.readyState !== 'loading') this.#giveBack();
    else page.addEventListener('DOMContentLoaded', () => this.#giveBack(), {once: true});
  }

  #giveBack() {
    const host = this.#host;
    if (!host.isConnected || ![...host.children].some((child) => isOfPage(child, host))) return;
    const behind = host.nextSibling;
    for (const node of [...host.childNodes]) if (!isOfWidget(node)) move(node, host, behind);
    console.warn(
      `<${host.localName}>: what follows on the page stood inside it, and now stands behind it. HTML has no tags that close themselves: write <${host.localName}></${host.localName}>.`,
    );
  }
}

const isOfPage = (child: Element, host: Element): boolean => {
  if (isOfWidget(child)) return false;
  const ofWholePage = host.closest('article, aside, main, nav, section') ? '' : ', header, footer';
  return (
    child.matches(
      `main, [role='main'], [role='banner'], [role='contentinfo'], [data-ipt]${ofWholePage}`,
    ) || [child, ...child.querySelectorAll('*')].some(({localName}) => localName.startsWith('ipt-'))
  );
};

/** What the widget uses itself: what has a slot, and the list of own services. */
const isOfWidget = (node: Node): boolean =>
  node instanceof Element &&
  node.matches('[slot], script[type="application/json" i]:not([data-ipt-translations])');

/** Scripts that have run do not run again when they are moved. Frames and media go on where they can. */
function move(node: Node, {parentNode}: Element, before: Node | null) {
  const parent = parentNode as ParentNode & Node & {moveBefore?: Node['insertBefore']};
  if (parent.moveBefore) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}
