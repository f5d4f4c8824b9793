import {wordsOf} from './grade.js';

/** Fewer words than this give no grade that means anything: one long word makes a heading a thesis. */
export const fewestWords = 10;

/**
 * The blocks of what content functions return, each as the texts in it. A text of ten words or more is
 * a block. Shorter ones, such as headings, buttons and items, are one together with the others of
 * their list or part; what is still short there counts with the part around it.
 *
 * @param {unknown} value texts, lists, objects, and functions of placeholders
 * @param {(text: string) => boolean} isRead whether a string is a text to grade, and no id or name
 * @returns {string[][]}
 */
export function blocksOf(value, isRead) {
  const {blocks, short} = collect(value, isRead);
  return short.length > 0 ? [...blocks, short] : blocks;
}

function collect(value, isRead) {
  if (typeof value === 'function') {
    return collect(value(...Array(value.length).fill('13–16')), isRead);
  }
  if (typeof value === 'string') {
    if (!isRead(value)) return {blocks: [], short: []};
    return isShort([value]) ? {blocks: [], short: [value]} : {blocks: [[value]], short: []};
  }
  if (!value || typeof value !== 'object') return {blocks: [], short: []};
  const parts = Object.values(value).map((part) => collect(part, isRead));
  const blocks = parts.flatMap((part) => part.blocks);
  const short = [...new Set(parts.flatMap((part) => part.short))];
  return isShort(short) ? {blocks, short} : {blocks: [...blocks, short], short: []};
}

const isShort = (texts) => texts.flatMap(wordsOf).length < fewestWords;
