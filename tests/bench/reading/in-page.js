/**
 * What a reader sees of a widget, counted in the page: loaded there as a script of its own, so that it
 * stands on its own. The widgets come from the audit build, in which every root is open.
 */
window.reading = {
  /** Words and height of a widget, or of a part of it, as it stands there. */
  of(element, selector = '.root') {
    const box = seen(element, selector);
    return {
      words: wordsIn(textsIn(box)),
      screens: box.getBoundingClientRect().height / innerHeight,
    };
  },

  /** The texts a widget shows, one by one: what stays from one screen to the next is read once. */
  texts: (element, before) => textsIn(seen(element, '.root'), before && seen(element, before)),

  /** How far down something begins, in screens from the top of the widget; null where it is not seen. */
  at(element, selector) {
    const found = seen(element, selector);
    if (!found) return null;
    const {top} = seen(element, '.root').getBoundingClientRect();
    return (found.getBoundingClientRect().top - top) / innerHeight;
  },

  /** The room the narrowest of these texts has, as a share of the window. */
  narrowest(element, selector) {
    const widths = [...element.shadowRoot.querySelectorAll(selector)]
      .filter((text) => text.checkVisibility())
      .map((text) => {
        const {paddingLeft, paddingRight} = getComputedStyle(text);
        return text.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      });
    if (widths.length === 0) throw new Error(`Nothing is seen of ${selector}`);
    return Math.min(...widths) / innerWidth;
  },
};

const seen = (element, selector) =>
  [...element.shadowRoot.querySelectorAll(selector), ...element.querySelectorAll(selector)].find(
    (node) => node.checkVisibility(),
  );

/** What is there for the eye: neither what only a screen reader says nor the lines of a closed list. */
function textsIn(box, before) {
  const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (nodes.nextNode()) {
    const {currentNode: node} = nodes;
    const isAfter = before?.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (before && (isAfter || before.contains(node))) break;
    const isSeen = node.parentElement.checkVisibility();
    if (!isSeen || node.parentElement.closest('.visually-hidden, select')) continue;
    if (node.data.trim()) texts.push(node.data.trim());
  }
  return texts;
}

const wordsIn = (texts) => texts.join(' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
