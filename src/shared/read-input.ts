import type {Input} from './input.js';

const warned = new WeakMap<HTMLElement, Set<string>>();

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
  if (usable === undefined) warnOnce(element, attribute, input.accepts);
  return usable;
}

function warnOnce(element: HTMLElement, attribute: string, accepts: string) {
  const attributes = warned.get(element) ?? new Set();
  if (attributes.has(attribute)) return;
  warned.set(element, attributes.add(attribute));
  console.warn(`<${element.localName}>: ${attribute} accepts ${accepts}. The default is used.`);
}
