import {becomeOfClass, marked} from './marked-class.js';
import {becomeOfLink, links} from './marked-link.js';
import {becomeOfPlaceholder, placeholders} from './placeholder.js';
import {tags, type Tag} from './tags.js';
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
 *
 * @param own - The widgets a file cares for; another file on the page may have the others.
 */
export function becomeElements(own: readonly Tag[] = tags) {
  if (typeof document === 'undefined') return;
  replaceIn([document], own);
  new MutationObserver((records) => {
    const left = records.flatMap(({removedNodes}) => madeAmong(removedNodes));
    replaceIn(
      records.flatMap(({addedNodes}) => [...addedNodes]),
      own,
      left,
    );
  }).observe(document, {childList: true, subtree: true});
  document.addEventListener('DOMContentLoaded', () => replaceIn([document], own), {once: true});
}

/** `left`: widgets that were taken out of the page in the same moment, and may come back. */
function replaceIn(nodes: readonly Node[], own: readonly Tag[], left: readonly Element[] = []) {
  // While a page comes in, a placeholder may be there without what stands in it.
  if (document.readyState === 'loading') return;
  for (const [selector, become] of forms) {
    for (const node of nodes) {
      for (const element of elementsIn(node, selector)) {
        if (element.isConnected) become(element as HTMLElement, left, own);
      }
    }
  }
}
