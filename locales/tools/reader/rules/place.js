/**
 * The words about a place in a text, so that a person finds it.
 *
 * @param {string} text
 * @param {number} at
 * @param {{length?: number, mark?: string}} [options] `mark`: what stands for what cannot be seen
 */
export function placeIn(text, at, {length = 1, mark} = {}) {
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  const start = before.length > 20 ? `…${before.slice(-20)}` : before;
  const end = after.length > 20 ? `${after.slice(0, 20)}…` : after;
  return `“${start}${mark ?? text.slice(at, at + length)}${end}”`;
}

/** The first place where a pattern is found. @param {string} text @param {RegExp} pattern @param {string} [mark] */
export function firstPlace(text, pattern, mark) {
  const match = pattern.exec(text);
  return match ? placeIn(text, match.index, {length: match[0].length, mark}) : undefined;
}
