// Every function of this file runs in the page.

/**
 * Before anything else of a page: notes when all its headings are painted and its elements live, when the
 * largest text is painted, and how far what is there shifts.
 *
 * @param {number} count how many headings the widgets of the page have
 * @param {string} selector what they are
 * @param {string} widgets selector of the elements that may have them in open roots
 */
export function watch(count, selector, widgets) {
  const seen = {painted: 0, largest: 0, shift: 0};
  window.bench = {
    seen,
    /** A closed root is put here from outside: what wraps `attachShadow` would change what is measured. */
    closedRoot: undefined,
    rootOf: (tag) => {
      const widget = document.querySelector(tag);
      return widget?.shadowRoot ?? (widget && window.bench.closedRoot);
    },
  };

  const observe = (type, hear) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({type, buffered: true}); // prettier-ignore
  observe('largest-contentful-paint', ({startTime}) => (seen.largest = startTime));
  observe('layout-shift', ({value}) => (seen.shift += value));

  const isDefined = () => !document.querySelector(':not(:defined)');
  const found = () => {
    const open = [...document.querySelectorAll(widgets)].flatMap(
      ({shadowRoot}) => shadowRoot ?? [],
    );
    const counts = [document, ...open].map((root) => root.querySelectorAll(selector).length);
    return counts.reduce((sum, each) => sum + each, 0);
  };
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => (seen.painted = performance.now());
  requestAnimationFrame(function look() {
    // A message sent before a frame is painted comes after it.
    if (found() >= count && isDefined()) port2.postMessage(0);
    else requestAnimationFrame(look);
  });
}

/** How long it takes until what an act asks for is painted, in milliseconds. */
async function timed(act, isDone = () => true) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const start = performance.now();
  act();
  do await frame();
  while (!isDone());
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  return performance.now() - start;
}

/** Another country in all widgets. */
function showCountry(code, timed) {
  const root = window.bench.rootOf('ipt-crisis-help');
  const before = root.textContent;
  const set = (widget) => widget.setAttribute('region', code);
  return timed(() => document.querySelectorAll('[region]').forEach(set), () => root.textContent !== before); // prettier-ignore
}

/**
 * The acts, by name. Each gets `timed`, the page's own `togglers` and `next`, and the answers; a page that
 * cannot do one has no number for it.
 */
export const acts = {
  openOne: (timed, {togglers}) => {
    const [button] = togglers('ipt-problem-areas');
    return timed(() => button.click());
  },
  openAll: (timed, {togglers}) => {
    const buttons = [...togglers('ipt-common-questions')];
    if (buttons.length < 10) throw new Error(`only ${buttons.length} panels to open`);
    return timed(() => buttons.forEach((button) => button.click()));
  },
  /** The slowest step from one question to the next. */
  step: async (timed, {next}, answers) => {
    if (!next) return undefined;
    const root =
      window.bench.rootOf('ipt-fit-quiz') ?? document.querySelector('[data-widget=ipt-fit-quiz]');
    const asked = () =>
      [...root.querySelectorAll('fieldset, [data-question], .sd-page')].find((each) => each.checkVisibility()); // prettier-ignore
    const times = [];
    for (const answer of [undefined, ...answers.slice(0, -1)]) {
      const words = asked()?.textContent;
      // Where the controls are a library's, nothing has to be ticked.
      if (answer !== undefined) [...asked().querySelectorAll('input')].at(answer)?.click();
      // As keys press it: a closed root does not tell what was clicked without a place on the screen.
      const button = next();
      button.focus();
      times.push(await timed(() => button.click()));
      if (asked()?.textContent === words) throw new Error(`the quiz stays at step ${times.length}`);
    }
    return Math.max(...times);
  },
  country: (timed, {isKit, showCountry}) => (isKit ? showCountry('NZ', timed) : undefined),
  /** After `country`: what is shown then has been there before, so that nothing need be made. */
  countryBack: (timed, {isKit, showCountry}) => (isKit ? showCountry('GB', timed) : undefined),
  language: (timed) => {
    const headings = () =>
      [...document.querySelectorAll('[region]')].map(({localName}) => window.bench.rootOf(localName).querySelector('h2').textContent); // prettier-ignore
    const before = headings();
    return timed(
      () => (document.documentElement.lang = 'de'),
      () => headings().every((heading, at) => heading !== before[at]),
    );
  },
};

/** Source that does an act on a page. */
export const sourceOf = (act, {isKit, togglers, next}, answers) =>
  `(${acts[act]})(${timed}, {isKit: ${isKit}, togglers: ${togglers}, next: ${next}, showCountry: ${showCountry}}, ${JSON.stringify(answers)})`;
