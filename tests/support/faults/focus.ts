import {behind, colorOf, contrast, over} from './colors.js';
import {controls, every, isForEyes, named, type Tree} from './where.js';

/** Where the focus is within a tree, whether its root is open or closed. */
export const focusIn = (tree: Tree): Element | null =>
  (tree.getRootNode() as Document | ShadowRoot).activeElement;

/**
 * Steps after which nothing inside has the focus: a screen reader starts again at the top of the page.
 *
 * @param take takes the step and waits for its effect
 */
export async function lostFocus(tree: Tree, take: () => Promise<unknown>): Promise<string[]> {
  const before = focusIn(tree);
  await take();
  // What is hidden loses the focus when the next frame is painted.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const after = focusIn(tree);
  if (after && tree.contains(after) && isForEyes(after)) return [];
  return [`the focus was on ${before ? named(before) : 'nothing'} and is lost`];
}

/**
 * Controls whose focus is not seen: no ring, one under 2 pixels, or one that cannot be told from what
 * is around it (WCAG 2.4.13). A key has to have been pressed before, or rings are not shown at all.
 */
export function thinRings(tree: Tree, least = 2): string[] {
  return every(tree, `${controls}, [tabindex]`)
    .filter((element) => isForEyes(element))
    .flatMap((element) => {
      element.focus({preventScroll: true});
      if (focusIn(tree) !== element) return [];
      const widest = Math.max(...ringsOf(element));
      return widest >= least ? [] : `${named(element)} has a focus ring of ${widest} pixels`;
    });
}

/** The widths of all rings that are seen: of the element, what it lays over its row, and its parts. */
function ringsOf(element: HTMLElement): number[] {
  const children = every(element, ':scope > *');
  const styles = [
    getComputedStyle(element),
    getComputedStyle(element, '::after'),
    ...children.map((child) => getComputedStyle(child)),
  ];
  const ground = behind(element.parentElement ?? element);
  return styles.map(({outlineStyle, outlineWidth, outlineColor}) => {
    const color = colorOf(outlineColor);
    const isSeen = outlineStyle !== 'none' && contrast(over(color, ground), ground) >= 3;
    return isSeen ? parseFloat(outlineWidth) : 0;
  });
}
