import {behind, colorOf, contrast, over} from './colors.js';
import {isForEyes, named, texts, type Tree} from './where.js';

/**
 * Texts that stand out too little from what is behind them (WCAG 1.4.6).
 *
 * @param least from 1 to 21; large text needs no less here
 */
export const faintTexts = (tree: Tree, least = 7): string[] =>
  texts(tree)
    .filter((element) => isForEyes(element) && element.localName !== 'option')
    .flatMap((element) => {
      const ground = behind(element);
      const ratio = contrast(over(colorOf(getComputedStyle(element).color), ground), ground);
      return ratio >= least ? [] : `${named(element)} has a contrast of ${ratio.toFixed(2)}`;
    });

/** Boxes to press whose border cannot be told from what is around them (WCAG 1.4.11). */
export const faintBorders = (tree: Tree, least = 3): string[] =>
  [...tree.querySelectorAll<HTMLElement>('.button, select')]
    .filter((control) => isForEyes(control))
    .flatMap((control) => {
      const {borderTopColor, borderTopWidth, borderTopStyle} = getComputedStyle(control);
      const border = colorOf(borderTopColor);
      if (borderTopStyle === 'none' || borderTopWidth === '0px' || border[3] === 0) return [];
      const ground = behind(control.parentElement!);
      const ratio = contrast(over(border, ground), ground);
      return ratio >= least ? [] : `the border of ${named(control)} has a contrast of ${ratio.toFixed(2)}`; // prettier-ignore
    });
