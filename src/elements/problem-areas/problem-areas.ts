import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {
  areaIds,
  audiences,
  problemAreas,
  problemAreasTexts,
  type Audience,
  type ProblemArea,
} from '../../content/problem-areas/problem-areas.js';
import {kept} from '../../localization/kept.js';
import {about} from '../../partials/about.js';
import {bulletList} from '../../partials/bullet-list.js';
import {safetyContacts} from '../../partials/crisis-panel.js';
import {Disclosures} from '../../partials/disclosure.js';
import {disclosureStyles} from '../../partials/disclosure.styles.js';
import {crisisPanelStyles} from '../../partials/crisis-panel.styles.js';
import {inCountry} from '../../partials/in-country.js';
import {listChooser} from '../../partials/list-chooser.js';
import {emergencyLinks} from '../../partials/service-list.js';
import {CountryController} from '../../regions/country-controller.js';
import {confirmed, isInternational} from '../../regions/index.js';
import {baseStyles} from '../../shared/base.styles.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {oneOf, wordsOf} from '../../shared/input.js';
import {once} from '../../shared/once.js';
import {WidgetElement} from '../../shared/widget-element.js';
import {icon} from './icons.js';
import {problemAreasStyles} from './problem-areas.styles.js';

/**
 * The four areas of life IPT works on. The reader opens one to learn what it means, what it can
 * sound like and what therapy would work on.
 *
 * @tag ipt-problem-areas
 * @csspart panel - The box of each area.
 * @csspart panel-heading - The title of each area.
 * @csspart notice - The safety note and the honest note.
 */
export class ProblemAreas extends WidgetElement {
  static override styles = [
    hostStyles,
    baseStyles,
    disclosureStyles,
    crisisPanelStyles,
    problemAreasStyles,
  ];

  /**
   * The areas that are open from the start: any of `grief conflict change loneliness`, separated
   * by spaces or commas, or `all`. Anything else opens none.
   */
  @property() open = '';

  /** Whose examples are shown first: `adult`, `perinatal`, `teen` or `older`. Anything else: `adult`. */
  @property() audience: Audience | string = 'adult';

  readonly #country = new CountryController(this, this.locale);
  readonly #disclosures = new Disclosures(this, this.locale, this.paper, this.#country);
  #chosenAudience?: Audience;

  protected override renderTitle() {
    return problemAreasTexts(this.msg).title;
  }

  protected override renderWidget() {
    const texts = problemAreasTexts(this.msg);
    const areas = kept(this.locale, `areas ${this.#audience}`, () =>
      problemAreas(this.msg, this.#audience),
    );
    return html`
      <div class="stack">
        <p class="lead">${texts.lead}</p>
        <div class="row tools screen-only">
          ${this.#renderAudience()} ${this.#disclosures.renderToggleAll(this.msg, areaIds, texts.title)}
        </div>
        <div class="areas">${areas.map((area) => this.#renderArea(area))}</div>
        <p>${texts.focus}</p>
        ${about(
          this.locale,
          this.review,
          this.#disclosures,
          this.level + 1,
          texts.title,
          areas.flatMap(({references}) => references),
        )}
      </div>
    `;
  }

  #renderAudience() {
    const texts = problemAreasTexts(this.msg);
    const chosen = this.#chosenAudience;
    return html`
      <div class="audience">
        ${listChooser({
          id: 'audience',
          label: texts.audience,
          options: audiences.map(
            (id) => html`
              <option value=${id} .selected=${id === this.#audience}>${texts.audiences[id]}</option>
            `,
          ),
          show: texts.showAudience,
          shown: chosen ? keyed(chosen, texts.audienceShown(texts.audiences[chosen])) : nothing,
          choose: (value) => {
            this.#chosenAudience = oneOf(audiences).parse(value);
            this.requestUpdate();
          },
        })}
      </div>
    `;
  }

  #renderArea(area: ProblemArea) {
    return this.#disclosures.render({
      id: area.id,
      level: this.level + 1,
      title: area.title,
      summary: area.summary,
      icon: icon(area.id),
      content: () => this.#renderDetails(area),
    });
  }

  #renderDetails(area: ProblemArea) {
    const texts = problemAreasTexts(this.msg);
    const label = (text: string) => heading(this.level + 2, text, {class: 'label'});
    const {note} = area;
    const key = `${area.id} ${this.#audience} ${this.level}`;
    const columns = () => html`
      <div class="columns">
        <div class="stack">
          ${label(texts.meaning)} ${area.meaning.map((text) => html`<p>${text}</p>`)}
        </div>
        <div class="stack">
          ${label(texts.soundsLike)}
          ${area.soundsLike.map((text) => html`<blockquote>${text}</blockquote>`)}
        </div>
        <div class="stack">
          ${label(texts.workOn)}
          ${bulletList(area.workOn)}
        </div>
        <div class="stack">
          ${label(texts.couldSay)}
          <ul class="sayings stack" role="list">
            ${area.couldSay.map((text) => html`<li>${text}</li>`)}
          </ul>
        </div>
      </div>
    `;
    return html`
      ${once(this.locale, `names ${key}`, () => html`<p class="muted">${texts.otherNames(area.otherNames)}</p>`)}
      ${note?.id === 'safety' ? this.#renderNote(note) : nothing}
      ${once(this.locale, `area ${key}`, columns)}
      ${note?.id === 'honest' ? this.#renderNote(note) : nothing}
    `;
  }

  #renderNote({id, title, text}: NonNullable<ProblemArea['note']>) {
    return html`
      <div class="notice stack" part="notice">
        ${heading(this.level + 2, title)}
        <p>${text}</p>
        ${id === 'safety' && this.#disclosures.isOpen('conflict') ? this.#renderContacts() : nothing}
      </div>
    `;
  }

  /**
   * The emergency number, and one step away the lines for those who are not safe at home. They are
   * there with the open area: whoever searches the page for a number finds it where one calls.
   */
  #renderContacts() {
    // Where the country is not known, the reader has to choose it first.
    if (isInternational(this.#country.region))
      return safetyContacts(this.locale, this.#country, this.renderTitle());
    return html`
      ${inCountry(this.locale, this.#country.region, 'emergency', () =>
        emergencyLinks(this.locale, confirmed(this.#country.region.emergency)),
      )}
      ${this.#disclosures.render({
        id: 'who-can-help',
        level: this.level + 3,
        title: problemAreasTexts(this.msg).whoCanHelp,
        quiet: true,
        content: () => safetyContacts(this.locale, this.#country, this.renderTitle()),
      })}
    `;
  }

  get #audience(): Audience {
    return (
      this.#chosenAudience ?? this.read('audience', this.audience, oneOf(audiences)) ?? 'adult'
    );
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#chosenAudience = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('open')) return;
    this.#disclosures.close(areaIds);
    this.#disclosures.open(this.read('open', this.open, wordsOf(areaIds)) ?? []);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-problem-areas': ProblemAreas;
  }
}
