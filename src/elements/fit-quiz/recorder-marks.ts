/**
 * The opt-out marks of common session recorders (PostHog, rrweb, Sentry, FullStory, Hotjar,
 * Datadog, Clarity), so that a site that runs one leaves the quiz out of its recordings.
 */
const classes = ['ph-no-capture', 'rr-block', 'sentry-block', 'fs-exclude'];
const attributes = {
  'data-hj-suppress': '',
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
  'data-clarity-mask': 'true',
};

/** Adds the marks beside the page's own classes. */
export function markForRecorders(host: Element) {
  host.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
}
