import {messages} from 'virtual:english-messages';
import {html, nothing} from 'lit';
import type {Finding, Repair, Report} from '../../locales/tools/reader/types.js';
import type {Change, Opened} from './opened.js';

interface SummaryView {
  readonly opened: Opened;
  /** Shows the units of these ids. */
  readonly show: (ids: readonly string[]) => void;
}

/** What `kind` of finding it is, in a word or two. */
const kinds: Record<string, string> = {
  missing: 'Missing',
  empty: 'Missing',
  english: 'Still English',
  stale: 'English has changed',
  doubted: 'Waits for review',
  review: 'Review does not count',
  id: 'Unknown id',
  length: 'Too long',
  glossary: 'Glossary',
};

const english = new Map(messages.map(({id, text}) => [id, text]));

/** A language's name in English, with its tag. */
export const nameOf = (locale: string) =>
  `${new Intl.DisplayNames('en', {type: 'language'}).of(locale)} (${locale})`;

/** How far the file is, what a person has to look at, what was put right, what is new. */
export function renderSummary(view: SummaryView) {
  const {name, locale, parent, report, changes} = view.opened;
  const {done, units, reviewed, findings, repairs} = report;
  const drafts = done - reviewed;
  return html`
    <section class="summary">
      <h2>${nameOf(locale)} ${renderBadge(report)}</h2>
      <p>
        ${name}: ${done} of ${units} texts
        ${parent ? 'that differ from the parent language are translated' : 'are translated'}.
        ${drafts > 0 ? html`${drafts} of them are drafts: no clinician who speaks the language has read them yet.` : nothing}
      </p>
      ${findings.length > 0 ? renderFindings(view) : html`<p class="good">Nothing is missing, stale or damaged.</p>`}
      ${repairs.length > 0 ? renderRepairs(repairs) : nothing}
      ${changes ? renderChanges(view, changes) : nothing}
    </section>
  `;
}

function renderBadge({done, reviewed, units}: Report) {
  if (done === 0) return html`<span class="badge">Not begun</span>`;
  return reviewed === units
    ? html`<span class="badge final">Reviewed</span>`
    : html`<span class="badge">Draft</span>`;
}

const renderFindings = ({opened: {report}, show}: SummaryView) => html`
  <details open>
    <summary>${report.findings.length} ${report.findings.length === 1 ? 'text needs' : 'texts need'} a look</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Texts that need a look">
      <table class="findings">
        <thead>
          <tr><th>What</th><th>Unit</th><th>English</th><th>What to do</th></tr>
        </thead>
        <tbody>
          ${report.findings.map((finding) => renderFinding(finding, show))}
        </tbody>
      </table>
    </div>
  </details>
`;

const renderFinding = (
  {id = '', line, kind, severity, what, remedy}: Finding,
  show: SummaryView['show'],
) => html`
  <tr class="${severity} ${kind}">
    <td>${kinds[kind] ?? (severity === 'damage' ? 'Damaged' : 'Worth a look')}</td>
    <td>
      <button class="id" @click=${() => show([id])}>${id}</button>
      ${line ? html`<small>line ${line}</small>` : nothing}
    </td>
    <td lang="en">${english.get(id)}</td>
    <td>It ${what}. ${remedy}</td>
  </tr>
`;

/** What the tool had done, and what is lost by nobody. The same in many texts is said once. */
function renderRepairs(repairs: readonly Repair[]) {
  const ids = new Map<string, (string | undefined)[]>();
  for (const {what, id} of repairs) ids.set(what, [...(ids.get(what) ?? []), id]);
  return html`
    <details class="repairs">
      <summary>${repairs.length === 1 ? 'One thing was' : `${repairs.length} things were`} put right while reading, and nothing was lost</summary>
      <ul>
        ${[...ids].map(
          ([what, [id, ...others]]) => html`<li>
            ${id ? html`<code>${id}</code>${others.length > 0 ? ` and ${others.length} more` : ''}` : 'The file'}: ${what}
          </li>`,
        )}
      </ul>
    </details>
  `;
}

function renderChanges({opened: {locale}, show}: SummaryView, changes: readonly Change[]) {
  if (changes.length === 0) return html`<p class="same">Every text is as it is in the kit.</p>`;
  return html`
    <details class="changes">
      <summary>${changes.length} ${changes.length === 1 ? 'text differs' : 'texts differ'} from the kit’s own</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="Texts that differ from the kit’s own">
        <table>
          <thead>
            <tr><th>Unit</th><th>In the kit</th><th>Yours</th></tr>
          </thead>
          <tbody>
            ${changes.map(
              ({id, kit, yours}) => html`
                <tr>
                  <td><button class="id" @click=${() => show([id])}>${id}</button></td>
                  <td lang=${locale} dir="auto">${kit || '–'}</td>
                  <td lang=${locale} dir="auto">${yours || '–'}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}
