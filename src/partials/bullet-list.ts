import {html} from 'lit';

/** A list with the kit's own marks. WebKit takes an unmarked list for no list without the role. */
export const bulletList = (items: readonly unknown[]) => html`
  <ul class="bullets" role="list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>
`;
