import type {CSSResultOrNative} from 'lit';

/**
 * Gives a shadow root its styles, and says whether it could. A constructed style sheet passes every
 * policy of a page, but serves one document only, so a root in another one (an element moved into a
 * frame) gets sheets made there (lit/lit#4868). A page that has replaced what makes such sheets gets
 * `<style>` elements; where its policy refuses these too, there is no way left.
 *
 * Not Lit's own `adoptStyles`: that asks `Document.prototype` whether sheets can be constructed, and
 * old libraries have put something else under that name.
 */
export function adopt(root: ShadowRoot, styles: readonly CSSResultOrNative[]): boolean {
  const view = root.ownerDocument.defaultView;
  // Nothing is shown in a document without a window, such as that of a template.
  if (!view) return true;
  try {
    root.adoptedStyleSheets = styles.map((style) => sheetFor(style, view));
    return true;
  } catch {
    return addElements(root, styles);
  }
}

const sheets = new WeakMap<CSSResultOrNative, CSSStyleSheet>();

function sheetFor(style: CSSResultOrNative, view: Window & typeof globalThis): CSSStyleSheet {
  const isHere = view === window;
  const kept = isHere ? sheets.get(style) : undefined;
  if (kept) return kept;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(textOf(style));
  if (isHere) sheets.set(style, sheet);
  return sheet;
}

function addElements(root: ShadowRoot, styles: readonly CSSResultOrNative[]): boolean {
  root.querySelector('style')?.remove();
  const element = root.ownerDocument.createElement('style');
  element.textContent = styles.map(textOf).join('\n');
  root.prepend(element);
  return element.sheet !== null;
}

const textOf = (style: CSSResultOrNative) => ('cssText' in style ? style.cssText : '');
