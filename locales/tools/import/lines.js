import {toCsv} from '../formats/csv.js';
import {isTaken} from './plan.js';

/** @typedef {import('./plan.js').Entry} Entry */

/**
 * What an import does, for whoever runs it: each text that changes, and each that is kept apart with
 * the reason. What nobody has to look at is counted.
 *
 * @param {import('./plan.js').Plan} plan
 * @returns {string[]}
 */
export function linesOfPlan({entries, unreadable, repairs}) {
  const of = (/** @type {import('./plan.js').Fate} */ fate) =>
    entries.filter((entry) => entry.fate === fate);
  return [
    ...unreadable.map(({file, text}) => `unreadable ${file}: ${text}`),
    ...repairs.map(({file, what, ids}) => `mended     ${file}: ${what}${listed(ids)}`),
    ...['new', 'changed', 'confirmed', 'unsure'].flatMap((fate) =>
      of(/** @type {import('./plan.js').Fate} */ (fate)).map(lineOfTaken),
    ),
    ...of('refused').map(
      ({file, unit: {id, line, target}, why}) =>
        `refused    ${file}${line ? `:${line}` : ''}: ${id && `${id}: `}${why}${target && ` “${target}”`}`,
    ),
    ...counted('still in English, not taken. Meant to be the same? Then with a note “same: why”', of('english')),
    ...counted('empty, so what the kit has stays', of('empty').filter(({before}) => before !== '')),
    ...counted('not translated yet', of('empty').filter(({before}) => before === '')),
    ...counted('another space beside a placeholder, not taken: tools do that', of('spaced')),
    ...counted('as in the kit', of('same')),
    ...counted('called reviewed. An import sets no review; that is npm run locales:review', entries.filter(({marked}) => marked)),
  ]; // prettier-ignore
}

/** @param {Entry} entry */
function lineOfTaken({fate, unit: {id, target}, before, why, wasReviewed}) {
  const change = before && before !== target ? `“${before}” → “${target}”` : `“${target}”`;
  const more = [wasReviewed && 'its review no longer holds', why].filter(Boolean).join('. ');
  return `${fate.padEnd(10)} ${id}: ${change}${more && ` (${more})`}`;
}

/** @param {string} what @param {Entry[]} entries */
const counted = (what, entries) =>
  entries.length === 0 ? [] : [`${String(entries.length).padEnd(10)} ${what}${listed(entries.map(({unit}) => unit.id))}`]; // prettier-ignore

/** @param {string[]} ids */
const listed = (ids) => {
  const known = ids.filter((id) => id !== '');
  if (known.length === 0) return '';
  return ` (${known.slice(0, 5).join(', ')}${known.length > 5 ? `, and ${known.length - 5} more` : ''})`;
};

/** How many texts an import writes. @param {import('./plan.js').Plan} plan */
export const takenOf = ({entries}) => entries.filter(isTaken).length;

/**
 * What was refused, as a table to mend and to import again, or undefined where nothing was.
 *
 * @param {import('./plan.js').Plan} plan
 * @param {import('../reader/types.js').Message[]} messages
 */
export function refusedTable({entries}, messages) {
  const refused = entries.filter(({fate, unit}) => fate === 'refused' && unit.target !== '');
  if (refused.length === 0) return undefined;
  return toCsv(
    refused.map(({unit, why = ''}) => {
      const message = messages.find(({id}) => id === unit.id);
      const {id, target, source = ''} = unit;
      return {id, source: message?.text ?? source, target, note: message?.desc ?? '', remarks: [why]};
    }),
  ); // prettier-ignore
}
