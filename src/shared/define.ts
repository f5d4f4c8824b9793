import {version} from './version.js';

/**
 * Registers an element unless its name is taken. Two copies of the kit can meet on one page (the
 * site's own and a page builder's): the first wins, and a different version says so once.
 */
export function define(tag: string, element: CustomElementConstructor & {version?: string}) {
  if (!isHtml()) return;
  const taken = customElements.get(tag) as typeof element | undefined;
  if (!taken) {
    customElements.define(tag, element);
  } else if (taken !== element && taken.version !== version && !warned) {
    warned = true;
    console.warn(
      `ipt-widgets ${version}: <${tag}> is already defined by version ${taken.version ?? 'unknown'}, which stays in use. Load the kit once.`,
    );
  }
}

let warned = false;

/**
 * Whether this page is HTML. In a page of XML, also in XHTML sent as `application/xhtml+xml`, templates
 * are read as XML, and those of Lit are none: nothing is defined there, the fallbacks stay, and the
 * console says so once. Servers have no page, and count as HTML.
 */
export function isHtml(): boolean {
  const type = globalThis.document?.contentType ?? 'text/html';
  if (type === 'text/html') return true;
  if (!warned) {
    console.warn(
      `ipt-widgets ${version}: this page is sent as ${type}, and widgets need text/html. The fallbacks stay.`,
    );
  }
  warned = true;
  return false;
}
