import {messages} from 'virtual:english-messages';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {registerTranslations} from '../../src/index.js';
import {findingsIn, isOverlay, progressOf, type Finding} from './findings.js';
import {LookUp} from './look-up.js';
import {previewStyles} from './translator-preview.styles.js';
import {textsOf, widgetsIn} from './widgets.js';
import {readXliff, type Xliff} from './xliff.js';

/** The languages of the kit, to look at without a file. */
const kitFiles = import.meta.glob<string>('../../locales/*.xlf', {
  query: '?raw',
  import: 'default',
});
const pathOf = (locale: string) => `../../locales/${locale}.xlf`;
const kitLocales = Object.keys(kitFiles).map((path) => /([\w-]+)\.xlf$/.exec(path)![1]);

const kinds: Record<Finding['kind'], string> = {
  missing: 'Missing',
  stale: 'English has changed',
  long: 'Too long',
  damaged: 'Damaged',
  unknown: 'Unknown id',
};

/**
 * Shows every widget in the language of a translator's file, beside English. The file is read in the
 * page; it goes nowhere.
 */
export class TranslatorPreview extends LitElement {
  static override styles = previewStyles;

  /** A language of the kit to begin with. */
  @property() locale = '';

  @state() private xliff?: Xliff;
  @state() private name = '';
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
      ${this.xliff ? [this.#renderSummary(this.xliff), this.#renderWidgets(this.xliff), this.#renderUnit(this.xliff)] : nothing}
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

  #renderSummary(xliff: Xliff) {
    const {translated, drafts, total} = progressOf(xliff);
    const findings = findingsIn(xliff);
    return html`
      <section class="summary">
        <h2>
          ${nameOf(xliff.locale)}
          ${drafts > 0 ? html`<span class="badge">Draft</span>` : html`<span class="badge final">Reviewed</span>`}
        </h2>
        <p>
          ${this.name}: ${translated} of ${total} texts
          ${isOverlay(xliff.locale) ? 'differ from the parent language' : 'are translated'}.
          ${drafts > 0 ? html`${drafts} of them are drafts: no clinician who speaks the language has read them yet.` : nothing}
        </p>
        ${findings.length > 0 ? this.#renderFindings(findings) : html`<p class="good">Nothing is missing, stale or too long.</p>`}
      </section>
    `;
  }

  #renderFindings(findings: readonly Finding[]) {
    return html`
      <details open>
        <summary>${findings.length} ${findings.length === 1 ? 'text needs' : 'texts need'} a look</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="Texts that need a look">
          <table>
            <thead>
              <tr><th>What</th><th>Unit</th><th>English</th><th>What to do</th></tr>
            </thead>
            <tbody>
              ${findings.map(
                ({kind, id, english, remedy}) => html`
                  <tr class=${kind}>
                    <td>${kinds[kind]}</td>
                    <td><button class="id" @click=${() => this.#show([id])}>${id}</button></td>
                    <td lang="en">${english}</td>
                    <td>${remedy}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
      </details>
    `;
  }

  #renderWidgets({locale}: Xliff) {
    return html`
      <section>
        <h2>Every widget</h2>
        <p>Click a sentence to see which unit it is. The quiz can be answered on both sides.</p>
        <div class="pairs" @click=${this.#pick}>${widgetsIn(['en', locale])}</div>
      </section>
    `;
  }

  #renderUnit({locale, units}: Xliff) {
    return html`
      <aside aria-live="polite" aria-label="The sentence you have clicked" ?hidden=${this.chosen.length === 0}>
        <button class="close" @click=${() => this.#show([])}>Close</button>
        ${this.chosen.map((id) => {
          const message = messages.find((each) => each.id === id);
          const unit = units.find((each) => each.id === id);
          const badge = !unit?.target ? 'Missing' : unit.state === 'final' ? '' : 'Draft';
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
  open(name: string, text: string) {
    this.#show([]);
    this.problem = '';
    try {
      const xliff = readXliff(text);
      speak(xliff);
      this.#lookUp = new LookUp(xliff);
      [this.xliff, this.name] = [xliff, name];
    } catch (error) {
      this.problem = `${name}: ${(error as Error).message}`;
    }
  }

  async #openKit(locale: string) {
    this.open(`${locale}.xlf`, await kitFiles[pathOf(locale)]());
  }

  #choose(event: Event) {
    void this.#read((event.currentTarget as HTMLInputElement).files?.[0]);
  }

  #drop(event: DragEvent) {
    event.preventDefault();
    void this.#read(event.dataTransfer?.files[0]);
  }

  async #read(file: File | undefined) {
    if (file) this.open(file.name, await file.text());
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

/** The file's texts alone: what it lacks is shown in English, whatever the kit itself has. */
function speak({locale, units}: Xliff) {
  const own = new Map(units.filter(({target}) => target).map(({id, target}) => [id, target]));
  const texts = isOverlay(locale)
    ? [...own]
    : messages.map(({id, text}) => [id, own.get(id) ?? text]);
  registerTranslations(locale, Object.fromEntries(texts));
}

const nameOf = (locale: string) =>
  `${new Intl.DisplayNames('en', {type: 'language'}).of(locale)} (${locale})`;

const allowDrop = (event: Event) => event.preventDefault();
