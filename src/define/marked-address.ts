import {elementsIn} from './take-place.js';
import type {Widget} from './tags.js';

/** The address of a link that is marked for a widget: its hash is the name of the tag, and nothing else. */
export function addressFor(node: Node, tag: string): URL | undefined {
  const [link] = elementsIn(node, 'a[href]').filter((each) => isMarked(each, tag));
  return link && addressOf(link);
}

export const isMarked = (link: Element, tag: string) => addressOf(link)?.hash === `#${tag}`;

export function addressOf(link: Element): URL | undefined {
  try {
    return new URL((link as HTMLAnchorElement).href, document.baseURI);
  } catch {
    return undefined;
  }
}

/** Gives a widget what an address says after the question mark, by the names of its attributes. */
export function giveAttributes(widget: Element, address: URL | undefined, behind: Widget) {
  for (const name of names(behind)) {
    const value = address?.searchParams.get(name);
    if (value) widget.setAttribute(name, value);
    else widget.removeAttribute(name);
  }
}

/** The address without what was meant for the widget: where the link leads by itself. */
export function ownAddress({href}: URL, behind: Widget): string {
  const own = new URL(href);
  // Rewritten only where something goes: what a server reads there may be no list of names.
  for (const name of names(behind)) if (own.searchParams.has(name)) own.searchParams.delete(name);
  own.hash = '';
  return own.href;
}

const names = ({observedAttributes}: Widget) => ['lang', ...observedAttributes];
