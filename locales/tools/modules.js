import {fixedParts} from './fixed-parts.js';

/**
 * The modules of `src/generated`. They import nothing: a shared import would make a bundler put Lit
 * into a chunk of its own.
 */

const header = '// Written by npm run locales:build. Do not edit.\n';

/**
 * The texts of a language. Placeholders are numbers: the place of the value in the English.
 *
 * @param {string} locale
 * @param {Map<string, string>} texts by id, with placeholders as `${name}`
 * @param {import('./project.js').Message[]} messages
 */
export function languageModule(locale, texts, messages) {
  const lines = inOrder(messages)
    .filter(({id}) => texts.has(id))
    .map(({id, text}) => `  ${JSON.stringify(id)}: ${literal(texts.get(id) ?? '', text)},\n`);
  // An overlay may have no placeholder in it.
  const usesStr = lines.some((line) => line.includes(': str`'));
  return `${header}
type Str = (strings: TemplateStringsArray, ...places: number[]) => unknown;

/** ${locale} */
export default (${usesStr ? 'str' : '_str'}: Str): Record<string, unknown> => ({
${lines.join('')}});
`;
}

/**
 * How each language is loaded: an explicit map, which every bundler understands.
 *
 * @param {string[]} locales
 */
export const loadersModule = (locales) => `${header}
/** How each language but English is loaded. */
export const loaders: Record<string, () => unknown> = {
${locales.map((locale) => `  ${JSON.stringify(locale)}: () => import('./${locale}.js'),\n`).join('')}};
`;

/**
 * Every message with what a translation has to keep of it.
 *
 * @param {import('./project.js').Message[]} messages
 */
export const messagesModule = (messages) => `${header}
/** Every message, with what a translation has to keep: see localization/fixed-parts.ts. */
export const messages: Record<string, string> = {
${inOrder(messages)
  .map(
    ({id, text}) => `  ${JSON.stringify(id)}: ${JSON.stringify(fixedParts(id, text).join(' '))},\n`,
  )
  .join('')}};
`;

/** By id, so that moving code moves nothing here. @param {import('./project.js').Message[]} messages */
const inOrder = (messages) => messages.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** @param {string} text @param {string} source */
function literal(text, source) {
  /** @type {string[]} */
  const places = source.match(/\$\{\w+\}/g) ?? [];
  if (places.length === 0) return JSON.stringify(text);
  const parts = text
    .split(/(\$\{\w+\})/)
    .map((part) =>
      places.includes(part) ? `\${${places.indexOf(part)}}` : part.replace(/[\\`$]/g, '\\$&'),
    );
  return `str\`${parts.join('')}\``;
}
