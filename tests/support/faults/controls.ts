import {controls, every, isForEyes, isSeen, named, type Tree} from './where.js';

/** What looks as if it could be pressed, or takes the focus, and is no control (WCAG 4.1.2). */
export const falseControls = (tree: Tree): string[] =>
  every(tree, '*')
    .filter((element) => {
      const isPart = element.closest(`${controls}, label, [role=button], [role=link], option`);
      const parent = element.parentElement;
      const looks =
        getComputedStyle(element).cursor === 'pointer' &&
        !(parent && getComputedStyle(parent).cursor === 'pointer');
      return !isPart && (looks || element.onclick || element.tabIndex >= 0) && isSeen(element);
    })
    .map((element) => `${named(element)} can be pressed and is no control`);

/**
 * Controls smaller than a fingertip (WCAG 2.5.5). A link within a sentence is as high as its line.
 *
 * @param least in pixels
 */
export const smallTargets = (tree: Tree, least = 44): string[] =>
  every(tree, controls)
    .filter((control) => isForEyes(control) && !isWithinSentence(control))
    .flatMap((control) => {
      const {width, height} = area(control);
      // Half a pixel is how a browser rounds.
      if (Math.min(width, height) >= least - 0.5) return [];
      return `${named(control)} is ${Math.round(width)} × ${Math.round(height)} pixels`;
    });

function isWithinSentence(control: Element): boolean {
  if (control.localName !== 'a' || getComputedStyle(control).display !== 'inline') return false;
  return control.parentElement!.textContent!.trim() !== control.textContent!.trim();
}

/** Where a press is heard: the label too, and what a control lays over the row it stands in. */
function area(control: HTMLElement): DOMRect {
  const label = control.closest('label');
  const over = getComputedStyle(control, '::after');
  const isOverRow = over.content !== 'none' && over.position === 'absolute';
  const row = isOverRow ? control.offsetParent : undefined;
  return (label ?? row ?? control).getBoundingClientRect();
}

/**
 * Controls that have one name and do different things: whoever speaks the name has to choose by number,
 * and whoever reads a list of links cannot tell them apart (WCAG 2.4.9).
 */
export function sameNames(trees: readonly Tree[]): string[] {
  const targets = new Map<string, Set<unknown>>();
  for (const control of trees.flatMap((tree) => every(tree, 'a[href], button, summary'))) {
    const name = nameOf(control);
    if (!isSeen(control) || !name) continue;
    const does = control.getAttribute('href') ?? control;
    targets.set(name, (targets.get(name) ?? new Set()).add(does));
  }
  return [...targets]
    .filter(([, does]) => does.size > 1)
    .map(([name, does]) => `“${name}” is the name of ${does.size} controls`);
}

const nameOf = (control: Element) =>
  (control.getAttribute('aria-label') ?? control.textContent!).replace(/\s+/g, ' ').trim();
