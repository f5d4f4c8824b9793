/**
 * Attaches a shadow root. Recorders wrap `attachShadow` for the whole page and are handed closed roots
 * with it, which clarity-js then walks as if they were open. Where somebody has wrapped it, a closed root
 * is attached by the same function of a new frame, which is gone again before anything is drawn. In a
 * sandbox without an origin there is no such frame, and the page's function is used.
 */
export function attachRoot(host: Element, options: ShadowRootInit): ShadowRoot {
  const isOwn = options.mode === 'open' || isNative(host.attachShadow);
  return (isOwn ? host.attachShadow : unwrapped(host)).call(host, options);
}

const isNative = (attach: Element['attachShadow']) =>
  /^function attachShadow\(\)\s*\{\s*\[native code\]\s*\}$/.test(
    Function.prototype.toString.call(attach),
  );

function unwrapped(host: Element): Element['attachShadow'] {
  const frame = host.ownerDocument.createElement('iframe');
  try {
    host.ownerDocument.documentElement.append(frame);
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    return view?.Element.prototype.attachShadow ?? host.attachShadow;
  } catch {
    return host.attachShadow;
  } finally {
    frame.remove();
  }
}
