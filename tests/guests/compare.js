/** Words of what left. What is made up anew each time, such as ids and keys, is none. */
const wordsOf = (texts) =>
  new Set(
    texts
      .flatMap((text) => (text.length < 2000 && !/\s/.test(text) && /\d/.test(text) ? [] : [text]))
      .flatMap((text) => text.match(/[A-Za-z][A-Za-z-]{3,}/g) ?? []),
  );

/** Names of elements that are in the quiz, and nowhere else on the page. */
const inner = /^(fieldset|legend)$/i;

/**
 * What of the inside of the quiz is in what left.
 *
 * @param {{texts: string[], numbers: number[][]}} left
 * @param {{texts: Set<string>, names: Set<string>, clicks: object[], heights: number[], page: number}} shown
 * @param {string} page the page around it, which has words of its own
 */
export function leaks({texts, numbers}, shown, page) {
  const whole = texts.join('\n');
  const has = (text) => whole.includes(text) && !page.includes(text);
  const near = (list, wanted) => list.some((number) => Math.abs(number - wanted) <= 1);
  const flat = numbers.flat();
  return {
    texts: [...shown.texts].filter(has),
    names: [...shown.names].filter(has),
    structure: texts.filter((text) => inner.test(text)).length,
    clicks: shown.clicks.filter(({x, y, pageY}) =>
      numbers.some((list) => near(list, x) && (near(list, y) || near(list, pageY))),
    ).length,
    height: near(flat, shown.page) || near(flat, shown.heights.at(-1)),
  };
}

/**
 * Whether a word left in all the visits from so many clicks on, and in no other: what a recorder says
 * of many clicks or of much to send, which no page can keep from it.
 */
function onlyCounts(where, visits) {
  const clicks = (mark) =>
    visits.filter((_, place) => where[place] === mark).map(({shown}) => shown.clicks.length);
  return Math.max(...clicks('0')) < Math.min(...clicks('1'));
}

/**
 * The words that left in some visits and not in others, but for those that only tell how many clicks
 * there were: by each word, in which.
 */
export function differences(visits) {
  const words = visits.map(({left}) => wordsOf(left.texts));
  const all = new Set(words.flatMap((set) => [...set]));
  const pattern = (word) => words.map((set) => (set.has(word) ? '1' : '0')).join('');
  return new Map(
    [...all]
      .map((word) => [word, pattern(word)])
      .filter(([, where]) => where.includes('0') && !onlyCounts(where, visits)),
  );
}

/** How many visits can be told from the largest group of those that look alike. */
export function toldApart(patterns, count) {
  const groups = new Map();
  for (let visit = 0; visit < count; visit++) {
    const signature = [...patterns.values()].map((where) => where[visit]).join('');
    groups.set(signature, (groups.get(signature) ?? 0) + 1);
  }
  return count - Math.max(...groups.values());
}
