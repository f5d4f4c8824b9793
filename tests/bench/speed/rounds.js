/**
 * Measures pages in turns: every round all of them, one after another, and the next one in the other
 * order, so that what else the machine does falls on all of them. A page that fails is told, and left
 * out from then on; the others go on.
 *
 * @template T
 * @param {string} what is measured
 * @param {string[]} names of pages
 * @param {(name: string) => Promise<T>} measure
 * @param {number} rounds
 * @param {(name: string, what: string, error: unknown) => void} fail
 * @returns {Promise<Map<string, T[]>>} by page, in the order of the names; none for one that has failed
 */
export async function inTurns(what, names, measure, rounds, fail) {
  const found = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 ? [...names].reverse() : names;
    for (const name of order) {
      if (!found.has(name)) continue;
      try {
        found.get(name).push(await measure(name));
      } catch (error) {
        found.delete(name);
        fail(name, what, error);
      }
    }
  }
  return found;
}

/** What has the same key together: `Map.groupBy`, which Node 20 lacks. */
export function grouped(list, keyOf) {
  const groups = new Map();
  for (const each of list) {
    const key = keyOf(each);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(each);
  }
  return groups;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/**
 * How a page compares with another one: the median of the ratios of the rounds, which is surer than the
 * ratio of the medians. Nothing where one of them was not measured.
 *
 * @param {number[]} [values]
 * @param {number[]} [others]
 */
export function ratio(values, others) {
  if (!values || !others) return undefined;
  return median(values.map((value, round) => value / others[round]));
}
