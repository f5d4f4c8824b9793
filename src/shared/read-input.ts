import type {Input} from './input.js';

const told = new WeakMap<HTMLElement, Set<string>>();

/**
 * A public property as what it should be, or undefined. What cannot be used is named once for each
 * element and attribute, with what is accepted there and never with what was written.
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
    tellOnce(element, attribute, `accepts ${input.accepts}. Until then it counts as not given.`);
  }
  return usable;
}

/** One line in the console about a place of an element, however often it is rendered. */
export function tellOnce(element: HTMLElement, place: string, words: string) {
  const places = told.get(element) ?? new Set();
  if (places.has(place)) return;
  told.set(element, places.add(place));
  console.warn(`<${element.localName}>: ${place} ${words}`);
}
