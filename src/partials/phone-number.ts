import {html} from 'lit';

/**
 * A phone number as it is written, and said digit by digit: a voice makes amounts of 116 123, and
 * of 717 003 717 a single one. The spaces between the digits have no width and are in no copy and
 * no search, as the style sheet writes them; dashes, which some voices call minus, are not said.
 */
export const phoneNumber = (number: string) => html`
  <bdi dir="ltr" translate="no">${number.split(/(\p{Nd}+)/u).map(part)}</bdi>
`;

const part = (text: string, index: number) =>
  index % 2
    ? html`<span class="digits">${[...text].map((digit) => html`<span>${digit}</span>`)}</span>`
    : text.split(/([-./‐-―]+)/).map(silent);

const silent = (text: string, index: number) =>
  index % 2 ? html`<span aria-hidden="true">${text}</span>` : text;
