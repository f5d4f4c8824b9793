import {html} from 'lit';
import {
  comparison,
  therapyIds,
  type Criterion,
  type TherapyId,
} from '../../content/common-questions/comparison.js';
import {collator} from '../../localization/formatters.js';
import type {Speech} from '../../localization/locale-controller.js';

/**
 * Therapies side by side, in the alphabetical order of the language. In a narrow container each row
 * becomes a card: the roles are written out, because a table that is laid out as blocks is no table
 * any more for some screen readers.
 */
export function comparisonTable(speech: Speech) {
  const {caption, criterion, note, therapies, criteria} = comparison(speech.msg);
  const {compare} = collator(speech);
  const inOrder = [...therapyIds].sort((a, b) => compare(therapies[a], therapies[b]));
  return html`
    <table class="comparison" role="table">
      <caption>${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader"><span class="visually-hidden">${criterion}</span></th>
          ${inOrder.map((id) => html`<th scope="col" role="columnheader">${therapies[id]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${criteria.map((row) => comparisonRow(row, inOrder, therapies))}
      </tbody>
    </table>
    <p class="muted">${note}</p>
  `;
}

const comparisonRow = (
  {name, of}: Criterion,
  order: readonly TherapyId[],
  therapies: Readonly<Record<TherapyId, string>>,
) => html`
  <tr role="row">
    <th scope="row" role="rowheader">${name}</th>
    ${order.map(
      (id) => html`
        <td role="cell"><span class="therapy" aria-hidden="true">${therapies[id]}</span>${of[id]}</td>
      `,
    )}
  </tr>
`;
