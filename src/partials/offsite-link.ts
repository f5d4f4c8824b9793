import {html, nothing} from 'lit';
import {linkTexts} from '../content/links.js';
import type {Msg} from '../localization/msg.js';
import {said} from './said.js';

/**
 * A link to another site. It opens beside the page, because a reader who follows a source, or
 * writes to a helpline, comes back; it says where it leads; and it tells the other site nothing of
 * where it came from.
 *
 * @param of whose page it is, where neither its words nor its address say so: for ears alone
 */
export const offsiteLink = (
  msg: Msg,
  href: string,
  content: unknown = '',
  style = '',
  of?: string,
) =>
  html`<a
    class=${style || nothing}
    part="link"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${content} <bdi class="host" dir="ltr" translate="no">${hostName(href)}</bdi
    >${said(of)}<span class="visually-hidden"> (${linkTexts(msg).newTab})</span></a
  >`;

/** The host name of an address, as people know it: `iptuk.net`. */
export const hostName = (href: string) => new URL(href).hostname.replace(/^www\./, '');
