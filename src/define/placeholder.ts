import {elementsIn, takePlace} from './take-place.js';
import {tags, widgetBehind, type Tag, type Widget} from './tags.js';
import {takeColours} from './take-colours.js';

export const placeholders = '[data-ipt]';

const refused = new WeakSet<Element>();

/**
 * `<div data-ipt="fit-quiz" data-region="NZ">…</div>` becomes `<ipt-fit-quiz region="NZ">…</ipt-fit-quiz>`,
 * with what stands inside as its fallback. The whole name of a tag (`ipt-fit-quiz`) and any case are
 * understood; any other name is named in the console.
 */
export function becomeOfPlaceholder(
  placeholder: HTMLElement,
  left: readonly Element[],
  own: readonly Tag[],
) {
  const named = `ipt-${placeholder.dataset.ipt!.trim().toLowerCase().replace(/^ipt-/, '')}`;
  const tag = tags.find((each) => each === named);
  // Another file cares for it.
  if (tag && !own.includes(tag)) return;
  const widget = tag && widgetBehind(tag);
  if (!widget) refuse(placeholder);
  else takePlace(placeholder, tag, left, (element) => takeOver(placeholder, element, widget));
}

/** Gives the element the placeholder's attributes and content. */
function takeOver(placeholder: HTMLElement, element: Element, {observedAttributes}: Widget) {
  // Only what the widget knows loses its `data-`: a content system that strips `onclick` lets
  // `data-onclick` pass, and it must stay harmless.
  const names = ['lang', ...observedAttributes];
  const known = names.map((name) => `data-${name}`);
  for (const name of names) {
    if (!placeholder.hasAttribute(name) && !placeholder.hasAttribute(`data-${name}`)) {
      element.removeAttribute(name);
    }
  }
  for (const {name, value} of placeholder.attributes) {
    if (name === 'data-ipt') continue;
    const own = known.includes(name) ? name.replace('data-', '') : name;
    if (element.getAttribute(own) !== value) element.setAttribute(own, value);
  }
  takeColours(placeholder, element as HTMLElement);
  element.replaceChildren(...placeholder.childNodes);
}

function refuse(placeholder: HTMLElement) {
  if (refused.has(placeholder)) return;
  refused.add(placeholder);
  const place = elementsIn(document, placeholders).indexOf(placeholder) + 1;
  console.warn(
    `ipt-widgets: data-ipt accepts the name of a widget, such as fit-quiz. Look at placeholder ${place} of those left on the page, <${placeholder.localName}${placeholder.id && ` id="${placeholder.id}"`}>; its content stays as it is.`,
  );
}
