import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {
  findTherapistReferences,
  findTherapistTexts,
} from '../../content/find-therapist/find-therapist.js';
import {questionsToAsk} from '../../content/questions-to-ask.js';
import {regionNote, routeKind, routeTexts} from '../../content/find-therapist/routes.js';
import {anew} from '../../partials/anew.js';
import {about} from '../../partials/about.js';
import {bulletList} from '../../partials/bullet-list.js';
import {countryMark} from '../../partials/country-select.js';
import {crisisLine} from '../../partials/crisis-panel.js';
import {crisisPanelStyles} from '../../partials/crisis-panel.styles.js';
import {Disclosures} from '../../partials/disclosure.js';
import {disclosureStyles} from '../../partials/disclosure.styles.js';
import {hostName, offsiteLink} from '../../partials/offsite-link.js';
import {confirmed, lacksDirectory, type Route} from '../../regions/index.js';
import {CountryController} from '../../regions/country-controller.js';
import {baseStyles} from '../../shared/base.styles.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {link, text} from '../../shared/input.js';
import {phone, uncertain, type PhoneNumber} from '../../shared/phone.js';
import {tellOnce} from '../../shared/read-input.js';
import {WidgetElement} from '../../shared/widget-element.js';
import {findTherapistStyles} from './find-therapist.styles.js';

/**
 * How to reach an IPT therapist: the clinic's own service first, then the ways of the country in
 * the order to try them, how to check training, what to ask, and whom to call now.
 *
 * @tag ipt-find-therapist
 * @slot service - Your own service in your own markup, instead of the three attributes.
 * @csspart panel - The box of each way to a therapist.
 * @csspart panel-heading - The title of each way.
 * @csspart notice - The box with the numbers to call now.
 */
export class FindTherapist extends WidgetElement {
  static override styles = [
    hostStyles,
    baseStyles,
    disclosureStyles,
    crisisPanelStyles,
    findTherapistStyles,
  ];

  /** Name of the clinic's own service, shown first. A line of text. */
  @property({attribute: 'service-name'}) serviceName?: string;

  /** Where the clinic's own service can be reached: `https:`, `tel:`, `sms:`, `mailto:` or relative. */
  @property({attribute: 'service-href'}) serviceHref?: string;

  /**
   * Phone number of the clinic's own service, as people write it: at least 3 digits, at most 40
   * characters; anything else is left out. A number that cannot be dialled with certainty is shown
   * without a link.
   */
  @property({attribute: 'service-phone'}) servicePhone?: string;

  readonly #country = new CountryController(this, this.locale);
  readonly #disclosures = new Disclosures(this);

  protected override renderTitle() {
    return findTherapistTexts(this.msg).title;
  }

  protected override renderWidget() {
    const texts = findTherapistTexts(this.msg);
    return html`
      <div class="stack">
        <p class="lead">${texts.lead}</p>
        <slot name="service">${this.#renderService()}</slot>
        <div class="stack">${anew(this.locale, this.#country, this.#renderWays())}</div>
        <p class="muted">${texts.noEndorsement}</p>
        <div class="lists">
          ${this.#renderList(texts.check, texts.checkItems)}
          ${this.#renderList(texts.none, texts.noneItems)}
          ${this.#renderList(texts.ask, questionsToAsk(this.msg))}
        </div>
        ${crisisLine({
          locale: this.locale,
          country: this.#country,
          disclosures: this.#disclosures,
          level: this.level + 1,
        })}
        ${about(this.locale, this.review, this.#disclosures, this.level + 1, findTherapistReferences)}
      </div>
    `;
  }

  #renderService() {
    const texts = findTherapistTexts(this.msg);
    const name = this.read('service-name', this.serviceName, text);
    const href = this.read('service-href', this.serviceHref, link(this.ownerDocument.baseURI));
    const number = this.read('service-phone', this.servicePhone, phone);
    if (!name && !href && !number) return nothing;
    return html`
      <div class="service stack" part="panel">
        <p class="kind">${texts.ownService}</p>
        ${heading(this.level + 1, name ?? texts.ownServiceName, {part: 'panel-heading'})}
        <p class="row">
          ${
            href
              ? html`<a
                class="button primary"
                part="link"
                href=${href}
                rel="noopener noreferrer"
                referrerpolicy="no-referrer"
                >${texts.ownServiceLink} ${this.#hostElsewhere(href)}</a
              >`
              : nothing
          }
          ${number ? this.#renderNumber(number) : nothing}
        </p>
      </div>
    `;
  }

  #renderNumber({number, dial}: PhoneNumber) {
    const label = html`${findTherapistTexts(this.msg).call}
      <bdi dir="ltr" translate="no">${number}</bdi>`;
    if (dial) return html`<a class="button" part="link" href="tel:${dial}">${label}</a>`;
    tellOnce(this, 'service-phone', uncertain);
    return html`<span>${label}</span>`;
  }

  /** The host name, where the clinic's own service is not on the site of this page. */
  #hostElsewhere(href: string) {
    const {protocol, hostname} = new URL(href);
    const here = this.ownerDocument.location?.hostname;
    return /^https?:$/.test(protocol) && hostname !== here
      ? html`<bdi class="host" dir="ltr" translate="no">${hostName(href)}</bdi>`
      : nothing;
  }

  #renderWays() {
    const texts = findTherapistTexts(this.msg);
    const {region} = this.#country;
    return html`
      ${heading(this.level + 1, html`${texts.ways}${countryMark(this.locale, region)}`)}
      <p>${texts.firstStep}</p>
      <ol class="routes" role="list">
        ${confirmed(region.routes).map((route) => this.#renderRoute(route))}
      </ol>
      ${this.#renderRemarks()}
    `;
  }

  #renderRoute({id, kind, href}: Route) {
    const {title, text} = routeTexts(this.msg, id);
    return html`
      <li class="route stack" part="panel">
        <p class="kind">${routeKind(this.msg, kind)}</p>
        ${heading(this.level + 2, title, {part: 'panel-heading'})}
        <p>${text}</p>
        ${href ? html`<p>${offsiteLink(this.msg, href)}</p>` : nothing}
      </li>
    `;
  }

  /** What saves a detour here, and the honest line where no list of IPT therapists is known. */
  #renderRemarks() {
    const {note} = this.#country.region;
    return html`
      ${note ? html`<p>${regionNote(this.msg, note)}</p>` : nothing}
      ${lacksDirectory(this.#country.region) ? html`<p>${findTherapistTexts(this.msg).noDirectory}</p>` : nothing}
    `;
  }

  #renderList(title: string, items: readonly string[]) {
    return html`
      <div class="stack">
        ${heading(this.level + 1, title)}
        ${bulletList(items)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-find-therapist': FindTherapist;
  }
}
