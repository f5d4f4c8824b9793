import {html} from 'lit';

/** A dot between two facts: seen, printed and copied, and for the ear a pause. */
export const separator = html`<span class="pause"></span><span aria-hidden="true">\u00a0· </span>`;
