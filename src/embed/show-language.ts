import {negotiate} from '../localization/negotiate.js';

/**
 * Makes a frame page a page in one language. As it is built, its widget holds a short section in each
 * language, for browsers that run no script: the one asked for stays, and gives the page its title,
 * unless the clinic has a heading of its own, and its direction.
 */
export function showLanguage(widget: HTMLElement, lang = 'en') {
  const sections = [...widget.querySelectorAll<HTMLElement>(':scope > section')];
  const shown = negotiate(
    lang,
    sections.map((section) => section.lang),
  );
  for (const section of sections) if (section.lang !== shown) section.remove();
  const page = widget.ownerDocument;
  const own = sections.find((section) => section.lang === shown);
  page.documentElement.lang = lang;
  page.documentElement.dir = own?.dir ?? 'ltr';
  const heading = widget.querySelector(':scope > [slot=heading]') ?? own?.querySelector('h1');
  page.title = heading?.textContent ?? page.title;
}
