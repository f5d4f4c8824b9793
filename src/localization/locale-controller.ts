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
   * The tag to format dates, numbers and lists with: the page's own where it asks for the language
   * shown (`ar-EG` keeps its digits), else that of the texts. English is written in the way of the
   * country: `22 November 2026` beside the numbers of Britain.
   */
  get formats(): string {
    const shown = parseTag(this.shown)!;
    const tag = this.requested?.language === shown.language ? this.requested : shown;
    const region = tag.language === 'en' && !tag.region ? this.country : undefined;
    return String(region ? new Intl.Locale(tag, {region}) : tag);
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
    this.#host.requestUpdate();
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
export type Speech = Pick<LocaleController, 'msg' | 'formats'>;

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
