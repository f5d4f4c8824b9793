import type {LitElement, ReactiveController} from 'lit';
import {listen} from './listener.js';

/**
 * One widget on paper. While its page is printed it shows what belongs on paper, and what belongs
 * there once, such as the sources, stands at the end of the last widget for all of them.
 */
export class Paper implements ReactiveController {
  /** Whether the page is being printed. */
  isPrinting = false;
  /** Whether this is the last widget on the page that is being printed. */
  isLast = false;
  /** What renders each thing this widget cites, under a name that is the same in every widget. */
  cites: ReadonlyMap<string, () => unknown> = new Map();
  readonly host: LitElement;
  readonly #renderNow: () => void;
  #page?: PrintedPage;

  /** @param renderNow Shows the new state before anything else runs: printing does not wait. */
  constructor(host: LitElement, renderNow: () => void) {
    this.host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  /** What is cited here; on paper, for all widgets of the page, in their order and each once. */
  get allCites(): ReadonlyMap<string, () => unknown> {
    if (!this.isLast || !this.#page) return this.cites;
    return new Map(this.#page.widgets.flatMap(({cites}) => [...cites]));
  }

  show(isPrinting: boolean, isLast: boolean) {
    this.isPrinting = isPrinting;
    this.isLast = isLast;
    this.host.requestUpdate();
    this.#renderNow();
  }

  hostConnected() {
    const {defaultView} = this.host.ownerDocument;
    this.#page = defaultView ? pageIn(defaultView) : undefined;
    this.#page?.add(this);
  }

  hostDisconnected() {
    this.#page?.remove(this);
    this.#page = undefined;
  }
}

/** The widgets of one window: it hears when they are printed, as long as there are any. */
class PrintedPage {
  readonly #view: Window;
  readonly #widgets = new Set<Paper>();
  #deaf: (() => void)[] = [];

  constructor(view: Window) {
    this.#view = view;
  }

  get widgets(): Paper[] {
    return [...this.#widgets].sort(inPageOrder);
  }

  add(widget: Paper) {
    this.#widgets.add(widget);
    if (this.#deaf.length) return;
    this.#deaf = [
      listen(this.#view, 'beforeprint', () => this.#print(true)),
      listen(this.#view, 'afterprint', () => this.#print(false)),
    ];
  }

  remove(widget: Paper) {
    this.#widgets.delete(widget);
    if (this.#widgets.size) return;
    for (const stop of this.#deaf) stop();
    this.#deaf = [];
  }

  #print(isPrinting: boolean) {
    const {widgets} = this;
    // In a tab of the page that is closed, a widget is not on paper either.
    const last = widgets.filter(({host}) => host.getClientRects().length > 0).at(-1);
    for (const widget of widgets) widget.show(isPrinting, isPrinting && widget === last);
  }
}

const pages = new WeakMap<Window, PrintedPage>();

function pageIn(view: Window): PrintedPage {
  const page = pages.get(view) ?? new PrintedPage(view);
  pages.set(view, page);
  return page;
}

function inPageOrder({host: one}: Paper, {host: other}: Paper) {
  const place = outermost(one).compareDocumentPosition(outermost(other));
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The element itself, or the one of the page that it is shown inside of. */
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}
