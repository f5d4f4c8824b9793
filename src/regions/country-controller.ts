import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LocaleController} from '../localization/locale-controller.js';
import {readInput} from '../shared/read-input.js';
import {tellAge, tellOfLang} from './console.js';
import {inLanguage} from './in-language.js';
import {
  international,
  isInternational,
  regionOf,
  type CrisisService,
  type Region,
} from './index.js';
import {OwnServicesController} from './own-services/own-services-controller.js';
import {withOwnServices} from './own-services/own-services.js';
import {regionInput} from './region-input.js';

/** The country whose services are shown, and how the visitor changes it. */
export interface Country {
  /** The same object as long as nothing of it has changed. */
  readonly region: Region;
  /** The country the page has said, or the international entry. */
  readonly pageRegion: Region;
  /** Where the visitor has chosen the country: the id of the list. */
  readonly chosenIn?: string;
  choose(region: Region, id: string): void;
}

/**
 * Whom to call, and how to reach a therapist, where the visitor is: the country the page has said,
 * with the services its author has added, until the visitor chooses another one. The choice is kept
 * until the element is gone, and nowhere else.
 *
 * The page says it with `region`, or else with the region of its `lang` at the moment the element
 * first connects. Later changes of `lang` change the words alone: tools that translate a page
 * rewrite it, and the reader has not moved.
 */
export class CountryController implements ReactiveController, Country {
  chosenIn?: string;

  readonly #host: ReactiveControllerHost & HTMLElement & {region?: string};
  readonly #locale: LocaleController;
  readonly #own: OwnServicesController;
  #regionOfLang?: Region;
  #choice?: Region;
  #shown: {from?: Region; own?: unknown; language?: string; region: Region} = {
    region: international,
  };

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
    const {pageRegion} = this;
    const from = this.#choice ?? pageRegion;
    // The language of the page, also where the widgets do not speak it.
    const language = this.#locale.requested?.language ?? this.#locale.shown;
    // What the clinic has added is for its own country: it must not answer for another one.
    const own = from.code === pageRegion.code ? this.#own.services : none;
    const shown = this.#shown;
    if (shown.from !== from || shown.own !== own || shown.language !== language) {
      const region = withOwnServices(inLanguage(from, language), own);
      this.#shown = {from, own, language, region};
    }
    return this.#shown.region;
  }

  get pageRegion(): Region {
    const {region} = this.#host;
    // A country the kit does not know must not get the numbers of the page's language.
    if (region) return readInput(this.#host, 'region', region, regionInput) ?? international;
    return this.#regionOfLang ?? international;
  }

  choose(region: Region, id: string) {
    this.#choice = region;
    this.chosenIn = id;
    this.#host.requestUpdate();
  }

  hostConnected() {
    this.#regionOfLang ??= isTranslated(this.#host.ownerDocument)
      ? international
      : (regionOf(this.#locale.requested?.region) ?? international);
  }

  hostUpdate() {
    const {code} = this.pageRegion;
    this.#locale.country = writingEnglish.includes(code) ? code : undefined;
  }

  hostUpdated() {
    const {pageRegion} = this;
    if (!this.#host.region && !isInternational(pageRegion)) tellOfLang(this.#host, pageRegion);
    tellAge(this.#host, pageRegion);
  }

  hostDisconnected() {
    this.#choice = undefined;
    this.chosenIn = undefined;
  }
}

const none: readonly CrisisService[] = [];

/** Countries with a way of their own to write a date in English. */
export const writingEnglish = ['AU', 'CA', 'GB', 'HK', 'IE', 'IN', 'NZ', 'SG', 'US', 'ZA'];

/** Whether a tool has translated the page before the element came: then `lang` is the tool's. */
const isTranslated = ({documentElement}: Document) =>
  /(^|\s)translated-(ltr|rtl)(\s|$)/.test(documentElement.className);
