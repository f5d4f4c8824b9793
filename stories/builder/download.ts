import {html} from 'lit';

/** The name of a built file, as a link where it is known in which folder the files are. */
export const download = (file: string, folder: string) =>
  folder ? html`<a href="${folder}${file}" download>${file}</a>` : html`<code>${file}</code>`;
