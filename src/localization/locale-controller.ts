import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOfLang} from './lang-input.js';
import {languages, listeners, load, shownFor, wordsOf} from './languages.js';
import {msgOf, type Msg} from './msg.js';
import {nearestLang, treesAbove} from './nearest-lang.js';
import {likely, negotiate, parseTag} from './negotiate.js';
import {sourceLocale} from './source-locale.js';

/**
 * Which language one element speaks: that of the nearest `lang` in the page, kept up to date.
 *
 * @lit/localize's own `configureLocalization` allows one language and one call per page; a clinic's
 * page can speak two languages, and its own app may use @lit/localize itself.
 */
export class LocaleController implements ReactiveController {
  /** The language the page asks for, such as `en-NZ`, or undefined where it names none. */
  requested?: Intl.Locale;

  /** The language of the texts really shown, such as `en`. */
  shown = sourceLocale;

  /** The country whose customs count where English is shown and the page's `lang` names none: `GB`. */
  country?: string;

  /** Gives a message in the language of this element, or in English where it has none. */
  msg: Msg = msgOf();

  /** Resolves when there are texts to show for the first time. */
  readonly ready: Promise<void>;

  #knownTags?: {
    shown: string;
    requested?: Intl.Locale;
    country?: string;
    formats: string;
    customs: string;
  };
  #isReady!: () => void;
  #pending?: Promise<unknown>;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.ready = new Promise((resolve) => (this.#isReady = resolve));
    host.addController(this);
  }

  /** The writing direction of the texts shown. */
  get dir() {
    return directionOf(this.shown);
  }

  /**
   * The tag to write numbers and names with: the page's own where it asks for the language shown
   * (`ar-EG` keeps its digits), else that of the texts.
   */
  get formats(): string {
    return this.#tags.formats;
  }

  /**
   * The tag to write dates, times and lists with. English follows the customs of the country:
   * `22 November 2026` beside the numbers of Britain.
   */
  get customs(): string {
    return this.#tags.customs;
  }

  /** Both, which are asked for more often than they change. */
  get #tags() {
    const {shown, requested, country} = this;
    const known = this.#knownTags;
    if (known?.shown === shown && known.requested === requested && known.country === country) {
      return known;
    }
    const ofShown = parseTag(shown)!;
    const tag = requested?.language === ofShown.language ? requested : ofShown;
    const region = tag.language === 'en' && !tag.region ? country : undefined;
    const customs = String(region ? new Intl.Locale(tag, {region}) : tag);
    return (this.#knownTags = {shown, requested, country, formats: String(tag), customs});
  }

  hostConnected() {
    connected.add(this);
    observer ??= new MutationObserver(LocaleController.#updateAll);
    listeners.add(LocaleController.#updateAll);
    for (const tree of treesAbove(this.#host)) {
      observer.observe(tree, {subtree: true, attributeFilter: ['lang']});
    }
    this.#update();
  }

  hostDisconnected() {
    connected.delete(this);
  }

  static readonly #updateAll = () => connected.forEach((controller) => controller.#update());

  #update() {
    const tag = nearestLang(this.#host);
    warnOfLang(this.#host, tag);
    this.requested = parseTag(tag);
    const wanted = negotiate(tag, languages());
    const pending = load(wanted);
    this.#pending = pending;
    if (!pending) {
      this.#show(wanted);
      return;
    }
    // What is shown stays until the texts are there, or cannot be had.
    void pending.then(() => {
      if (this.#pending === pending) this.#show(wanted);
    });
  }

  #show(wanted: string) {
    this.shown = shownFor(wanted);
    this.msg = msgOf(wordsOf(this.shown));
    this.#isReady();
    this.#host.requestUpdate();
  }
}

/** A language, as far as words, numbers and dates need it. */
export type Speech = Pick<LocaleController, 'msg' | 'formats' | 'customs'>;

/** The writing direction of a language. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const tag = parseTag(locale);
  const script = (tag && likely(tag).script) ?? '';
  return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}

const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** One observer for all elements; it keeps no tree alive, so a discarded tree needs no clean-up. */
let observer: MutationObserver | undefined;
const connected = new Set<LocaleController>();
