import {html, nothing} from 'lit';
import type {Claim} from '../../content/claims.js';
import {citation, type ReferenceId} from '../../content/references.js';

/** Each statement, with its sources after the last one in a row that rests on the same. */
export const claims = (statements: readonly Claim[]) =>
  statements.map(({title, text, references}, index) => {
    const next = statements[index + 1]?.references;
    const cited = String(next) === String(references) ? [] : references;
    return html`${title ? html`<strong>${title}:</strong> ` : nothing}${text} ${citations(cited)}`;
  });

/** The names of sources in brackets. The whole list is at the end of the widget. */
export const citations = (ids: readonly ReferenceId[]) =>
  ids.length
    ? html`<span class="citations" lang="en" translate="no">(${ids.map(citation).join(', ')})</span>`
    : nothing;
