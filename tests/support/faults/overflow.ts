import {every, isForEyes, named, texts, type Tree} from './where.js';

/** Texts of which a part cannot be seen: cut off by their box, or beside the page (WCAG 1.4.4, 1.4.10, 1.4.12). */
export function clippedTexts(tree: Tree): string[] {
  const cut = every(tree, '*').filter((box) => {
    const {overflowX, overflowY} = getComputedStyle(box);
    const isTooWide = overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1;
    const isTooHigh = /hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 1;
    return isForEyes(box) && box.clientWidth > 0 && (isTooWide || isTooHigh);
  });
  const {clientWidth} = document.documentElement;
  const beside = texts(tree).filter((element) => {
    if (!isForEyes(element) || element.localName === 'option') return false;
    const lines = [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== 3) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
    return lines.some(({left, right}) => left < -1 || right > clientWidth + 1);
  });
  return [
    ...cut.map((box) => `${named(box)} is cut off`),
    ...beside.map((element) => `${named(element)} stands beside the page`),
  ];
}

/** How far the page goes beyond the window (WCAG 1.4.10). */
export function sidewaysScroll(): string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  const by = scrollWidth - clientWidth;
  return by > 0 ? [`the page scrolls ${by} pixels sideways`] : [];
}
