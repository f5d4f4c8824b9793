import {html, LitElement} from 'lit';
import {property, state} from 'lit/decorators.js';
import {version} from '../../src/shared/version.js';
import {widgetIds, firstChoices, type Choices, type WidgetId} from './choices.js';
import {codeView, type WayId} from './code-view.js';
import {readability} from './colours.js';
import {builderStyles} from './embed-builder.styles.js';
import {fieldStyles} from './fields.styles.js';
import {titleOf} from './fallback.js';
import {
  languageAndCountry,
  look,
  ownServiceFields,
  reviewFields,
  whereTheFileIs,
} from './form-view.js';
import {plainHtml} from './plain-html.js';
import {Preview} from './preview.js';
import {placeholders, snippet, styleRule, widgets, type Release} from './snippet.js';
import {english, tongueFor, type Tongue} from './speech.js';
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
  @state() private way: WayId = 'widgets';
  @state() private status = '';
  @state() private tongue: Tongue = english;
  @state() private release: Release = {version, integrity: {}};
  @state() private moved = '';

  readonly #preview = new Preview();

  protected override render() {
    const {choices, release, files} = this;
    const change = (some: Partial<Choices>) => this.#change(some);
    return html`
      <form class="choices" aria-label="Your choices" @submit=${(event: Event) => event.preventDefault()}>
        ${widgetsView({
          choices,
          order: this.order,
          choose: (widget, isChosen) => this.#choose(widget, isChosen),
          move: (widget, by) => this.#move(widget, by),
          change: (options) => this.#change({options: {...choices.options, ...options}}),
        })}
        <p class="visually-hidden" role="status">${this.moved}</p>
        ${languageAndCountry(choices, change)} ${ownServiceFields(choices, change)}
        ${reviewFields(choices, change)} ${look(choices, change)}
        ${whereTheFileIs(choices, release, files, change)}
      </form>
      <div class="result">
        <section aria-labelledby="code-title">
          <h2 id="code-title">Your code</h2>
          ${codeView({
            way: this.way,
            code: this.#code,
            status: this.status,
            warnings: this.#warnings,
            choose: (way) => this.#turnTo(way),
            copy: () => this.#copy(),
          })}
        </section>
        <section aria-labelledby="preview-title">
          <h2 id="preview-title">Preview</h2>
          <style>
            ${styleRule(choices)}
          </style>
          <div class="preview" lang=${this.tongue.locale} dir=${this.tongue.dir}></div>
        </section>
      </div>
    `;
  }

  get #code(): string {
    const {choices, tongue, release} = this;
    switch (this.way) {
      case 'widgets':
        return snippet(choices, tongue, release);
      case 'placeholders':
        return placeholders(choices, tongue, release);
      case 'plain':
        return plainHtml(choices, tongue);
    }
  }

  get #warnings(): string[] {
    const {widgets, colours} = this.choices;
    const isWeak = colours && !readability(colours.accent, colours.background).good;
    const hasHash = this.way === 'plain' || Object.keys(this.release.integrity).length > 0;
    return [
      ...(widgets.length === 0 ? ['Choose at least one widget.'] : []),
      ...(isWeak && this.way !== 'plain' ? ['The colours you have chosen are hard to read.'] : []),
      ...(hasHash ? [] : ['Without its check value (integrity), because it could not be read.']),
    ];
  }

  #change(some: Partial<Choices>) {
    this.choices = {...this.choices, ...some};
    this.status = '';
    if (some.language) void this.#speak(some.language);
  }

  async #speak(language: string) {
    const tongue = await tongueFor(language);
    // Another language may have been chosen while this one was loading.
    if (this.choices.language === language) this.tongue = tongue;
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

  async #turnTo(way: WayId) {
    this.way = way;
    this.status = '';
    await this.updateComplete;
    this.renderRoot.querySelector('#code')!.scrollTop = 0;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#code);
      this.status = 'Copied. Paste it into your page.';
    } catch {
      const code = this.renderRoot.querySelector<HTMLTextAreaElement>('#code')!;
      code.focus();
      code.select();
      this.status =
        'Your browser did not let this page copy. The code is selected: press Ctrl and C, or Command and C on a Mac.';
    }
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
      this.release = {version, integrity: await response.json()};
    } catch {
      this.release = {version, integrity: {}};
    }
  }

  protected override updated() {
    const {choices, tongue} = this;
    this.#preview.show(
      this.renderRoot.querySelector<HTMLElement>('.preview')!,
      this.way === 'plain' ? plainHtml(choices, tongue) : widgets(choices, tongue),
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
