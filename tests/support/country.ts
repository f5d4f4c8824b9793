import type {LitElement} from 'lit';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import {english} from './english.js';
import {translate} from './translate.js';
import {all, one, text} from './widget.js';

export const countryList = (element: Element, within = '') =>
  one<HTMLSelectElement>(element, `${within} .country select`);

/** The button that shows the country chosen in the list. */
export const showButton = (element: Element, within = '') =>
  countryList(element, within).parentElement!.querySelector('button')!;

/** Chooses a country as a visitor does: in the list, then with the button after it. */
export async function choose(element: LitElement, code: string, within = '') {
  const list = countryList(element, within);
  const details = list.closest('details');
  if (details && !details.open) details.querySelector('summary')!.click();
  await element.updateComplete;
  list.value = code;
  list.dispatchEvent(new Event('change', {bubbles: true}));
  showButton(element, within).click();
  await element.updateComplete;
}

/** What was said of the country, in the language of the page. */
export const said = (element: Element) =>
  all(element, '.country [aria-live=polite]').map(text).join('');

export const shownNow = (code: string) =>
  crisisTexts(english).regionShown(new Intl.DisplayNames('en', {type: 'region'}).of(code)!);

/** A page translated by a tool that finds the same words in its language. */
export const translatedByTool = (element: LitElement) =>
  translate(element.renderRoot, (words) => words);

/** A day so many days before today, as a page's author writes it. */
export const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
