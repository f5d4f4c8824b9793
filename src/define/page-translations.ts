import {registerTranslations} from '../localization/register-translations.js';

/**
 * For pages that use the bundle, which exports nothing: a script tag of type `application/json` with
 * `data-ipt-translations="mi"` adds a language, wherever it stands and whenever it comes.
 */
export function findTranslations() {
  if (typeof document === 'undefined') return;
  registerIn(document);
  // Once the page is there, only what is added is looked at: pages can be large and busy.
  new MutationObserver((records) => {
    if (document.readyState === 'loading') registerIn(document);
    else for (const {addedNodes} of records) addedNodes.forEach(registerIn);
  }).observe(document, {childList: true, subtree: true});
  document.addEventListener('DOMContentLoaded', () => registerIn(document), {once: true});
}

const tags = 'script[type="application/json"][data-ipt-translations]';
const registered = new WeakSet<Node>();

/** More than all texts of the kit in any language, many times over. */
const longest = 2_000_000;

function registerIn(node: Node) {
  const scripts = [...((node as ParentNode).querySelectorAll?.<HTMLElement>(tags) ?? [])];
  if ((node as Element).matches?.(tags)) scripts.push(node as HTMLElement);
  for (const script of scripts) {
    if (registered.has(script) || !isComplete(script)) continue;
    registered.add(script);
    registerTranslations(script.dataset.iptTranslations ?? '', parse(script.textContent ?? ''));
  }
}

/** While a page comes in, its last tag may be half there. */
function isComplete(script: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = script; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

/** What a script tag holds. Where it is no JSON, `registerTranslations` says what is accepted. */
function parse(json: string) {
  try {
    return json.length <= longest ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}
