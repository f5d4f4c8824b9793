import {html, nothing} from 'lit';

/** How a heading is found: by the page's own styles (`part`) and by the widget's (`class`). */
interface HeadingNames {
  part?: string;
  class?: string;
}

/** A heading at the level the page needs. Below level 6 there is no smaller one in HTML. */
export function heading(level: number, content: unknown, names: HeadingNames = {}) {
  const part = names.part ?? nothing;
  const style = names.class ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${part} class=${style}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} class=${style}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${style}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${style}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${style}>${content}</h5>`;
    default:
      return html`<h6 part=${part} class=${style}>${content}</h6>`;
  }
}
