import {every, isSeen, named, type Tree} from './where.js';

/** Radio buttons that no group holds together: their question is never said (WCAG 1.3.1). */
export const ungroupedRadios = (tree: Tree): string[] =>
  every(tree, 'input[type=radio]')
    .filter((radio) => {
      const group = radio.closest('fieldset, [role=radiogroup]');
      return !group?.querySelector(':scope > legend') && !group?.matches('[role=radiogroup][aria-labelledby], [role=radiogroup][aria-label]'); // prettier-ignore
    })
    .map((radio) => `${named(radio)} stands in no group that has a name`);

/** WebKit takes the role of a list away where its style is none, unless it is written out. */
export const unsaidLists = (tree: Tree): string[] =>
  every(tree, 'ul, ol')
    .filter(
      (list) =>
        isSeen(list) &&
        getComputedStyle(list.firstElementChild ?? list).listStyleType === 'none' &&
        list.getAttribute('role') !== 'list',
    )
    .map((list) => `${named(list)} has no marks and no role="list"`);

/**
 * Headings that skip a level or say nothing. Level 6 is the last one there is.
 *
 * @param from the level the first heading has to have
 */
export function headingJumps(tree: Tree, from?: number): string[] {
  let before = from === undefined ? undefined : from - 1;
  return every(tree, 'h1, h2, h3, h4, h5, h6').flatMap((heading) => {
    const level = Number(heading.localName[1]);
    const isJump = before !== undefined && level > before + 1;
    const faults = [
      isJump && `${named(heading)} comes after level ${before}`,
      !heading.textContent!.trim() && `${named(heading)} is empty`,
    ];
    before = level;
    return faults.filter((fault) => fault !== false);
  });
}
