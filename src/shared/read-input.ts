import type {Input} from './input.js';

const warned = new WeakMap<HTMLElement, Set<unknown>>();

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
  if (usable === undefined) warnOnce(element, attribute, value, input.accepts);
  return usable;
}

function warnOnce(element: HTMLElement, attribute: string, value: unknown, accepts: string) {
  const known = warned.get(element) ?? new Set();
  // Only text is told apart: a page may set a new object each time.
  const key = typeof value === 'string' ? `${attribute} ${value}` : attribute;
  if (known.has(key)) return;
  warned.set(element, known.add(key));
  console.warn(`<${element.localName}>: ${attribute} accepts ${accepts}. The default is used.`);
}
