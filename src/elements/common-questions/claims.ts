import {html, nothing} from 'lit';
import type {Claim} from '../../content/claims.js';
import {bulletList} from '../../partials/bullet-list.js';

/** A statement. Its sources stand with those of the whole answer. */
export const claim = ({title, text}: Claim) =>
  html`${title ? html`<strong class="claim-title">${title}</strong>` : nothing}${text}`;

/** A list of statements. */
export const claims = (items: readonly Claim[]) => bulletList(items.map(claim));
