/**
 * Content systems that strip the tags `script` and `style` leave what stands in them as text: visitors
 * would read brackets above a widget. What is surely code of a snippet is hidden, and the console says so.
 *
 * Looked for once, when the page is there, and never where code is shown on purpose.
 */
export function hideCodeAsText() {
  if (typeof document === 'undefined') return;
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', hideIn, {once: true});
  } else hideIn();
}

/** How a list of services, a list of translations and the kit's rules of style begin, also with curly quotes. */
const beginnings = [
  /^\s*\[\s*\{\s*["“”„«]\s*(name|for|call|text|chat|email|hours|source|checked)\s*["“”„»]\s*:/,
  /^\s*\{\s*["“”„«]\s*(about|areas|crisis|find|phases|questions|quiz)\.[\w.-]+\s*["“”„»]\s*:/,
  /^\s*ipt-[a-z-]+(\s*,\s*ipt-[a-z-]+)*\s*\{/,
];

/** More than any list may have. */
const longest = 20_000;

const shownOnPurpose = 'code, kbd, noscript, pre, samp, script, style, template, textarea, title';
const hiddenAlready = '[data-ipt-hidden]';

function hideIn() {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let found = 0;
  texts.forEach((text, index) => {
    if (!beginnings.some((beginning) => beginning.test(text.data))) return;
    if (text.parentElement!.closest(`${shownOnPurpose}, ${hiddenAlready}`)) return;
    const run = runFrom(texts, index);
    run.forEach(hide);
    found += run.length > 0 ? 1 : 0;
  });
  if (found === 0) return;
  console.warn(
    `ipt-widgets: code of the snippet stands on the page as text, because the content system has taken away the tags around it (${found} time(s)). It is hidden, and does not work. Write services as data-services, colours as data-accent, and the script tag where your site’s own scripts are.`,
  );
}

/** The texts until the first bracket is closed, which paragraphs and line breaks may have parted. */
function runFrom(texts: readonly Text[], first: number): Text[] {
  const run: Text[] = [];
  let open = 0;
  let length = 0;
  for (const text of texts.slice(first)) {
    run.push(text);
    length += text.data.length;
    open += count(text.data, /[[{]/g) - count(text.data, /[\]}]/g);
    if (length > longest) break;
    if (open <= 0) return run;
  }
  // Where it does not end, it may be anything.
  return [];
}

const count = (text: string, brackets: RegExp) => text.match(brackets)?.length ?? 0;

/** Hides a text, and the paragraph that held nothing else. */
function hide(text: Text) {
  const {parentElement} = text;
  if (!text.data.trim() || !parentElement) return;
  const cover = document.createElement('span');
  cover.hidden = true;
  // For `?ipt-check`.
  cover.dataset.iptHidden = '';
  text.replaceWith(cover);
  cover.append(text);
  const isSeen = (node: Node) => !(node as HTMLElement).hidden && node.textContent!.trim() !== '';
  if (parentElement.localName === 'p' && ![...parentElement.childNodes].some(isSeen)) {
    parentElement.hidden = true;
  }
}
