/**
 * What a visitor gets of a page: runs in the browser.
 *
 * @param {Record<'service' | 'contact' | 'line', string>} own what is to be found
 */
export function seenOn(own) {
  const tags = ['problem-areas', 'phase-timeline', 'fit-quiz', 'find-therapist', 'crisis-help', 'common-questions']; // prettier-ignore
  const selector = tags.map((tag) => `ipt-${tag}`).join();
  const isShown = (element) => element.checkVisibility({visibilityProperty: true});

  /** Elements of the page and of every open root in it. */
  function* everything(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* everything(element.shadowRoot);
    }
  }
  const widgets = [...document.querySelectorAll(selector)].filter(
    (widget) => widget.matches(':defined') && widget.offsetHeight > 50,
  );
  const links = [...everything(document.body)].filter((element) => element.matches('a[href]'));
  const numbers = links.filter((link) => link.protocol === 'tel:' && isShown(link));
  const inPage = document.body.innerText.replace(/\s+/g, ' ');
  const inRoots = [...everything(document.body)]
    .map(({shadowRoot}) => shadowRoot?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');
  return {
    running: new Set(widgets.map(({localName}) => localName)).size,
    twice: widgets.length - new Set(widgets.map(({localName}) => localName)).size,
    outside: numbers.filter((link) => document.contains(link) && !link.closest(selector)).length,
    numbers: numbers.length,
    service:
      `${inPage} ${inRoots}`.includes(own.service) ||
      links.some(({href, hash}) => href.startsWith(own.contact) && !hash),
    astray: links.some(
      ({href, pathname}) => pathname.endsWith('/contact') && !href.startsWith(own.contact),
    ),
    line: `${inPage} ${inRoots}`.includes(own.line),
    code: /ipt-accent|data-ipt|<\/?(div|p|ipt-)|"checked"|\]\(https|\[https/.test(inPage),
  };
}
