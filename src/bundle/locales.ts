import {file, type Words} from './file.js';
import {loadBeside} from './load-beside.js';

export type Loaders = Record<string, () => unknown>;

/** How each language but the file's own comes: it is inside, or in a file beside it. */
export const loaders: Loaders = Object.fromEntries(
  Object.entries(file.languages).map(([locale, given]) => [
    locale,
    () => (typeof given === 'string' ? loadBeside(locale, given) : given),
  ]),
);

/** What this file has for another, whose gaps are of another language: all of its own, without gaps. */
export const wholeLanguages: Loaders = {
  ...Object.fromEntries(
    Object.entries(loaders).map(([locale, loader]) => [
      locale,
      () => {
        const given = loader();
        return given instanceof Promise ? given.then(whole) : whole(given as Words);
      },
    ]),
  ),
  [file.locale]: () => file.words,
};

const whole = (words: Words) => file.words.map((own, place) => words[place] || own);
