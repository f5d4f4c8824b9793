/**
 * What translators of the browser do with a page, also in open roots: each text that may be
 * translated stands in two `<font>`, and the old node is gone. What is translated stays as it is.
 */
export function translate(root: Node, say = (words: string) => words.toUpperCase()) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const old of texts) {
    if (!old.data.trim() || old.parentElement!.closest('[translate=no], font, style')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = say(old.data);
    outer.append(inner);
    old.replaceWith(outer);
  }
}
