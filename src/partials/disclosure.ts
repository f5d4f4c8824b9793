import {html, noChange, nothing, type LitElement, type ReactiveController} from 'lit';
import {disclosureTexts} from '../content/disclosure.js';
import type {Speech} from '../localization/locale-controller.js';
import type {Msg} from '../localization/msg.js';
import type {Country} from '../regions/country-controller.js';
import type {Region} from '../regions/index.js';
import {listener} from '../shared/listener.js';
import type {Paper} from '../shared/paper.js';
import {press} from '../shared/press.js';
import {RandomIds} from '../shared/random-ids.js';
import {whenIdle} from '../shared/when-idle.js';
import {disclosureHead, type DisclosureHead} from './disclosure-head.js';
import {said} from './said.js';

/** What one disclosure shows. */
interface Disclosure extends DisclosureHead {
  /** Whether it is printed even where it is closed, or never. Else: where it is open. */
  printed?: 'always' | 'never';
  /** What its panel holds. Asked for when it opens, when the page is idle or on its way to paper. */
  content: () => unknown;
}

/**
 * The disclosures of one widget: which are open, and how they look. Closed panels are
 * `hidden="until-found"`, so that the browser's own search finds and opens them. They are filled
 * when the page is idle, and filled again when another language or country is shown: nobody waits
 * for what nobody sees.
 */
export class Disclosures implements ReactiveController {
  readonly paper: Paper;
  readonly #host: LitElement;
  readonly #speech: Speech;
  readonly #country?: Pick<Country, 'region'>;
  /** What a panel is called inside: its own id would tell recorders which one is opened. */
  readonly #ids = new RandomIds();
  #open: ReadonlySet<string> = new Set();
  /** What the panels are rendered for. */
  #shown?: Filling;
  /** What the closed ones are filled with, or are about to be. */
  #filled?: Filling;
  #waiting?: Filling;

  /** @param country Whose services are named in the panels, if any are. */
  constructor(host: LitElement, speech: Speech, paper: Paper, country?: Pick<Country, 'region'>) {
    this.#host = host;
    this.#speech = speech;
    this.paper = paper;
    this.#country = country;
    host.addController(this);
  }

  isOpen(id: string) {
    return this.#open.has(id);
  }

  /** Whether what nobody sees yet is what would be shown: else it waits for the next idle moment. */
  get isFilled() {
    return this.#filled === this.#shown;
  }

  /** Does not wait any more: someone is about to see it. */
  fill() {
    if (!this.isFilled) this.#fill();
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

  hostUpdate() {
    const shown = {msg: this.#speech.msg, region: this.#country?.region};
    if (!isSame(this.#shown, shown)) this.#shown = shown;
    if (this.paper.isPrinting) this.#filled = this.#shown;
  }

  hostUpdated() {
    const shown = this.#shown;
    if (this.isFilled || this.#waiting === shown) return;
    this.#waiting = shown;
    whenIdle(() => {
      if (this.#waiting !== shown) return;
      if (this.#host.isConnected) this.#fill();
      else this.#waiting = undefined;
    });
  }

  #fill() {
    this.#waiting = undefined;
    this.#filled = this.#shown;
    this.#host.requestUpdate();
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

  render(disclosure: Disclosure): unknown {
    const {id, quiet, printed, content} = disclosure;
    const open = this.isOpen(id);
    const panel = this.#ids.of(id);
    const {isPrinting} = this.paper;
    const isFilled = open || this.isFilled;
    const classes = ['disclosure', quiet && 'quiet', open && 'open', onPaper(printed)];
    return html`
      <div
        class=${classes.filter(Boolean).join(' ')}
        part=${quiet ? nothing : 'panel'}
      >
        ${disclosureHead(this.#speech, disclosure, {panel, open, isPrinting, toggle: () => this.toggle(id)})}
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

/** What panels are filled for. */
interface Filling {
  msg: Msg;
  region?: Region;
}

const isSame = (one: Filling | undefined, other: Filling) =>
  one?.msg === other.msg && one.region === other.region;

/** The class of what is printed always or never, whether it is open or not. */
export const onPaper = (printed?: 'always' | 'never') => (printed ? `printed-${printed}` : '');
