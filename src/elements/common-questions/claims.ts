import {html, nothing} from 'lit';
import type {Claim} from '../../content/claims.js';
import {citation, type ReferenceId} from '../../content/references.js';
import {bulletList} from '../../partials/bullet-list.js';

/** A statement with its sources. */
export const claim = ({title, text, references}: Claim) =>
  html`${title ? html`<strong class="claim-title">${title}</strong>` : nothing}${text} ${citations(references)}`;

/** A list of statements. Items in a row that rest on the same sources name them once, at the end. */
export const claims = (items: readonly Claim[]) =>
  bulletList(
    items.map((item, index) => {
      const next = items[index + 1]?.references;
      return claim(String(next) === String(item.references) ? {...item, references: []} : item);
    }),
  );

/** The names of sources in brackets. The whole list is at the end of the widget. */
export const citations = (ids: readonly ReferenceId[]) =>
  ids.length
    ? html`<span class="citations" lang="en" dir="ltr" translate="no">(${ids.map(citation).join(', ')})</span>`
    : nothing;
