import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import {mo} from 'gettext-parser';
import {rootDirectory} from '../../tests/tools/browsers/found.js';

/** How WordPress calls the languages of the kit, where that differs. */
const localeNames = {de: 'de_DE', es: 'es_ES', fr: 'fr_FR', hi: 'hi_IN', 'zh-Hans': 'zh_CN'};

const translatedStates = ['translated', 'final'];

/**
 * The words of the settings in other languages, as far as the kit says the same somewhere; the rest stays
 * English.
 *
 * @param {string} code PHP
 * @returns {[name: string, content: Uint8Array][]} catalogues as WordPress reads them
 */
export function catalogues(code) {
  const words = wordsIn(code);
  const folder = path.join(rootDirectory, 'locales');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.xlf'))
    .flatMap((file) => {
      const locale = path.basename(file, '.xlf');
      const texts = textsIn(readFileSync(path.join(folder, file), 'utf8'));
      const known = words.filter((word) => texts.has(word));
      if (known.length === 0) return [];
      const name = localeNames[locale] ?? locale.replace('-', '_');
      return [[`ipt-widgets-${name}.mo`, catalogue(name, known, texts)]];
    });
}

/** @param {string} code */
export const wordsIn = (code) => [
  ...new Set(
    [...code.matchAll(/(?:__|esc_html__|esc_html_e)\(\s*'((?:[^'\\]|\\.)*)', 'ipt-widgets'/g)].map(
      ([, word]) => word.replace(/\\(.)/g, '$1'),
    ),
  ),
];

/**
 * @param {string} xliff
 * @returns {Map<string, string>} translations by their English, those without placeholders
 */
function textsIn(xliff) {
  const units = new DOMParser()
    .parseFromString(xliff, 'application/xml')
    .getElementsByTagName('trans-unit');
  return new Map(
    Array.from(units).flatMap((unit) => {
      const source = unit.getElementsByTagName('source').item(0);
      const target = unit.getElementsByTagName('target').item(0);
      const isDone = translatedStates.includes(target?.getAttribute('state'));
      const isPlain = source.getElementsByTagName('x').length === 0;
      return isDone && isPlain ? [[source.textContent, target.textContent]] : [];
    }),
  );
}

/**
 * @param {string} locale
 * @param {string[]} words
 * @param {Map<string, string>} texts
 */
const catalogue = (locale, words, texts) =>
  mo.compile({
    charset: 'utf-8',
    headers: {'Content-Type': 'text/plain; charset=utf-8', Language: locale},
    translations: {
      '': Object.fromEntries(words.map((word) => [word, {msgid: word, msgstr: [texts.get(word)]}])),
    },
  });
