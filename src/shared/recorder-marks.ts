import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The opt-out marks of session recorders and analytics, so that a site that runs one leaves the
 * widgets out of what it sends. Each name is one that a recorder reads; what reads none of them
 * (Snowplow, Elastic, OpenTelemetry) cannot be kept out by marks.
 *
 * In order: PostHog, rrweb, Sentry, FullStory, New Relic, Amplitude, Mixpanel (two), Highlight,
 * Grafana Faro, Mouseflow, Lucky Orange, Inspectlet, Yandex Metrica (two).
 */
export const markClasses = [
  'ph-no-capture',
  'rr-block',
  'sentry-block',
  'fs-exclude',
  'nr-block',
  'amp-block',
  'mp-block',
  'mp-no-track',
  'highlight-block',
  'grafana-block',
  'mf-excluded',
  'lo-sensitive',
  'inspectletIgnore',
  'ym-hide-content',
  'ym-disable-keys',
] as const;

/**
 * The same as attributes: Hotjar, Sentry, Datadog, Clarity, OpenReplay (two), LogRocket,
 * Contentsquare, Smartlook (two), Matomo, Heap (two), Dynatrace, Medallia.
 */
export const markAttributes = {
  'data-hj-suppress': '',
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
  'data-clarity-mask': 'true',
  'data-openreplay-hidden': '',
  'data-openreplay-masked': '',
  'data-private': '',
  'data-cs-mask': '',
  'data-sl': 'exclude',
  'data-recording-disable': '',
  'data-matomo-mask': '',
  'data-heap-redact-text': '',
  'heap-ignore': 'true',
  'data-dtrum-mask': '',
  'data-di-mask': '',
} as const;

/** All marks, as the attributes of a tag: what a page's own markup carries, so that none comes too late. */
export const marksInMarkup = {class: markClasses.join(' '), ...markAttributes};

/**
 * Keeps the marks on an element, beside the page's own classes. Frameworks and libraries that
 * compare the page with the server's take away what they have not written themselves: the marks are
 * back before the task ends, and before a recorder looks.
 *
 * A recorder that starts before the kit has looked already: markup that carries the marks itself, as
 * that of the embed builder does, is what keeps the widget out from the first moment.
 */
export class RecorderMarks implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => markForRecorders(this.#host));

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    markForRecorders(this.#host);
    const attributeFilter = ['class', ...Object.keys(markAttributes)];
    this.#observer.observe(this.#host, {attributeFilter});
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }
}

/** Writes the marks that are missing. Writing the others again would call the observer for ever. */
export function markForRecorders(element: Element) {
  const missing = markClasses.filter((name) => !element.classList.contains(name));
  if (missing.length > 0) element.classList.add(...missing);
  for (const [name, value] of Object.entries(markAttributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
