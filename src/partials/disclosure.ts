import {html, nothing, type ReactiveControllerHost} from 'lit';
import {disclosureTexts} from '../content/disclosure.js';
import type {Msg} from '../localization/msg.js';
import {heading} from '../shared/heading.js';
import {listener} from '../shared/listener.js';
import type {Paper} from '../shared/paper.js';
import {press} from '../shared/press.js';
import {RandomIds} from '../shared/random-ids.js';
import {said} from './said.js';

/** What one disclosure shows. */
interface Disclosure {
  /** Unique within the widget. */
  id: string;
  /** Level of its heading. */
  level: number;
  title: string;
  /** What the title belongs to, where several have the same: said after it, and not seen. */
  of?: string;
  /** A line that stays visible when it is closed. */
  summary?: string;
  icon?: unknown;
  /** Whether it stands back, as a remark at the end of the widget. */
  quiet?: boolean;
  /** Whether it is printed even where it is closed, or never. Else: where it is open. */
  printed?: 'always' | 'never';
  content: unknown;
}

/**
 * The disclosures of one widget: which are open, and how they look. Closed panels are
 * `hidden="until-found"`, so that the browser's own search finds and opens them.
 */
export class Disclosures {
  readonly paper: Paper;
  readonly #host: ReactiveControllerHost & {readonly renderRoot: Node};
  /** What a panel is called inside: its own id would tell recorders which one is opened. */
  readonly #ids = new RandomIds();
  #open: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost & {readonly renderRoot: Node}, paper: Paper) {
    this.#host = host;
    this.paper = paper;
  }

  isOpen(id: string) {
    return this.#open.has(id);
  }

  open(ids: Iterable<string>) {
    this.#open = new Set([...this.#open, ...ids]);
    this.#host.requestUpdate();
  }

  close(ids: Iterable<string>) {
    this.#open = new Set([...this.#open].filter((id) => ![...ids].includes(id)));
    this.#host.requestUpdate();
    void this.#keepFocus();
  }

  /** A panel that is closed from elsewhere, with the focus inside, gives it to its own button. */
  async #keepFocus() {
    const focused = (this.#host.renderRoot as ShadowRoot | undefined)?.activeElement;
    if (!focused) return;
    await this.#host.updateComplete;
    let closed = focused.closest('.disclosure-body[hidden]');
    // One inside another: its button is not seen either.
    while (closed?.parentElement?.closest('.disclosure-body[hidden]')) {
      closed = closed.parentElement.closest('.disclosure-body[hidden]');
    }
    closed?.parentElement?.querySelector('button')?.focus();
  }

  toggle(id: string) {
    if (this.isOpen(id)) this.close([id]);
    else this.open([id]);
  }

  /** The button that opens all of these, or closes them when all are open; `of` as in `render()`. */
  renderToggleAll(msg: Msg, ids: readonly string[], of: string) {
    const texts = disclosureTexts(msg);
    const allOpen = ids.every((id) => this.isOpen(id));
    return html`
      <button
        class="button plain toggle-all"
        type="button"
        part="button"
        ${press(() => (allOpen ? this.close(ids) : this.open(ids)))}
      >
        ${allOpen ? texts.closeAll : texts.openAll}${said(of)}
      </button>
    `;
  }

  render({id, level, title, of, summary, icon, quiet, printed, content}: Disclosure) {
    const open = this.isOpen(id);
    const button = html`
      <button
        type="button"
        part="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${this.#ids.of(id)}
        ${press(() => this.toggle(id))}
      >
        ${title}${said(of)}
      </button>
      ${this.paper.isPrinting ? html`<span class="paper-only">${title}</span>` : nothing}
    `;
    return html`
      <div
        class="disclosure ${quiet ? 'quiet' : ''} ${open ? 'open' : ''} ${onPaper(printed)}"
        part=${quiet ? nothing : 'panel'}
      >
        <div class="disclosure-head">
          ${icon ?? nothing}
          <div class="disclosure-title">
            ${heading(level, button, {part: quiet ? undefined : 'panel-heading'})}
            ${summary ? html`<p class="muted">${summary}</p>` : nothing}
          </div>
          ${chevron}
        </div>
        <div
          class="disclosure-body stack"
          id=${this.#ids.of(id)}
          hidden=${open ? nothing : 'until-found'}
          @beforematch=${listener(() => this.open([id]))}
        >
          ${content}
        </div>
      </div>
    `;
  }
}

/** The class of what is printed always or never, whether it is open or not. */
export const onPaper = (printed?: 'always' | 'never') => (printed ? `printed-${printed}` : '');

const chevron = html`
  <svg class="chevron" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="m6 9 6 6 6-6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
`;
