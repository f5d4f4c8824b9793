import {every, isSeen, named, type Tree} from './where.js';

const references = [
  'for',
  'headers',
  'list',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];

export const idsIn = (element: Element, attribute: string): string[] =>
  element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];

export function duplicateIds(tree: Tree): string[] {
  const ids = every(tree, '[id]').map(({id}) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => `id "${id}" is there more than once`);
}

/** References that lead to nothing, or to something that says nothing. */
export const danglingReferences = (tree: Tree): string[] =>
  references.flatMap((attribute) =>
    every(tree, `[${attribute}]`).flatMap((element) =>
      idsIn(element, attribute).flatMap((id) => {
        const target = every(tree, '[id]').find((each) => each.id === id);
        const isName = /labelledby|describedby/.test(attribute);
        if (target && (!isName || target.textContent!.trim())) return [];
        return `${named(element)} refers by ${attribute} to "${id}", which is ${target ? 'empty' : 'not there'}`;
      }),
    ),
  );

/** Messages about an error that no group and no field is described by (WCAG 3.3.1). */
export const untiedErrors = (tree: Tree): string[] =>
  every(tree, '.error')
    .filter((error) => {
      const owner = error.closest('fieldset, [role=group], [role=radiogroup]');
      const described = ['aria-describedby', 'aria-errormessage'].flatMap((name) =>
        [...(owner ? [owner, ...every(owner, '*')] : [])].flatMap((each) => idsIn(each, name)),
      );
      return isSeen(error) && !described.includes(error.id);
    })
    .map((error) => `${named(error)} describes no group`);
