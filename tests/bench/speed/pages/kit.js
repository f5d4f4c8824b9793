/** What stands in the tags until the widgets are ready, as in README. */
const fallbacks = {
  'ipt-problem-areas': '<p>IPT works on grief, conflict, a big life change, or loneliness.</p>',
  'ipt-phase-timeline': '<p>IPT usually has 12 to 16 weekly sessions.</p>',
  'ipt-fit-quiz':
    '<p>Not sure whether IPT is for you? <a href="/contact">Talk it over with us</a>.</p><p>In danger now? Call <a href="tel:999">999</a>. To talk to someone: Samaritans, <a href="tel:116123">116 123</a>.</p>',
  'ipt-find-therapist': '<p><a href="/contact">How to reach us</a></p>',
  'ipt-crisis-help':
    '<p>In danger now? Call <a href="tel:999">999</a>. To talk to someone: Samaritans, <a href="tel:116123">116 123</a>.</p>',
  'ipt-common-questions': '<p>Questions about IPT? <a href="/contact">Ask us</a>.</p>',
};

/**
 * The kit on a page: its script, and the tags as a site pastes them.
 *
 * @param {(file: string) => string} read a file of a build of it
 * @param {string} file the script
 * @param {object} [options]
 * @param {string[]} [options.beside] files it may ask for
 * @param {readonly string[]} [options.tags] the widgets on the page
 * @param {boolean} [options.speaksGerman] whether it does, beside the language of the page
 */
export const kit = (
  read,
  file,
  {beside = [], tags = Object.keys(fallbacks), speaksGerman = false} = {},
) => ({
  set: tags.map((tag) => `<${tag} region="GB">${fallbacks[tag]}</${tag}>`).join(''),
  script: read(file),
  scriptName: file,
  files: Object.fromEntries(beside.map((other) => [other, read(other)])),
  isKit: true,
  speaksGerman,
  // The root of the quiz is closed.
  headings: tags.filter((tag) => tag !== 'ipt-fit-quiz').length,
  togglers: (widget) =>
    [...window.bench.rootOf(widget).querySelectorAll('button[aria-controls]')].filter((button) => button.checkVisibility()), // prettier-ignore
  next: () =>
    [...window.bench.rootOf('ipt-fit-quiz').querySelectorAll('button[part~=primary-button]')].find((button) => button.checkVisibility()), // prettier-ignore
});
