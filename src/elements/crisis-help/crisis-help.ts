import {html} from 'lit';
import {crisisTexts} from '../../content/crisis/crisis.js';
import {about} from '../../partials/about.js';
import {confirmed} from '../../regions/index.js';
import {crisisPanel} from '../../partials/crisis-panel.js';
import {crisisPanelStyles} from '../../partials/crisis-panel.styles.js';
import {Disclosures} from '../../partials/disclosure.js';
import {disclosureStyles} from '../../partials/disclosure.styles.js';
import {CountryController} from '../../regions/country-controller.js';
import {baseStyles} from '../../shared/base.styles.js';
import {hostStyles} from '../../shared/host.styles.js';
import {WidgetElement} from '../../shared/widget-element.js';

/**
 * Whom to call now: the emergency number first, then services that listen, for one country. The
 * visitor can change the country; nothing is remembered.
 *
 * @tag ipt-crisis-help
 * @csspart notice - The box with the numbers.
 */
export class CrisisHelp extends WidgetElement {
  static override styles = [hostStyles, baseStyles, disclosureStyles, crisisPanelStyles];

  readonly #country = new CountryController(this, this.locale);
  readonly #disclosures = new Disclosures(this, this.locale, this.paper, this.#country);

  protected override renderTitle() {
    return crisisTexts(this.msg).title;
  }

  protected override renderWidget() {
    return html`
      <div class="stack">
        <p class="lead">${crisisTexts(this.msg).lead}</p>
        ${crisisPanel({
          locale: this.locale,
          country: this.#country,
          disclosures: this.#disclosures,
          of: crisisTexts(this.msg).title,
          level: this.level + 1,
          printsAll: true,
        })}
        ${about(
          this.locale,
          this.review,
          this.#disclosures,
          this.level + 1,
          crisisTexts(this.msg).title,
          ['who-2023'],
          confirmed(this.#country.region.services),
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-crisis-help': CrisisHelp;
  }
}
