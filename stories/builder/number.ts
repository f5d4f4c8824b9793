import {directionOf, type Speech} from '../../src/localization/locale-controller.js';

/**
 * A phone number that keeps its order also where a content system has stripped the `bdi` around it: in
 * text from right to left, the groups of digits would change places at blanks, and a plus would go to
 * the end. No-break spaces hold the groups together, and a mark holds the plus.
 */
export function inOrder(number: string, {formats}: Pick<Speech, 'formats'>): string {
  const kept = number.replace(/ /g, '\u00a0');
  return directionOf(formats) === 'rtl' && kept.startsWith('+') ? `\u200e${kept}` : kept;
}
