import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {addLanguages} from '../localization/languages.js';
import {LocaleController} from '../localization/locale-controller.js';
import {adopt} from './adopt-styles.js';
import {attachRoot} from './attach-root.js';
import {contentVersion} from './content-version.js';
import {heading} from './heading.js';
import {integer, type Input} from './input.js';
import {holdLinkAround} from './inside-link.js';
import {keepInSight} from './keep-in-sight.js';
import {tellOfMisplacedSlots} from './misplaced-slots.js';
import {NamedSlots} from './named-slots.js';
import {Paper} from './paper.js';
import {beginAnew, prerenderedIsWhole, whatIsDoneIn} from './prerendered.js';
import {hearPresses} from './press.js';
import {readInput} from './read-input.js';
import {reviewInputs, reviewOf, type Review} from './review.js';
import {RecorderMarks} from './recorder-marks.js';
import {followContent} from './slot-direction.js';
import {SwallowedPage} from './swallowed-page.js';
import {isOn} from './switch.js';
import {TellLayouts} from './tell-layouts.js';
import {unwrapTranslated} from './translated-text.js';
import {version} from './version.js';

/** What a page may know of a widget's use, and all it may know: never an answer or a choice. */
export interface UsageDetail {
  /** The element's name without its prefix, such as `fit-quiz`. */
  readonly widget: string;
  /** `view`: shown for the first time. `start`, `finish`: the quiz was begun, an end was reached. */
  readonly action: 'view' | 'start' | 'finish';
  /** The language shown, such as `en`. */
  readonly locale: string;
  /** The version of the texts, such as `2026.2`. */
  readonly contentVersion: string;
}

/**
 * What every widget has in common: its language, its place among the page's headings, the wrapper
 * that keeps the page's styles out, and the promise that a failure shows the fallback and not a hole.
 *
 * The page's author can add services of their own to every list of numbers: as JSON in a
 * `<script type="application/json">` anywhere inside the element, or in the attribute `data-services`, a
 * list of `OwnService`. They stand below the emergency number and before the built-in services, as long
 * as the page's country is shown.
 *
 * From the moment a widget has taken the place of its fallback, it matches `:state(shown)`: until then
 * `:not(:state(shown))` lets a page keep room for it.
 *
 * @slot - Fallback, shown until the widget is ready and whenever it cannot run.
 * @slot heading - Your own heading, at the level your page needs. Where a content system strips `slot`,
 *   `data-slot` counts, for every slot.
 * @csspart root - The wrapper around everything.
 * @csspart heading - The widget's own heading.
 * @csspart button - Every button, and every list to choose from.
 * @csspart link - Every link, also those that look like buttons.
 * @cssprop [--ipt-font-family=system-ui, sans-serif] - Font of the text.
 * @cssprop [--ipt-color=light-dark(#17292b, #e4eeec)] - Colour of the text.
 * @cssprop [--ipt-background=light-dark(#fff, #13201f)] - Colour behind the text.
 * @cssprop [--ipt-surface=light-dark(#f2f8f7, #1b2c2b)] - Colour of soft surfaces.
 * @cssprop [--ipt-accent=light-dark(#0a524f, #7ad3c9)] - Colour of main buttons, links and marks.
 *   Set alone, the other colours follow from it, and it stands out from the background.
 * @cssprop [--ipt-on-accent=light-dark(#fff, #06211f)] - Colour of text on the accent. With an accent
 *   of yours: black or white, whichever stands out.
 * @cssprop [--ipt-border=light-dark(#cbdcda, #3b504e)] - Colour of thin lines.
 * @cssprop [--ipt-muted=light-dark(#394d4f, #b2c6c3)] - Colour of remarks and of the borders of controls.
 * @cssprop [--ipt-radius=12px] - Radius of corners.
 * @cssprop [--ipt-focus=var(--ipt-color)] - Colour of the focus ring.
 * @event {CustomEvent<UsageDetail>} ipt-usage - With the attribute `usage-events`: that the widget
 *   is used, as `{widget, action, locale, contentVersion}`. Bubbles, composed.
 */
export abstract class WidgetElement extends LitElement {
  /** The package version, for the warning when two copies meet on one page. */
  static readonly version = version;

  /**
   * The languages of a second file of the same version on the page, handed over as it ends.
   *
   * @internal
   */
  static readonly addLanguages = addLanguages;

  /** Level of the widget's heading, 1 to 6. Anything else gets 2. */
  @property({attribute: 'heading-level'}) headingLevel: number | string = 2;

  /**
   * The country whose services are named: an ISO 3166-1 code in any case, such as `NZ` or `NZL`, or
   * an English name. Without it the region of the nearest `lang` counts (`en-NZ`), as it is when the
   * element first connects, and the console says so. A country the kit does not know, or none, gets
   * the international entry.
   */
  @property() region?: string;

  /**
   * Who has checked the texts for your visitors: a clinician or a clinic, at most 120 characters.
   * Shown under "About this information" in place of the remark that nobody has, together with
   * `reviewed-on`: one without the other is ignored, and named in the console.
   */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** The day of that check, as `YYYY-MM-DD`, not in the future. */
  @property({attribute: 'reviewed-on'}) reviewedOn?: string;

  /**
   * The version of the texts that was checked, such as `2026.2`. Where another one is shown, or where
   * it is not given and the texts are younger than the check, the widget says that they have changed.
   */
  @property({attribute: 'reviewed-version'}) reviewedVersion?: string;

  /** Whether the page is told that the widget is used (event `ipt-usage`); never what was answered. `false`, `0`, `no` mean no. */
  @property({type: Boolean, attribute: 'usage-events', converter: isOn}) usageEvents = false;

  protected readonly locale = new LocaleController(this);
  protected readonly paper = new Paper(this, () => this.updateNow());
  /** Where the page's own fallback shows when the widget cannot run. */
  readonly #fallback = document.createElement('slot');
  readonly #internals = internalsOf(this);
  #hasRoot = false;
  #failed = false;

  constructor() {
    super();
    new RecorderMarks(this);
    new NamedSlots(this);
    new SwallowedPage(this);
    new TellLayouts(this);
    hearPresses(this);
    holdLinkAround(this);
    keepInSight(this);
  }

  /** The heading, for pages that bring none of their own. */
  protected abstract renderTitle(): string;

  /** The widget, below its heading. */
  protected abstract renderWidget(): unknown;

  // In a PDF, Chromium keeps the language of a section and drops that of a plain box.
  protected override render() {
    return html`
      <section
        class="root"
        part="root"
        lang=${this.locale.shown}
        dir=${this.locale.dir}
        data-clarity-mask="true"
      >
        <slot name="heading">${heading(this.level, this.renderTitle(), {part: 'heading'})}</slot>
        ${this.renderWidget()}
      </section>
    `;
  }

  protected get msg() {
    return this.locale.msg;
  }

  /** The level of the widget's own heading; the headings below it count up from here. */
  protected get level(): number {
    return this.read('heading-level', this.headingLevel, integer(1, 6)) ?? 2;
  }

  /** Who has checked the texts, where the page says both who and when. */
  protected get review(): Review | undefined {
    // A blank stands for the half that is missing: it cannot be used, and so is named.
    const halfOf = (given: unknown, other: unknown) => given || (other ? ' ' : undefined);
    const {reviewedBy, reviewedOn, reviewedVersion} = this;
    const by = this.read('reviewed-by', halfOf(reviewedBy, reviewedOn), reviewInputs.by);
    const on = this.read('reviewed-on', halfOf(reviewedOn, reviewedBy), reviewInputs.on);
    const version = this.read('reviewed-version', reviewedVersion, reviewInputs.version);
    return reviewOf(by, on, version);
  }

  /** A public property as what it should be, or undefined with one warning that names the remedy. */
  protected read<T>(attribute: string, value: unknown, input: Input<T>): T | undefined {
    return readInput(this, attribute, value, input);
  }

  /** Tells the page that the widget is used, where the page has asked for it. */
  protected report(action: UsageDetail['action']) {
    if (!this.usageEvents) return;
    const detail: UsageDetail = Object.freeze({
      widget: this.localName.replace(/^ipt-/, ''),
      action,
      locale: this.locale.shown,
      contentVersion,
    });
    this.dispatchEvent(new CustomEvent('ipt-usage', {detail, bubbles: true, composed: true}));
  }

  protected override firstUpdated() {
    tellOfMisplacedSlots(this);
    this.report('view');
  }

  // There is none until the words are there: the fallback is the page's own, and stays as it is.
  protected override createRenderRoot() {
    return document.createDocumentFragment();
  }

  /** The root that the HTML of the page has brought, as long as it is there; also a closed one. */
  get #prerendered() {
    return this.#internals?.shadowRoot ?? null;
  }

  #attachRoot() {
    const {shadowRootOptions, elementStyles} = this.constructor as typeof LitElement;
    const root = this.#rootFor(shadowRootOptions);
    if (!root) return;
    Object.assign(this, {renderRoot: root});
    this.#hasRoot = true;
    followContent(root);
    if (adopt(root, elementStyles)) {
      this.#sayThatShown();
      return;
    }
    this.#failed = true;
    root.append(this.#fallback);
    console.warn(
      `<${this.localName}>: the page lets it have no styles, its fallback stays. A script has replaced CSSStyleSheet: load it after the kit, or allow style-src 'unsafe-inline'.`,
    );
  }

  #rootFor(options: ShadowRootInit) {
    try {
      return attachRoot(this, options);
    } catch (error) {
      if (!beginAnew(this, options.mode)) throw error;
      this.#failed = true;
      return undefined;
    }
  }

  #sayThatShown() {
    // Browsers of before 2024 have no such states: there, no rule of a page waits for one.
    this.#internals?.states?.add('shown');
  }

  // Until the texts of its language are there, a widget shows its fallback: no flash of English.
  protected override async scheduleUpdate() {
    await this.locale.ready;
    if (!this.#hasRoot) await prerenderedIsWhole(this, this.#prerendered);
    return super.scheduleUpdate();
  }

  /** Called by the browser when the element moves to another document, such as a frame's. */
  adoptedCallback() {
    const {elementStyles} = this.constructor as typeof LitElement;
    if (this.#hasRoot) adopt(this.renderRoot as ShadowRoot, elementStyles);
  }

  /**
   * Shows at once what is due: there is no time to wait for on the way to paper.
   * @internal
   */
  updateNow() {
    if (this.hasUpdated) this.performUpdate();
  }

  protected override shouldUpdate() {
    return !this.#failed;
  }

  // Should a render fail, an empty root would hide the page's own fallback.
  protected override performUpdate() {
    try {
      const isFirst = !this.#hasRoot && !this.#failed;
      const repeat = isFirst ? whatIsDoneIn(this.shadowRoot) : undefined;
      if (isFirst) this.#attachRoot();
      unwrapTranslated(this.renderRoot);
      super.performUpdate();
      repeat?.(this);
    } catch (error) {
      this.#failed = true;
      console.warn(`<${this.localName}>: cannot be shown, its fallback stays.`, error);
      this.renderRoot?.replaceChildren(this.#fallback);
    }
  }
}

/** None where something on the page has asked for them before. */
function internalsOf(element: HTMLElement): ElementInternals | undefined {
  try {
    return element.attachInternals();
  } catch {
    return undefined;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ipt-usage': CustomEvent<UsageDetail>;
  }
}
