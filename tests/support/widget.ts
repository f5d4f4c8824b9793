import {fixture, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {writingEnglish} from '../../src/regions/country-controller.js';

/** The built kit with the quiz's root open, so that tests and axe can look inside. */
export const auditBundle = '/dist/audit/ipt-widgets.js';
/** The built kit as it is shipped. */
export const shippedBundle = '/dist/cdn/ipt-widgets.js';

export {tags} from './tags.js';

/** Defines all elements on the test's own page. */
export const defineAll = () => import(auditBundle);

/** Puts markup on the page, as a page author would, and waits until the widget in it is there. */
export async function mount<T extends LitElement>(markup: string, tag: string): Promise<T> {
  await defineAll();
  const parent = await fixture<HTMLElement>(document.createElement('div'));
  parent.innerHTML = markup;
  const element = parent.querySelector<T>(tag)!;
  await element.updateComplete;
  await fillPanels(element);
  return element;
}

/** Fills closed panels, which come when the page is idle, or at once on its way to paper. */
export async function fillPanels(element: LitElement) {
  const view = element.ownerDocument.defaultView;
  for (const moment of ['beforeprint', 'afterprint']) view?.dispatchEvent(new Event(moment));
  await element.updateComplete;
}

/** How often nodes of a widget come or go in an update that has no reason. */
export async function nodesChangedBy(element: LitElement): Promise<number> {
  let count = 0;
  const observer = new MutationObserver((records) => (count += records.length));
  observer.observe(root(element), {childList: true, subtree: true});
  element.requestUpdate();
  await element.updateComplete;
  // What was observed is told before the next task begins.
  await new Promise((resolve) => setTimeout(resolve));
  observer.disconnect();
  return count;
}

export const root = (element: Element): ShadowRoot => element.shadowRoot!;

export const one = <T extends HTMLElement>(element: Element, selector: string): T => {
  const found = root(element).querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

export const all = <T extends HTMLElement>(element: Element, selector: string): T[] => [
  ...root(element).querySelectorAll<T>(selector),
];

/** The buttons of disclosures with this title. */
export const openersOf = (element: Element, title: string): HTMLElement[] =>
  all(element, '[aria-controls]').filter((button) => seenText(button) === plain(title));

/** What the button of a disclosure opens. */
export const panelOf = (element: Element, opener: Element): HTMLElement =>
  one(element, `#${opener.getAttribute('aria-controls')}`);

/** What the button with this title opens. */
export const panelTitled = (element: Element, title: string): HTMLElement =>
  panelOf(element, openersOf(element, title)[0]);

/** The text a reader sees, with white space as it is shown. */
export const text = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

/** What is seen of the name of a control, without what it says to ears alone. */
export const seenText = (control: Element): string =>
  [...control.childNodes]
    .filter(
      (node) =>
        node.nodeType === 3 || (node instanceof Element && !node.matches('.visually-hidden')),
    )
    .map(text)
    .join(' ')
    .trim();

/** All text of a widget that can be seen now, closed panels left out. */
export const visibleText = (element: Element): string =>
  one(element, '.root').innerText.replace(/\s+/g, ' ');

/** The words of an element that begin on one line and end on another. */
export function tornWords(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const torn: string[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const {0: word, index} of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      // Where the line breaks before the word, WebKit counts the end of the line above, too.
      const boxes = [...range.getClientRects()].filter(({width}) => width > 0);
      const lines = new Set(boxes.map(({top}) => Math.round(top)));
      if (lines.size > 1) torn.push(word);
    }
  }
  return torn;
}

/** The text of a message as a template shows it. */
export const plain = (message: string): string => message.replace(/\s+/g, ' ').trim();

/** What the console of a frame warns of from now on. */
export function warningsIn({contentWindow}: HTMLIFrameElement): string[] {
  const warnings: string[] = [];
  Object.assign((contentWindow as Window & typeof globalThis).console, {
    warn: (...words: unknown[]) => warnings.push(words.join(' ')),
  });
  return warnings;
}

/** A day as English widgets write it in a country, which is the same wherever the reader is. */
export const longDate = (day: string, country = ''): string =>
  new Intl.DateTimeFormat(writingEnglish.includes(country) ? `en-${country}` : 'en', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));

/** What the console warned of while something ran. */
export async function warningsOf(action: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
  try {
    await action();
    await nextFrame();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** A page of its own: a frame with this markup in its body and head, removed by the caller. */
export async function framed(markup: string, head = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '500';
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title>${head}<body>${markup}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame;
}

let loads = 0;

/** An address of its own for one load of a script. */
export const once = (src: string) => `${src}${src.includes('?') ? '&' : '?'}load=${(loads += 1)}`;

/**
 * Adds a script to a framed page and waits for it. `type` as in the script tag. Each load has an
 * address of its own, so that none is shared with that of a page that has just gone.
 */
export async function addScript(frame: HTMLIFrameElement, src: string, type = 'module') {
  const script = frame.contentDocument!.createElement('script');
  script.type = type;
  script.src = once(src);
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    // What the server says now tells a file that is missing from one that was cut off.
    script.onerror = async () => {
      const {status, statusText} = await fetch(src);
      reject(new Error(`cannot load ${src}: asked again, ${status} ${statusText}`));
    };
  });
  frame.contentDocument!.head.append(script);
  await loaded;
}

/** Waits until something is true of the page. */
export async function until(isTrue: () => unknown, what: string): Promise<void> {
  const deadline = performance.now() + 120_000;
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** How far the page can be scrolled sideways, in pixels. */
export const sidewaysScroll = () => {
  const {scrollWidth, clientWidth} = document.documentElement;
  return scrollWidth - clientWidth;
};
