import {version} from './version.js';

/**
 * Registers an element unless its name is taken. Two copies of the kit can meet on one page (the
 * site's own and a page builder's): the first wins, and a different version says so once.
 */
export function define(tag: string, element: CustomElementConstructor & {version?: string}) {
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
