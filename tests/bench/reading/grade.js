/** How hard a text is to read: the grade of Flesch and Kincaid, and the words of a sentence. */
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {names} from './names.js';

const name = new RegExp(`(?<!\\w)(?:${names.flatMap(({terms}) => terms).join('|')})(?!\\w)`, 'gi');

/** The sentences of a text. A colon or a semicolon ends none. */
export const sentencesOf = (text) => text.split(/(?<=[.!?…]”?)\s+/);

/** The words of a text; a number is one. */
export const wordsOf = (text) => text.match(/[\p{L}\p{N}]+(?:[’.,][\p{L}\p{N}]+)*/gu) ?? [];

/** The Flesch–Kincaid grade of sentences, without the weight of names. */
export function gradeOf(sentences) {
  const words = sentences.flatMap((sentence) => wordsOf(sentence.replaceAll(name, 'it')));
  const syllables = words.map((word) => Math.max(1, syllable(word)));
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  });
}
