import type {Input} from './input.js';

const told = new WeakMap<HTMLElement, Set<string>>();

/**
 * A public property as what it should be, or undefined. What cannot be used is named once for each
 * element, attribute and wrong value, with what is accepted there and never with what was written.
 */
export function readInput<T>(
  element: HTMLElement,
  attribute: string,
  value: unknown,
  input: Input<T>,
): T | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const usable = input.parse(value);
  if (usable === undefined) {
    const words = `accepts ${input.accepts}. Until then it counts as not given.`;
    // Only text is told apart: a page may set a new object each time.
    tellOnce(element, attribute, words, typeof value === 'string' ? value : '');
  }
  return usable;
}

/** One line in the console about a place of an element, and a cause there, however often it renders. */
export function tellOnce(element: HTMLElement, place: string, words: string, cause = '') {
  const known = told.get(element) ?? new Set();
  const key = `${place} ${cause}`;
  if (known.has(key)) return;
  told.set(element, known.add(key));
  console.warn(`<${element.localName}>: ${place} ${words}`);
}
