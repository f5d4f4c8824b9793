import type {LitElement} from 'lit';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import {english} from './english.js';
import {all, one, text} from './widget.js';

export const countryList = (element: Element, within = '') =>
  one<HTMLSelectElement>(element, `${within} .country select`);

/** The button that shows the country chosen in the list. */
export const showButton = (element: Element, within = '') =>
  countryList(element, within).parentElement!.querySelector('button')!;

/** Chooses a country as a visitor does: in the list, then with the button after it. */
export async function choose(element: LitElement, code: string, within = '') {
  const list = countryList(element, within);
  list.closest('details')?.setAttribute('open', '');
  list.value = code;
  list.dispatchEvent(new Event('change', {bubbles: true}));
  showButton(element, within).click();
  await element.updateComplete;
}

/** What was said of the country, in the language of the page. */
export const said = (element: Element) => all(element, '.country [aria-live=polite]').map(text).join('');

export const shownNow = (code: string) =>
  crisisTexts(english).regionShown(new Intl.DisplayNames('en', {type: 'region'}).of(code)!);

/**
 * What tools that translate a page do to an open root: every text node that may be translated is
 * taken out, and a copy in an element of the tool's stands in its place.
 */
export function translatedByTool(element: LitElement) {
  const texts = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (texts.nextNode()) nodes.push(texts.currentNode);
  for (const node of nodes) {
    if (!node.nodeValue!.trim() || node.parentElement?.closest('[translate=no], style')) continue;
    const font = document.createElement('font');
    font.textContent = node.nodeValue;
    (node as Text).replaceWith(font);
  }
}

/** A day so many days before today, as a page's author writes it. */
export const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
