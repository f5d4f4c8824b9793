import {messages} from 'virtual:english-messages';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Status} from '../../locales/tools/reader/types.js';
import {registerTranslations} from '../../src/index.js';
import {LookUp} from './look-up.js';
import {kitFile, kitLocales, open, type Opened} from './opened.js';
import {nameOf, renderSummary} from './summary-view.js';
import {previewStyles} from './translator-preview.styles.js';
import {textsOf, widgetsIn} from './widgets.js';

/**
 * Shows every widget in the language of a translator's file, beside English. The file is read in the
 * page; it goes nowhere.
 */
export class TranslatorPreview extends LitElement {
  static override styles = previewStyles;

  /** A language of the kit to begin with. */
  @property() locale = '';

  @state() private opened?: Opened;
  @state() private problem = '';
  @state() private chosen: readonly string[] = [];
  #lookUp?: LookUp;
  #marked: HTMLElement[] = [];

  protected override render() {
    return html`
      <header>
        <h1>See your translation</h1>
        <p>
          Drop your <code>.xlf</code> file here. Every widget appears in your language, beside
          English. Nothing is uploaded: the file is read in this page and goes nowhere.
        </p>
        ${this.#renderChooser()}
        <p role="status" class="problem">${this.problem}</p>
      </header>
      ${this.opened ? this.#renderOpened(this.opened) : nothing}
    `;
  }

  #renderChooser() {
    return html`
      <div class="chooser" @dragover=${allowDrop} @drop=${this.#drop}>
        <label for="file">Choose a file, or drop it on this field</label>
        <input id="file" type="file" accept=".xlf,.xliff,application/xliff+xml" @change=${this.#choose} />
        <label for="kit">or look at a language of the kit</label>
        <select id="kit" @change=${this.#chooseKit}>
          <option value="">Choose…</option>
          ${kitLocales.map((locale) => html`<option value=${locale} ?selected=${locale === this.locale}>${nameOf(locale)}</option>`)}
        </select>
      </div>
    `;
  }

  #renderOpened(opened: Opened) {
    return html`
      ${renderSummary({opened, show: (ids) => this.#show(ids)})} ${this.#renderWidgets(opened)}
      ${this.#renderUnit(opened)}
    `;
  }

  #renderWidgets({locale}: Opened) {
    return html`
      <section>
        <h2>Every widget</h2>
        <p>Click a sentence to see which unit it is. The quiz can be answered on both sides.</p>
        <div class="pairs" @click=${this.#pick}>${widgetsIn(['en', locale])}</div>
      </section>
    `;
  }

  #renderUnit({locale, units, report}: Opened) {
    return html`
      <aside aria-live="polite" aria-label="The sentence you have clicked" ?hidden=${this.chosen.length === 0}>
        <button class="close" @click=${() => this.#show([])}>Close</button>
        ${this.chosen.map((id) => {
          const message = messages.find((each) => each.id === id);
          const unit = units.find((each) => each.id === id);
          const badge = badges[report.statuses.get(id) ?? 'empty'];
          return html`
            <dl>
              <dt>Unit</dt>
              <dd><code class="unit">${id}</code> ${badge ? html`<span class="badge">${badge}</span>` : nothing}</dd>
              <dt>English</dt>
              <dd lang="en">${message?.text ?? unit?.source}</dd>
              <dt>Yours</dt>
              <dd lang=${locale} dir="auto">${unit?.target || '–'}</dd>
              <dt>Note</dt>
              <dd lang="en">${message?.desc ?? 'No text of the kit has this id.'}</dd>
            </dl>
          `;
        })}
      </aside>
    `;
  }

  protected override firstUpdated() {
    if (this.locale) void this.#openKit(this.locale);
  }

  /** Takes what a translator's file says, or says why it cannot. */
  async #open(name: string, data: ArrayBuffer | string) {
    this.#show([]);
    this.problem = '';
    try {
      const opened = await open(name, data);
      speak(opened);
      this.#lookUp = new LookUp(opened.units);
      this.opened = opened;
    } catch (error) {
      this.opened = undefined;
      this.problem = (error as Error).message;
    }
  }

  async #openKit(locale: string) {
    await this.#open(`${locale}.xlf`, await kitFile(locale));
  }

  #choose(event: Event) {
    void this.#read((event.currentTarget as HTMLInputElement).files?.[0]);
  }

  #drop(event: DragEvent) {
    event.preventDefault();
    void this.#read(event.dataTransfer?.files[0]);
  }

  async #read(file: File | undefined) {
    if (file) await this.#open(file.name, await file.arrayBuffer());
  }

  #chooseKit(event: Event) {
    const {value} = event.currentTarget as HTMLSelectElement;
    if (value) void this.#openKit(value);
  }

  #pick(event: Event) {
    const [target] = event.composedPath();
    if (target instanceof HTMLElement) this.#show(this.#idsIn(target));
  }

  #idsIn(element: Element): string[] {
    return [...new Set(textsOf(element).flatMap((text) => this.#lookUp!.idsOf(text)))];
  }

  /** Names these units, and marks their sentences on both sides. */
  #show(ids: readonly string[]) {
    for (const element of this.#marked) element.style.outline = '';
    this.chosen = ids;
    const widgets = this.renderRoot.querySelectorAll('.pairs [lang] > *');
    const inside = [...widgets].flatMap((widget) => [
      ...widget.shadowRoot!.querySelectorAll<HTMLElement>('*'),
    ]);
    this.#marked =
      ids.length === 0
        ? []
        : inside.filter((element) => this.#idsIn(element).some((id) => ids.includes(id)));
    for (const element of this.#marked) element.style.outline = '3px solid #c2570c';
  }
}

/** What stands beside a text that is not yet as it has to be. */
const badges: Record<Status, string> = {
  empty: 'Missing',
  english: 'Still English',
  stale: 'English has changed',
  doubted: 'Waits for review',
  draft: 'Draft',
  reviewed: '',
};

/** What would be built of the file, and nothing else: what it lacks is shown in English. */
function speak({locale, parent, report}: Opened) {
  const own = new Map(report.usable.map(({id, target}) => [id, target]));
  const texts = parent ? [...own] : messages.map(({id, text}) => [id, own.get(id) ?? text]);
  registerTranslations(locale, Object.fromEntries(texts));
}

const allowDrop = (event: Event) => event.preventDefault();
