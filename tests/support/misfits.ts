import {all, one} from './widget.js';

/**
 * What sticks out of a widget or is cut off in it. Hidden text and pictures have nothing to lose, and
 * a list to choose from shows the whole of its texts when it is opened.
 */
export function misfits(element: Element): string[] {
  const box = one(element, '.root').getBoundingClientRect();
  return (
    all(element, '.root *')
      // In Firefox what a closed disclosure holds keeps the place it had last.
      .filter((node) => node.checkVisibility() && !node.closest('.visually-hidden, svg'))
      .filter((node) => {
        const {left, right} = node.getBoundingClientRect();
        const isOut = left < box.left - 1 || right > box.right + 1;
        const clips = getComputedStyle(node).overflowX !== 'visible';
        return (
          isOut || (clips && node.localName !== 'select' && node.scrollWidth > node.clientWidth + 1)
        );
      })
      .map(
        (node) => `${node.localName}.${node.className}: ${node.textContent!.trim().slice(0, 40)}`,
      )
  );
}
