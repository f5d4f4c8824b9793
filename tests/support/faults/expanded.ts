import {idsIn} from './references.js';
import {every, isSeen, named, type Tree} from './where.js';

/**
 * Buttons that say something else than they do: pressed, each has to say that it has changed, and to
 * show more or less. They are pressed twice, so that everything is as it was.
 *
 * @param settled waits until a press has its effect
 */
export async function staleExpanded(
  tree: Tree,
  settled: () => Promise<unknown>,
): Promise<string[]> {
  const faults = controlsAtOdds(tree);
  for (const button of every(tree, '[aria-expanded]').filter(isSeen)) {
    const before = [button.ariaExpanded, seenIn(tree)] as const;
    button.click();
    await settled();
    const after = [button.ariaExpanded, seenIn(tree)] as const;
    if (after[0] === before[0]) {
      faults.push(`${named(button)} says aria-expanded="${before[0]}" before and after a press`);
    } else if (after[1] === before[1] || after[1] > before[1] !== (after[0] === 'true')) {
      faults.push(`${named(button)} says aria-expanded="${after[0]}" and shows otherwise`);
    }
    button.click();
    await settled();
  }
  return faults;
}

/** Those whose panel is open while they say that it is closed, or the other way round. */
const controlsAtOdds = (tree: Tree): string[] =>
  every(tree, '[aria-expanded][aria-controls]')
    .filter((button) => {
      const [id] = idsIn(button, 'aria-controls');
      const panel = every(tree, '[id]').find((each) => each.id === id);
      return panel && isSeen(button) && isSeen(panel) !== (button.ariaExpanded === 'true');
    })
    .map((button) => `${named(button)} says aria-expanded="${button.ariaExpanded}", and is not so`);

const seenIn = (tree: Tree) => every(tree, '*').filter(isSeen).length;
