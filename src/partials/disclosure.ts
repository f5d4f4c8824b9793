import {html, nothing, type ReactiveControllerHost} from 'lit';
import {disclosureTexts} from '../content/disclosure.js';
import type {Msg} from '../localization/msg.js';
import {heading} from '../shared/heading.js';
import {listener} from '../shared/listener.js';
import {press} from '../shared/press.js';
import {RandomIds} from '../shared/random-ids.js';

/** What one disclosure shows. */
interface Disclosure {
  /** Unique within the widget. */
  id: string;
  /** Level of its heading. */
  level: number;
  title: string;
  /** A line that stays visible when it is closed. */
  summary?: string;
  icon?: unknown;
  /** Whether it stands back, as a remark at the end of the widget. */
  quiet?: boolean;
  content: unknown;
}

/**
 * The disclosures of one widget: which are open, and how they look. Closed panels are
 * `hidden="until-found"`, so that the browser's own search finds and opens them.
 */
export class Disclosures {
  readonly #host: ReactiveControllerHost;
  /** What a panel is called inside: its own id would tell recorders which one is opened. */
  readonly #ids = new RandomIds();
  #open: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
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
  }

  toggle(id: string) {
    if (this.isOpen(id)) this.close([id]);
    else this.open([id]);
  }

  /** The button that opens all of these, or closes them when all are open. */
  renderToggleAll(msg: Msg, ids: readonly string[]) {
    const texts = disclosureTexts(msg);
    const allOpen = ids.every((id) => this.isOpen(id));
    return html`
      <button
        class="button plain toggle-all"
        type="button"
        part="button"
        ${press(() => (allOpen ? this.close(ids) : this.open(ids)))}
      >
        ${allOpen ? texts.closeAll : texts.openAll}
      </button>
    `;
  }

  render({id, level, title, summary, icon, quiet, content}: Disclosure) {
    const open = this.isOpen(id);
    const button = html`
      <button
        type="button"
        part="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${this.#ids.of(id)}
        ${press(() => this.toggle(id))}
      >
        ${title}
      </button>
    `;
    return html`
      <div
        class="disclosure ${quiet ? 'quiet' : ''} ${open ? 'open' : ''}"
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

const chevron = html`
  <svg class="chevron" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="m6 9 6 6 6-6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
`;
