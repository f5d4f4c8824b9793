import {html} from 'lit';
import {Disclosures, onPaper} from '../../partials/disclosure.js';
import {said} from '../../partials/said.js';
import {heading} from '../../shared/heading.js';

/**
 * What stands behind its heading. The browser's own disclosure needs no listener and no id, and the
 * search of the browser opens it.
 */
export const fold = (level: number, title: unknown, content: unknown, style = '') => html`
  <details class="fold ${style}">
    <summary>${heading(level, title)} ${chevron}</summary>
    <div class="stack">${content}</div>
  </details>
`;

/** For the partials shared with the other widgets, whose own disclosures have both. */
export class Folds extends Disclosures {
  override render({level, title, of, content, printed}: Parameters<Disclosures['render']>[0]) {
    return fold(level, html`${title}${said(of)}`, content(), onPaper(printed));
  }
}

const chevron = html`
  <svg class="chevron" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="m6 9 6 6 6-6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
`;
