import {html} from 'lit';

/** The three ways to put the widgets into a page. */
export const ways = [
  {
    id: 'widgets',
    title: 'Widgets',
    when: 'For a page, block or template in which you can write HTML. Paste it as it is.',
  },
  {
    id: 'placeholders',
    title: 'Unknown tags removed',
    when: 'For a content system that removes tags it does not know. If it removes the script, too, put the first lines where your site’s own scripts are set.',
  },
  {
    id: 'plain',
    title: 'No script at all',
    when: 'For a system that allows no script. It is text only: nothing opens, and nobody answers questions. Paste it again when the texts or numbers change.',
  },
] as const;
export type WayId = (typeof ways)[number]['id'];

interface CodeView {
  way: WayId;
  code: string;
  /** What came of the last copy. */
  status: string;
  /** What has to be known before the code is used. */
  warnings: readonly string[];
  choose: (way: WayId) => void;
  copy: () => void;
}

/** The code in tabs, as the ARIA practices have them: arrow keys go from one to the next. */
export function codeView({way, code, status, warnings, choose, copy}: CodeView) {
  const {title, when} = ways.find(({id}) => id === way)!;
  return html`
    <div role="tablist" aria-label="Ways to put the widgets into your page" @keydown=${turn}>
      ${ways.map(
        ({id, title}) => html`
          <button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-controls="code-panel"
            aria-selected=${id === way ? 'true' : 'false'}
            tabindex=${id === way ? '0' : '-1'}
            @click=${() => choose(id)}
          >
            ${title}
          </button>
        `,
      )}
    </div>
    <div role="tabpanel" id="code-panel" aria-labelledby="tab-${way}">
      <p>${when}</p>
      ${warnings.map((warning) => html`<p class="finding weak">${warning}</p>`)}
      <label for="code" class="visually-hidden">Code: ${title}</label>
      <textarea id="code" readonly rows="14" spellcheck="false" dir="ltr" .value=${code}></textarea>
      <div class="copy">
        <button type="button" class="primary" @click=${copy}>Copy the code</button>
        <p role="status">${status}</p>
      </div>
    </div>
  `;
}

/** Arrow keys, Home and End choose among the tabs, in the direction of the page. */
function turn(event: KeyboardEvent) {
  const tablist = event.currentTarget as HTMLElement;
  const tabs = [...tablist.querySelectorAll<HTMLElement>('[role="tab"]')];
  const current = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  const forward = getComputedStyle(tablist).direction === 'rtl' ? -1 : 1;
  const target = {
    ArrowRight: current + forward,
    ArrowLeft: current - forward,
    Home: 0,
    End: tabs.length - 1,
  }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  const tab = tabs[(target + tabs.length) % tabs.length];
  tab.click();
  tab.focus();
}
