import {adoptStyles, type CSSResultOrNative} from 'lit';

/**
 * Gives a shadow root its styles. A constructed style sheet serves one document only, so a root in
 * another one (an element moved into a frame) gets sheets made there; without them the widget
 * would stand unstyled, or not render at all (lit/lit#4868).
 */
export function adopt(root: ShadowRoot, styles: CSSResultOrNative[]) {
  if (root.ownerDocument === document) {
    adoptStyles(root, styles);
    return;
  }
  const view = root.ownerDocument.defaultView;
  // Nothing is shown in a document without a window, such as that of a template.
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : '');
    return sheet;
  });
}
