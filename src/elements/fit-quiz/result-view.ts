import {html, nothing} from 'lit';
import type {Result, ResultPart} from '../../content/quiz-results.js';
import {heading} from '../../shared/heading.js';

/** Parts that repeat what was answered about safety: they stay on the screen, off the paper. */
const notPrinted = ['reasons', 'also', 'device', 'young'];

/** A result: heading, what comes first, and its parts, all with the same weight. */
export function renderResult(
  {heading: title, lead, parts}: Result,
  level: number,
  slots: {afterLead: unknown},
) {
  return html`
    <div class="result stack" part="result">
      <div class="result-heading" tabindex="-1">${heading(level, title)}</div>
      ${lead.map((text) => html`<p class="lead">${text}</p>`)} ${slots.afterLead}
      <div class="parts">${parts.map((part) => renderPart(part, level + 1))}</div>
    </div>
  `;
}

function renderPart({id, heading: title, paragraphs = [], items}: ResultPart, level: number) {
  return html`
    <section class="part stack ${notPrinted.includes(id) ? 'screen-only' : ''}">
      ${heading(level, title)} ${paragraphs.map((text) => html`<p>${text}</p>`)}
      ${
        items?.length
          ? html`
            <ul class="bullets" role="list">
              ${items.map(
                ({term, text}) => html`
                  <li>${term ? html`<strong>${term}.</strong>` : nothing} ${text}</li>
                `,
              )}
            </ul>
          `
          : nothing
      }
    </section>
  `;
}
