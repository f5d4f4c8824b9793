import {franc} from 'franc-min';
import {named, texts, type Tree} from './where.js';

/** The languages told apart, by the codes of the library. */
const codes: Record<string, string> = {
  ar: 'arb',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  hi: 'hin',
  pt: 'por',
  uk: 'ukr',
  zh: 'cmn',
};

/** How many letters of a text tell its language for certain. */
const enough = 80;

/**
 * Texts marked as one language and written in another, which a voice reads as nonsense (WCAG 3.1.2).
 * Short texts cannot be told apart, and names belong to no language.
 */
export const foreignTexts = (tree: Tree): string[] =>
  texts(tree).flatMap((element) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const marked = codes[lang.split('-')[0]];
    const words = [...element.childNodes]
      .map(({nodeType, nodeValue}) => (nodeType === 3 ? nodeValue! : ''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    const isShort = words.length < (/^(zh)/.test(lang) ? enough / 4 : enough);
    if (!marked || isShort || element.closest('[translate=no]')) return [];
    const found = franc(words, {only: Object.values(codes)});
    return found === marked || found === 'und' ? [] : `${named(element)} is ${found} in lang="${lang}"`; // prettier-ignore
  });
