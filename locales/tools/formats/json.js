import {Damage} from '../damage.js';

/**
 * `{id: text}`, with placeholders as `${name}`. Nothing in it says which English a text is of.
 *
 * @param {string} text
 * @returns {{units: import('../reader/types.js').Unit[], problems: import('../reader/types.js').Problem[]}}
 */
export function fromJson(text) {
  const entries = Object.entries(parse(text));
  const isText = (/** @type {[string, unknown]} */ [, value]) => typeof value === 'string';
  return {
    units: entries
      .filter(isText)
      .map(([id, target]) => ({id, target: String(target), state: '', notes: []})),
    problems: entries
      .filter((entry) => !isText(entry))
      .map(([id, value]) => ({
        id,
        what: `is ${Array.isArray(value) ? 'a list' : 'not a text'}`,
        remedy: 'Write one text, with its placeholders as they are in the English, such as ${date}.',
      })),
  };
}

/** @param {string} text @returns {Record<string, unknown>} */
function parse(text) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Damage(`cannot be read as JSON: ${/** @type {Error} */ (error).message}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Damage('is no list of texts by id: expected {"crisis.title": "…"}.');
  }
  return /** @type {Record<string, unknown>} */ (value);
}
