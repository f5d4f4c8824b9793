import {html, LitElement, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {version} from '../../src/shared/version.js';
import {widgetIds, firstChoices, type Choices, type WidgetId} from './choices.js';
import {codeView} from './code-view.js';
import {copyText} from './copy-text.js';
import {readability} from './colours.js';
import {builderStyles} from './embed-builder.styles.js';
import {fieldStyles} from './fields.styles.js';
import {titleOf} from './fallback.js';
import {
  languageAndCountry,
  look,
  ownLineFields,
  ownServiceFields,
  reviewFields,
  yourSite,
} from './form-view.js';
import {testFileFor} from './forms/files.js';
import type {Place} from './forms/place.js';
import {obstacles, placesFor} from './forms/places.js';
import {pluginSteps} from './forms/plugin.js';
import {systemOf} from './forms/systems.js';
import {testPage} from './forms/test-page.js';
import {handOver} from './hand-over-file.js';
import {keepView} from './keep-view.js';
import {leaflet} from './leaflet.js';
import {plainHtml} from './plain-html.js';
import {templatesFor, type Templates} from './prerender.js';
import {Preview} from './preview.js';
import {privacyParagraph} from './privacy.js';
import {publishView} from './publish-view.js';
import {opened, saved} from './saved.js';
import {english, tongueFor, type Tongue} from './speech.js';
import {styleRule, widgets, type Release} from './widgets.js';
import {widgetsView} from './widgets-view.js';

/**
 * Builds what a clinic's editor pastes into a page, and shows what it looks like. Everything happens
 * in the page: nothing that is typed is sent or stored.
 *
 * @tag embed-builder
 */
export class EmbedBuilder extends LitElement {
  static override styles = [fieldStyles, builderStyles];

  /**
   * The folder of the built files, with `integrity.json` in it: `../../dist/cdn/`. Without it the
   * snippet has no hash and names the file with every language.
   */
  @property() files = '';

  @state() private choices: Choices = firstChoices(version);
  @state() private order: readonly WidgetId[] = firstOrder;
  @state() private copied = {id: '', words: ''};
  @state() private kept = '';
  @state() private isNarrow = false;
  @state() private tongue: Tongue = english;
  /** The hashes by file name, where the builder is one page with no files to read them from. */
  @property({attribute: false}) integrity: Release['integrity'] = {};

  @state() private moved = '';
  @state() private templates: Templates = {};

  readonly #preview = new Preview();

  protected override render() {
    const {choices, release, files} = this;
    const change = (some: Partial<Choices>) => this.#change(some);
    return html`
      <form class="choices" aria-label="Your choices" @submit=${(event: Event) => event.preventDefault()}>
        <button type="button" class="skip" @click=${() => this.#goTo('code-title')}>To the code</button>
        ${widgetsView({
          choices,
          order: this.order,
          choose: (widget, isChosen) => this.#choose(widget, isChosen),
          move: (widget, by) => this.#move(widget, by),
          change: (options) => this.#change({options: {...choices.options, ...options}}),
        })}
        <p class="visually-hidden" role="status">${this.moved}</p>
        ${languageAndCountry(choices, change)} ${ownServiceFields(choices, change)}
        ${ownLineFields(choices, change)} ${reviewFields(choices, change)}
        ${look(choices, change)} ${yourSite(choices, release, files, change)}
        ${keepView({
          status: this.kept,
          save: () => handOver('ipt-widgets-choices.json', saved(choices), 'application/json'),
          open: (file) => void this.#open(file),
        })}
      </form>
      <div class="result">
        <section class="panel" aria-labelledby="code-title">
          <h2 id="code-title" tabindex="-1">Your code</h2>
          ${codeView({
            plugin: pluginSteps(choices),
            places: this.#places,
            warnings: this.#warnings,
            copied: this.copied,
            copy: (place) => this.#copy(place),
          })}
        </section>
        ${publishView({
          privacy: privacyParagraph(choices, this.tongue),
          lang: this.tongue.locale,
          dir: this.tongue.dir,
          status: this.copied.id === 'privacy' ? this.copied.words : '',
          testFile: testFileFor(choices, release),
          files: this.files,
          copyPrivacy: () => this.#copyWords('privacy', privacyParagraph(choices, this.tongue)),
          saveTestPage: () =>
            handOver('ipt-test-page.html', testPage(choices, this.tongue, release), 'text/html'),
          saveLeaflet: () =>
            handOver('ipt-leaflet.html', leaflet(choices, this.tongue), 'text/html'),
        })}
        <section aria-labelledby="preview-title">
          <div class="title-row">
            <h2 id="preview-title">Preview</h2>
            <button
              type="button"
              id="narrow"
              aria-pressed=${this.isNarrow ? 'true' : 'false'}
              @click=${() => (this.isNarrow = !this.isNarrow)}
            >
              As on a phone
            </button>
          </div>
          <style>
            ${styleRule(choices)}
          </style>
          <div
            class="preview ${this.isNarrow ? 'narrow' : ''}"
            lang=${this.tongue.locale}
            dir=${this.tongue.dir}
          ></div>
        </section>
      </div>
    `;
  }

  get release(): Release {
    return {version, integrity: this.integrity};
  }

  /** Nothing to copy before the country is said: another country's numbers would be worse than none. */
  get #places(): Place[] {
    const {choices, tongue, release} = this;
    return choices.region ? placesFor(choices, tongue, release, this.templates) : [];
  }

  get #warnings(): string[] {
    const {widgets, colours, region, system} = this.choices;
    const isWeak = colours && !readability(colours.accent, colours.background).good;
    const isPlain = systemOf(system).form === 'plain';
    const hasHash = isPlain || Object.keys(this.release.integrity).length > 0;
    return [
      ...(widgets.length === 0 ? ['Choose at least one widget.'] : []),
      ...(region ? [] : ['Choose the country of your visitors first, in step 2.']),
      ...(isWeak && !isPlain ? ['The colours you have chosen are hard to read.'] : []),
      ...(hasHash ? [] : ['Without its check value, because it could not be read.']),
      ...obstacles(this.choices),
    ];
  }

  #change(some: Partial<Choices>) {
    this.choices = {...this.choices, ...some};
    this.copied = {id: '', words: ''};
    if (some.language) void this.#speak(some.language);
  }

  async #speak(language: string) {
    const tongue = await tongueFor(language);
    // Another language may have been chosen while this one was loading.
    if (this.choices.language === language) this.tongue = tongue;
  }

  async #prerender() {
    const {choices, tongue, release} = this;
    const templates = await templatesFor(choices, tongue, release);
    // Something else may have been chosen while this was being written.
    const isNews = Object.keys({...templates, ...this.templates}).length > 0;
    if (isNews && choices === this.choices && tongue === this.tongue) this.templates = templates;
  }

  #choose(widget: WidgetId, isChosen: boolean) {
    const {widgets} = this.choices;
    this.#change({
      widgets: this.order.filter((each) => (each === widget ? isChosen : widgets.includes(each))),
    });
  }

  async #move(widget: WidgetId, by: -1 | 1) {
    const others = this.order.filter((each) => each !== widget);
    const place = this.order.indexOf(widget) + by;
    this.order = others.toSpliced(place, 0, widget);
    this.#change({widgets: this.order.filter((each) => this.choices.widgets.includes(each))});
    this.moved = `${titleOf(widget, english)}: now ${place + 1} of ${this.order.length}.`;
    await this.updateComplete;
    // Moved in the page, the button has lost the focus; at an end of the list it is disabled.
    const [same, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    const button = (name: string) =>
      this.renderRoot.querySelector<HTMLButtonElement>(`#${widget}-${name}`)!;
    (button(same).disabled ? button(other) : button(same)).focus();
  }

  async #copy({id, code, isText}: Place) {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>(`#code-${id}`)!;
    if (await this.#copyWords(id, code, isText)) return;
    area.focus();
    area.select();
    this.copied = {
      id,
      words:
        'Your browser did not let this page copy. The code is selected: press Ctrl and C, or Command and C on a Mac.',
    };
  }

  async #copyWords(id: string, words: string, isText = false): Promise<boolean> {
    try {
      await (isText ? copyText(words) : navigator.clipboard.writeText(words));
      this.copied = {id, words: 'Copied.'};
      return true;
    } catch {
      this.copied = {id, words: 'Your browser did not let this page copy.'};
      return false;
    }
  }

  async #open(file: File) {
    const choices = opened(await file.text(), firstChoices(version));
    if (choices) {
      this.order = [...new Set([...choices.widgets, ...this.order])];
      this.#change(choices);
    }
    this.kept = choices
      ? `Opened: ${file.name}.`
      : 'That file has no choices of this builder in it. Yours are as they were.';
  }

  #goTo(id: string) {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)!.focus();
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#readHashes();
  }

  /** What belongs to the files that are served here; without it the snippet says less. */
  async #readHashes() {
    if (!this.files) return;
    try {
      const response = await fetch(`${this.files}integrity.json`);
      this.integrity = await response.json();
    } catch {
      this.integrity = {};
    }
  }

  protected override updated(changed: PropertyValues) {
    const {choices, tongue} = this;
    if (changed.has('choices') || changed.has('tongue')) void this.#prerender();
    this.#preview.show(
      this.renderRoot.querySelector<HTMLElement>('.preview')!,
      systemOf(choices.system).form === 'plain'
        ? plainHtml(choices, tongue)
        : widgets(choices, tongue),
    );
  }
}

/** The list begins with what is chosen at first. */
const firstOrder: readonly WidgetId[] = [
  ...new Set([...firstChoices(version).widgets, ...widgetIds]),
];

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
