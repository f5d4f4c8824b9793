/** @typedef {import('./reader/types.js').Report} Report */

/** What many texts have in common is said once, with some of their names. */
const named = 5;

/**
 * What there is to say of a language, the worst first.
 *
 * @param {Report} report
 * @param {boolean} [all] whether each finding has a line of its own
 */
export function linesOf({language, findings, repairs}, all = false) {
  const file = `locales/${language}.xlf`;
  const order = ['damage', 'error', 'warning'];
  const worstFirst = findings.toSorted(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
  return [
    ...together(worstFirst, ({severity, what, remedy}) => `${severity}|${what}. ${remedy}`, all),
    ...together(repairs, ({what}) => `repaired|${what}`, all),
  ].map(({key, items}) => {
    const [severity, text] = key.split(/\|([^]*)/);
    const [{id, line}] = items;
    if (items.length === 1) return `${severity}: ${file}${line ? `:${line}` : ''}: ${id ? `${id}: ` : ''}${text}`; // prettier-ignore
    const places = items.slice(0, named).map((item) => `${item.id}${item.line ? ` (line ${item.line})` : ''}`); // prettier-ignore
    const more = items.length > named ? `, and ${items.length - named} more (--all)` : '';
    return `${severity}: ${file}: ${items.length} texts: ${text} ${places.join(', ')}${more}`;
  });
}

/**
 * @template {{id?: string, line?: number}} T
 * @param {readonly T[]} list
 * @param {(item: T) => string} keyOf
 * @param {boolean} all
 */
function together(list, keyOf, all) {
  /** @type {{key: string, items: T[]}[]} */
  const groups = [];
  /** @type {Map<string, {key: string, items: T[]}>} */
  const byKey = new Map();
  for (const item of list) {
    const key = keyOf(item);
    const group = byKey.get(key);
    if (group && !all) group.items.push(item);
    else {
      const fresh = {key, items: [item]};
      byKey.set(key, fresh);
      groups.push(fresh);
    }
  }
  return groups;
}

/** How far each language is. @param {readonly Report[]} reports */
export function tableOf(reports) {
  const rows = reports.map(
    ({language, overlay, units, done, stale, reviewed}) =>
    [overlay ? `${language} (overlay)` : language, `${done}/${units}`, stale, `${reviewed}/${units}`].map(String), // prettier-ignore
  );
  const all = [['language', 'done', 'stale', 'reviewed'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  '),
    )
    .join('\n');
}
