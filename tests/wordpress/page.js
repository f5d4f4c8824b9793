const tags =
  'ipt-problem-areas, ipt-phase-timeline, ipt-fit-quiz, ipt-find-therapist, ipt-crisis-help, ipt-common-questions';

/** What a visitor's browser has made of a page. */
export async function look(page, address) {
  await page.goto(address, {waitUntil: 'networkidle0'});
  return page.evaluate(
    (tags) => ({
      widgets: [...document.querySelectorAll(tags)].map((widget) => ({
        tag: widget.localName,
        isDefined: widget.matches(':defined'),
        height: widget.offsetHeight,
        region: widget.getAttribute('region'),
        lang: widget.getAttribute('lang'),
        marks: widget.classList.contains('ph-no-capture'),
        text: widget.shadowRoot?.textContent ?? '',
        nextStep: widget.querySelector('[slot="next-step"], [data-slot="next-step"]')?.textContent,
      })),
      left: document.querySelectorAll('[data-ipt]').length,
      scripts: [...document.querySelectorAll('script[src*="/ipt-widgets"]')].map(
        ({type, src, integrity}) => ({type, src, integrity}),
      ),
      foreign: performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => new URL(name).origin !== location.origin),
      language: document.documentElement.lang,
    }),
    tags,
  );
}

/** The same for who has no script: the text, and where its links lead. */
export async function read(page, address) {
  await page.goto(address);
  return page.evaluate(() => ({
    text: document.body.innerText,
    html: document.body.innerHTML,
    calls: [...document.querySelectorAll('a[href^="tel:"]')].map(({href}) => href),
    scripts: document.querySelectorAll('script[src*="/ipt-widgets"]').length,
  }));
}
