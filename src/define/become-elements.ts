import {becomeOfClass, marked} from './marked-class.js';
import {becomeOfLink, links} from './marked-link.js';
import {becomeOfPlaceholder, placeholders} from './placeholder.js';
import {elementsIn, madeAmong} from './take-place.js';

/** What becomes a widget, the surest first: a link says least of what it is meant to be. */
const forms = [
  [placeholders, becomeOfPlaceholder],
  [marked, becomeOfClass],
  [links, becomeOfLink],
] as const;

/**
 * For content systems that strip unknown tags: what they leave becomes a widget, now and when it comes
 * later, on the next page of a library that swaps pages.
 */
export function becomeElements() {
  if (typeof document === 'undefined') return;
  replaceIn([document]);
  new MutationObserver((records) => {
    const left = records.flatMap(({removedNodes}) => madeAmong(removedNodes));
    replaceIn(
      records.flatMap(({addedNodes}) => [...addedNodes]),
      left,
    );
  }).observe(document, {childList: true, subtree: true});
  document.addEventListener('DOMContentLoaded', () => replaceIn([document]), {once: true});
}

/** `left`: widgets that were taken out of the page in the same moment, and may come back. */
function replaceIn(nodes: readonly Node[], left: readonly Element[] = []) {
  // While a page comes in, a placeholder may be there without what stands in it.
  if (document.readyState === 'loading') return;
  for (const [selector, become] of forms) {
    for (const node of nodes) {
      for (const element of elementsIn(node, selector)) {
        if (element.isConnected) become(element as HTMLElement, left);
      }
    }
  }
}
