/**
 * Translators in the browser put `<font>` in the place of each text. Lit would write the next text into
 * that element, where nobody sees it, and old words would stand beside new ones: before an update the
 * elements give way to the text in them. The translator finds what is new by itself.
 */
export function unwrapTranslated(root: ParentNode) {
  for (const wrapper of root.querySelectorAll('font')) {
    if (wrapper.querySelector(':not(font)')) wrapper.replaceWith(...wrapper.childNodes);
    else wrapper.replaceWith(wrapper.textContent ?? '');
  }
}
