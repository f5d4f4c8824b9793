import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LocaleController} from '../localization/locale-controller.js';
import {readInput} from '../shared/read-input.js';
import {inLanguage} from './in-language.js';
import {international, isInternational, regionOf, type Region} from './index.js';
import {OwnServicesController} from './own-services/own-services-controller.js';
import {withOwnServices} from './own-services/own-services.js';
import {regionInput} from './region-input.js';

/** The country whose services are shown, and how the visitor changes it. */
export interface Country {
  readonly region: Region;
  /** Whether the page or the visitor has said which country it is, if only "another country". */
  readonly chosen: boolean;
  /** Resolves when the country's services are on screen. */
  choose(region: Region): Promise<unknown>;
}

/**
 * Whom to call, and how to reach a therapist, where the visitor is: the country the page has said,
 * with the services its author has added, until the visitor chooses another one. The choice is kept
 * until the element is gone, and nowhere else.
 */
export class CountryController implements ReactiveController, Country {
  readonly #host: ReactiveControllerHost & HTMLElement & {region?: string};
  readonly #locale: LocaleController;
  readonly #own: OwnServicesController;
  #choice?: Region;

  constructor(
    host: ReactiveControllerHost & HTMLElement & {region?: string},
    locale: LocaleController,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#own = new OwnServicesController(host);
    host.addController(this);
  }

  get region(): Region {
    const own = this.#pageRegion;
    const region = inLanguage(this.#choice ?? own, this.#language);
    // What the clinic has added is for its own country: it must not answer for another one.
    return region.code === own.code ? withOwnServices(region, this.#own.services) : region;
  }

  get chosen(): boolean {
    return this.#choice !== undefined || !isInternational(this.#pageRegion);
  }

  choose(region: Region) {
    this.#choice = region;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  hostDisconnected() {
    this.#choice = undefined;
  }

  /** The language of the page, also where the widgets do not speak it. */
  get #language(): string {
    return this.#locale.requested?.language ?? this.#locale.shown;
  }

  /** The country the page has said, or the international entry. */
  get #pageRegion(): Region {
    const {region} = this.#host;
    // A country the kit does not know must not get the numbers of the page's language.
    if (region) return readInput(this.#host, 'region', region, regionInput) ?? international;
    return regionOf(this.#locale.requested?.region) ?? international;
  }
}
