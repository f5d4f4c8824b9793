import {html, nothing} from 'lit';
import {references, type Reference, type ReferenceId} from '../content/references.js';
import type {Msg} from '../localization/msg.js';
import {bulletList} from './bullet-list.js';
import {offsiteLink} from './offsite-link.js';

/** A published source, as it is written in a list of them. */
export function source(msg: Msg, id: ReferenceId) {
  const {authors, year, title, in: where, href}: Reference = references[id];
  return html`
    ${[authors, year && `(${year})`].filter(Boolean).join(' ')}. ${href ? offsiteLink(msg, href, title) : title}.
    ${where ? html`<cite>${where}</cite>` : nothing}
  `;
}

/** A list of sources: written as they were published, whatever the language around it. */
export const sourceList = (msg: Msg, ids: Iterable<ReferenceId>) => html`
  <div lang="en" dir="ltr" translate="no">
    ${bulletList([...new Set(ids)].map((id) => source(msg, id)))}
  </div>
`;
