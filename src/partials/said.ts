import {html, nothing} from 'lit';

/**
 * What a control belongs to, in brackets after its name: for ears alone, where several on a page have
 * the same. What is seen stays the beginning of the name, which voice control listens for.
 */
export const said = (of?: string) =>
  of ? html`<span class="visually-hidden"> (${of})</span>` : nothing;
