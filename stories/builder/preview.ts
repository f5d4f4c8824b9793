import {write, type Tag} from './markup.js';

/**
 * The widgets as they will be on the page. Those that are already there stay and get what has
 * changed, so that a panel someone has opened does not close with the next key press.
 */
export class Preview {
  #shown = '';

  show(place: HTMLElement, content: string | readonly Tag[]) {
    const html = typeof content === 'string' ? content : write(content);
    if (html === this.#shown) return;
    this.#shown = html;
    if (typeof content === 'string') {
      place.innerHTML = html;
    } else {
      const elements = this.#elementsFor(place, content);
      // What is taken out and put back begins anew.
      const isInPlace = elements.every((element, index) => element === place.children[index]);
      if (!isInPlace || elements.length !== place.children.length) {
        place.replaceChildren(...elements);
      }
    }
  }

  #elementsFor(place: HTMLElement, widgets: readonly Tag[]): Element[] {
    return widgets.map((widget) => {
      const element =
        place.querySelector(`:scope > ${widget.name}`) ?? document.createElement(widget.name);
      update(element, widget);
      return element;
    });
  }
}

/** Gives an element the attributes and the content of such a tag. */
export function update(element: Element, {attributes, children}: Tag) {
  const wanted = new Map(Object.entries(attributes).filter(([, value]) => value));
  for (const [name, value] of wanted) element.setAttribute(name, value === true ? '' : `${value}`);
  for (const name of element.getAttributeNames()) {
    if (!wanted.has(name)) element.removeAttribute(name);
  }
  element.innerHTML = write(children);
}
