import {html} from 'lit';
import {Disclosures} from '../../partials/disclosure.js';
import {heading} from '../../shared/heading.js';

/**
 * What stands behind its heading. The browser's own disclosure needs no listener and no id, and the
 * search of the browser opens it.
 */
export const fold = (level: number, title: string, content: unknown) => html`
  <details class="fold">
    <summary>${heading(level, title)} ${chevron}</summary>
    <div class="stack">${content}</div>
  </details>
`;

/** For the partials shared with the other widgets, whose own disclosures have both. */
export class Folds extends Disclosures {
  override render({level, title, content}: {level: number; title: string; content: () => unknown}) {
    return fold(level, title, content());
  }
}

const chevron = html`
  <svg class="chevron" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="m6 9 6 6 6-6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
`;
