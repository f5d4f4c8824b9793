import {html} from 'lit';

/**
 * A phone number as it is written, and said digit by digit: a voice makes amounts of 116 123, and
 * of 717 003 717 a single one. The spaces between the digits have no width and are in no copy and
 * no search, as the style sheet writes them; dashes, which some voices call minus, are not said.
 * It is for what is made once: rendered again, it would be made anew.
 */
export const phoneNumber = (number: string) => html`
  <bdi dir="ltr" translate="no">${number.split(/(\p{Nd}+)/u).map(part)}</bdi>
`;

const part = (text: string, index: number) =>
  index % 2 ? digits(text) : text.split(/([-./‐-―]+)/).map(silent);

/** Plain nodes: a panel has more digits than anything else that would be a template. */
function digits(text: string): HTMLElement {
  const all = span(...[...text].map((digit) => span(digit)));
  all.className = 'digits';
  return all;
}

function span(...content: (string | Node)[]): HTMLElement {
  const element = document.createElement('span');
  element.append(...content);
  return element;
}

const silent = (text: string, index: number) =>
  index % 2 ? html`<span aria-hidden="true">${text}</span>` : text;
