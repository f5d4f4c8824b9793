import {html, noChange, nothing, type LitElement, type ReactiveController} from 'lit';
import {disclosureTexts} from '../content/disclosure.js';
import type {Speech} from '../localization/locale-controller.js';
import type {Msg} from '../localization/msg.js';
import {listen, listener} from '../shared/listener.js';
import {press} from '../shared/press.js';
import {whenIdle} from '../shared/when-idle.js';
import {disclosureHead, type DisclosureHead} from './disclosure-head.js';

/** What one disclosure shows. */
interface Disclosure extends DisclosureHead {
  /** What its panel holds. Asked for when it opens, when the page is idle or on its way to paper. */
  content: () => unknown;
}

/** A widget with disclosures. */
interface Host extends LitElement {
  /** Shows at once what is due. */
  updateNow(): void;
}

/**
 * The disclosures of one widget: which are open, and how they look. Closed panels are
 * `hidden="until-found"`, so that the browser's own search finds and opens them. They are filled
 * when the page is idle: nobody waits for what nobody sees.
 */
export class Disclosures implements ReactiveController {
  readonly #host: Host;
  readonly #speech: Speech;
  #open: ReadonlySet<string> = new Set();
  /** The texts the closed panels are filled with, or are about to be. */
  #filled?: Msg;
  #waiting?: Msg;
  #end?: () => void;

  constructor(host: Host, speech: Speech) {
    this.#host = host;
    this.#speech = speech;
    host.addController(this);
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

  hostConnected() {
    const view = this.#host.ownerDocument.defaultView;
    if (!view) return;
    this.#end = listen(view, 'beforeprint', () => {
      this.#fill();
      this.#host.updateNow();
    });
  }

  hostDisconnected() {
    this.#end?.();
  }

  hostUpdated() {
    const {msg} = this.#speech;
    if (this.#filled === msg || this.#waiting === msg) return;
    this.#waiting = msg;
    whenIdle(() => {
      if (this.#waiting !== msg) return;
      if (this.#host.isConnected) this.#fill();
      else this.#waiting = undefined;
    });
  }

  #fill() {
    this.#waiting = undefined;
    this.#filled = this.#speech.msg;
    this.#host.requestUpdate();
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

  render(disclosure: Disclosure): unknown {
    const {id, quiet, content} = disclosure;
    const open = this.isOpen(id);
    const panel = `${id}-panel`;
    // Filled in another language, a closed panel waits for the next idle moment.
    const isFilled = open || this.#filled === this.#speech.msg;
    return html`
      <div
        class=${['disclosure', quiet && 'quiet', open && 'open'].filter(Boolean).join(' ')}
        part=${quiet ? nothing : 'panel'}
      >
        ${disclosureHead(this.#speech, disclosure, {panel, open, toggle: () => this.toggle(id)})}
        <div
          class="disclosure-body stack"
          id=${panel}
          hidden=${open ? nothing : 'until-found'}
          @beforematch=${listener(() => this.open([id]))}
        >
          ${isFilled ? content() : noChange}
        </div>
      </div>
    `;
  }
}
