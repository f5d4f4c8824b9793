import {addressFor, giveAttributes} from './marked-address.js';
import {takePlace} from './take-place.js';
import {tags, widgetBehind, type Tag} from './tags.js';

/** Whole parts of a page get classes from their own content: a page that is called like a widget. */
const parts = 'html, body, main, nav, header, footer';

export const marked = tags.map((tag) => `[class~="${tag}"]`).join();

/**
 * `<div class="ipt-fit-quiz">…</div>` becomes that widget, with what stands inside as its fallback, for
 * content systems that keep no attribute but `class`. Its `lang` counts. Country and everything else
 * are read from a link inside whose address ends in the widget's name, where there is one.
 *
 * What holds a widget already is the page's own wrapper, and stays.
 */
export function becomeOfClass(element: HTMLElement, left: readonly Element[], own: readonly Tag[]) {
  const tag = tags.find((each) => element.classList.contains(each))!;
  const widget = own.includes(tag) && widgetBehind(tag);
  if (!widget || element.matches(`${parts}, a, ${tags.join()}`) || isAround(element)) return;
  takePlace(element, tag, left, (made) => {
    giveAttributes(made, addressFor(element, tag), widget);
    for (const name of ['id', 'lang', 'dir']) {
      const value = element.getAttribute(name);
      if (value) made.setAttribute(name, value);
    }
    made.classList.add(...[...element.classList].filter((name) => name !== tag));
    made.replaceChildren(...element.childNodes);
  });
}

/** Whether it stands around a widget, or within one. */
const isAround = (element: Element) =>
  element.querySelector(`${tags.join()}, [data-ipt], ${marked}`) !== null ||
  element.parentElement?.closest(tags.join()) !== null;
