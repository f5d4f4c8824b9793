import {Damage} from '../damage.js';

/**
 * `{id: text}`, with placeholders as `${name}`. Nothing in it says which English a text is of.
 *
 * @param {string} text
 * @returns {{units: import('../reader/types.js').Unit[], problems: import('../reader/types.js').Problem[]}}
 */
export function fromJson(text) {
  const entries = Object.entries(parse(text)).map(([id, value]) => ({id, target: textOf(value)}));
  return {
    units: entries.flatMap(({id, target}) =>
      target === undefined ? [] : {id, target, state: '', notes: []},
    ),
    problems: entries
      .filter(({target}) => target === undefined)
      .map(({id}) => ({
        id,
        what: 'is no text',
        remedy:
          'Write one text, with its placeholders as they are in the English, such as ${date}.',
      })),
  };
}

/**
 * A text, also in pieces, as the npm packages `xliff` and `xliff-to-json` write it.
 *
 * @param {unknown} value
 * @returns {string | undefined}
 */
function textOf(value) {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const parts = value.map((part) => (typeof part === 'string' ? part : part?.Standalone?.['equiv-text'])); // prettier-ignore
  return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
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
