import {file, type Words} from './file.js';

export type {Words};

/** The build has put the words of the parent into those of a regional language. */
export const areWhole = true;

/** Places are those of one script, which the files of all its languages share. */
export const formOfWords = file.name;

/** Messages have become places in the list: `msg(42)`, or `msg(42, name, date)`. */
export const saysIn =
  (words: Words | undefined) =>
  (place: number, ...values: unknown[]): string => {
    const text = words?.[place] || file.words[place];
    return values.length > 0
      ? text.replace(/\{(\d)\}/g, (all, index) => String(values[index] ?? all))
      : text;
  };

/** The words in a file that has come over the network, whatever a server has sent in its place. */
export function wordsIn(list: unknown): Words {
  const isText = (text: unknown) => typeof text === 'string' || text === 0;
  if (Object(list).length && !(list as unknown[]).every(isText)) throw new TypeError('not texts');
  return list as Words;
}

export {keyOf} from './message-list.js';
export {remedyFor} from './load-beside.js';

export const textAround = (strings: readonly string[], places: readonly number[]): string =>
  strings.map((string, index) => (index ? `{${places[index - 1]}}` : '') + string).join('');
