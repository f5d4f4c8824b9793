/**
 * The opt-out marks of session recorders, so that a site that runs one leaves the quiz out of its
 * recordings: PostHog, rrweb, Sentry, FullStory, New Relic, Amplitude, Mixpanel, Highlight, Grafana
 * Faro, Mouseflow, Lucky Orange, Inspectlet and Yandex read classes; Hotjar, Sentry, Datadog, Clarity,
 * OpenReplay, LogRocket, Contentsquare, Smartlook, Matomo, Heap, Dynatrace and Medallia attributes.
 */
const classes = [
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
];
const attributes = {
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
};

/** Adds the marks beside the classes that are there. */
export function markForRecorders(element: Element) {
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
