import type {WidgetElement} from '../shared/widget-element.js';
import {tags} from '../define/tags.js';

/** A widget as its check sees it: also what other code has no business with. */
export type Seen = WidgetElement & {
  readonly renderRoot: ShadowRoot;
  readonly locale: {readonly requested?: Intl.Locale; readonly shown: string};
};

/** The widgets of a page that are defined, in order. */
export const widgetsOn = (page: Document): Seen[] =>
  [...page.querySelectorAll<Seen>(tags.join())].filter((element) => element.matches(':defined'));

/** Whether it shows itself, and not its fallback. */
export const isShown = ({renderRoot}: Seen) => Boolean(renderRoot?.querySelector('.root'));

/** How a widget is called in a finding: its tag, and which of several it is. */
export function nameOf(widget: Element): string {
  const alike = [...widget.ownerDocument.querySelectorAll(widget.localName)];
  return alike.length > 1
    ? `${widget.localName} (number ${alike.indexOf(widget) + 1})`
    : widget.localName;
}
