/** A listener that carries its own options. */
export type Listener = EventListenerObject & AddEventListenerOptions;

/**
 * A listener for a template (`@click=${listener(…)}`) or for `listen()`.
 *
 * Lit hands what stands in a template to `addEventListener` twice: as the listener, and as its
 * options. On a page that has added `once` or `signal` to the prototype of functions or objects, a
 * plain function would be heard once, or throw. This object has no prototype, and says all options
 * itself.
 */
export function listener<E extends Event>(
  hear: (event: E) => unknown,
  options: {capture?: boolean; passive?: boolean} = {},
): Listener {
  return {
    // @ts-expect-error: TypeScript has no type for an object literal without a prototype.
    __proto__: null,
    capture: Object.hasOwn(options, 'capture') && options.capture,
    passive: Object.hasOwn(options, 'passive') && options.passive,
    once: false,
    signal: undefined,
    handleEvent: hear as (event: Event) => unknown,
  };
}

/** Listens to a target by hand. Returns what ends it. */
export function listen<E extends Event>(
  target: EventTarget,
  type: string,
  hear: (event: E) => unknown,
  options?: {capture?: boolean; passive?: boolean},
): () => void {
  const heard = listener(hear, options);
  target.addEventListener(type, heard, heard);
  return () => target.removeEventListener(type, heard, heard);
}
