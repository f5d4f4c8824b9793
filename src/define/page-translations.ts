import {expectWords} from '../localization/languages.js';
import {loadMessages} from '../localization/message-list.js';
import {addTranslations, givenTranslations} from '../localization/translations.js';
import {isHtml} from '../shared/define.js';

const tags = 'script[type="application/json"][data-ipt-translations]';
const found = new WeakSet<Node>();
/** The tags of which, while a page comes in, a part may be missing. */
const waiting = new Set<HTMLElement>();

/** More than all texts of the kit in any language, many times over. */
const longest = 2_000_000;

/**
 * For pages that use the files of the kit, which export nothing: a script tag of type
 * `application/json` with `data-ipt-translations="mi"` adds a language, wherever it stands and whenever
 * it comes. Imported before anything is defined, so that no widget shows other words first.
 */
if (typeof document !== 'undefined' && isHtml()) {
  findIn(document);
  // The page is searched once; then only what is added: pages can be large and busy.
  new MutationObserver((records) => {
    for (const {addedNodes} of records) addedNodes.forEach(findIn);
    waiting.forEach(read);
  }).observe(document, {childList: true, subtree: true});
  document.addEventListener('DOMContentLoaded', () => waiting.forEach(read), {once: true});
}

function findIn(node: Node) {
  const scripts = [...((node as ParentNode).querySelectorAll?.<HTMLElement>(tags) ?? [])];
  if ((node as Element).matches?.(tags)) scripts.push(node as HTMLElement);
  for (const script of scripts) {
    if (found.has(script)) continue;
    found.add(script);
    waiting.add(script);
    read(script);
  }
}

function read(script: HTMLElement) {
  if (!isComplete(script)) return;
  waiting.delete(script);
  const json = script.textContent ?? '';
  const given = givenTranslations(script.dataset.iptTranslations, parse(json));
  if (!given) return;
  const {tag, texts} = given;
  expectWords(
    tag,
    loadMessages().then((messages) => addTranslations(tag, texts, messages)),
  );
}

/** While a page comes in, its last tag may be half there. */
function isComplete(script: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = script; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

/** What a script tag holds; what is no JSON is no translation. */
function parse(json: string) {
  try {
    return json.length <= longest ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}
