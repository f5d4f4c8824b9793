import {cardAsText, type Card} from './card.js';

/** The sentences of the card that are ticked in this root, in their order. */
export function tickedLines(root: ParentNode, card: Card): string[] {
  const inputs = root.querySelectorAll<HTMLInputElement>('.card input');
  return card.lines.filter((_, place) => inputs[place]?.checked);
}

/** Whether the text reached the clipboard; a page without the right to it cannot give it. */
export async function copyCard(view: Window | null, card: Card, ticked: readonly string[]) {
  try {
    if (!view) return false;
    await view.navigator.clipboard.writeText(cardAsText(card, ticked));
    return true;
  } catch {
    return false;
  }
}

/** Whether the system can share text, which many desktops cannot. */
export const canShare = (view: Window | null) => typeof view?.navigator.share === 'function';

export async function shareCard(view: Window | null, card: Card, ticked: readonly string[]) {
  try {
    await view?.navigator.share({title: card.title, text: cardAsText(card, ticked)});
  } catch {
    // The reader has closed the list without choosing, or the system cannot: the card is still there.
  }
}

/** How the printed page is written. */
interface Paper {
  lang: string;
  dir: string;
}

/**
 * Prints the card alone: in a frame of its own, whose title is the name of the printed page, so
 * that neither the page around it nor its address stand on the paper. The frame is
 * inside the closed root, holds no address, and goes once it is printed.
 */
export async function printCard(
  root: ShadowRoot,
  card: Card,
  ticked: readonly string[],
  {lang, dir}: Paper,
) {
  root.querySelector('.paper')?.remove();
  const frame = root.ownerDocument.createElement('iframe');
  frame.className = 'paper';
  frame.title = card.title;
  frame.tabIndex = -1;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  root.append(frame);
  await loaded;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const page = frame.contentDocument;
  if (!view || !page) return;
  page.title = card.title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paperStyles);
  page.adoptedStyleSheets = [sheet];
  writeCard(page, card, ticked);
  view.onafterprint = () => frame.remove();
  view.print();
}

/** Writes the card into an empty page. */
function writeCard(page: Document, {title, sections}: Card, ticked: readonly string[]) {
  const add = (parent: Element, tag: string, text = '') => {
    const element = page.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const list = (items: readonly string[]) => {
    if (items.length === 0) return;
    const parent = add(page.body, 'ul');
    for (const item of items) add(parent, 'li', item);
  };
  add(page.body, 'h1', title);
  list(ticked);
  for (const {heading, items} of sections) {
    add(page.body, 'h2', heading);
    list(items);
  }
}

/** Black on white, on one page of A4 or Letter in every language. */
const paperStyles = `
  @page { margin: 18mm; }
  body { margin: 0; font: 12pt/1.5 system-ui, sans-serif; color: #000; background: #fff; }
  h1 { margin: 0 0 0.75em; font-size: 1.5em; }
  h2 { margin: 1.25em 0 0.25em; font-size: 1.1em; break-after: avoid; }
  ul { margin: 0; padding-inline-start: 1.25em; }
  li { margin-block-start: 0.25em; break-inside: avoid; }
`;
