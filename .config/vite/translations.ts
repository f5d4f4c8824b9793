import {readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type {Plugin} from 'vite';

const generated = path.resolve(import.meta.dirname, '../../src/generated');

/** The languages `locales:build` has written, English aside. */
export const builtLocales = keysOf('locales.ts');

/** Those a bundle of one language needs: its own and its parent's, `fr` for `fr-CA`. */
export const withParent = (locale: string) =>
  builtLocales.filter((other) => locale === other || locale.startsWith(`${other}-`));

/** Two languages nobody speaks, for tests. */
export const pseudoLocales = ['en-XA', 'ar-XB'];

/**
 * How texts are kept in a bundle.
 *
 * - The languages are in the file instead of being loaded.
 * - The notes for translators stay behind.
 * - Texts have numbers instead of ids. With eight languages that is a tenth of the whole file, even
 *   compressed; the list of the ids is in it once, for translations a page brings itself.
 */
export function translations(locales: (environment: string) => readonly string[]): Plugin {
  const ids = keysOf('messages.ts');
  return {
    name: 'ipt-translations',
    enforce: 'pre',
    sharedDuringBuild: true,
    load(id) {
      if (id !== path.join(generated, 'locales.ts')) return;
      return staticLoaders(locales(this.environment.name));
    },
    transform(code, id) {
      if (id.startsWith(`${generated}/`)) {
        return /\/(locales|messages)\.ts$/.test(id)
          ? undefined
          : {code: numbered(code, ids), map: null};
      }
      if (id.endsWith('/localization/message-key.ts')) return {code: numberOfMessage, map: null};
      if (/\/src\/content\/.*\.ts$/.test(id)) return {code: withoutNotes(code, ids), map: null};
    },
  };
}

const numberOfMessage = `
import {messages} from '../generated/messages.js';
const ids = Object.keys(messages);
export const messageKey = (id) => ids.indexOf(id);
`;

function staticLoaders(locales: readonly string[]): string {
  const imports = locales.map((locale, index) => {
    const folder = pseudoLocales.includes(locale) ? './pseudo' : '.';
    return `import texts${index} from '${folder}/${locale}.ts';`;
  });
  const entries = locales.map((locale, index) => `'${locale}': () => ({default: texts${index}}),`);
  return `${imports.join('\n')}\nexport const loaders = {${entries.join('')}};`;
}

/** A language's module with its texts by number: as a list, or, where few are there, as an object. */
function numbered(code: string, ids: readonly string[]): string {
  const texts = new Map<number, string>();
  visit(code, (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isStringLiteral(node.name)) return;
    texts.set(ids.indexOf(node.name.text), node.initializer.getText());
  });
  const list = ids.map((_, index) => texts.get(index) ?? '').join(',');
  const object = [...texts].map(([index, text]) => `${index}:${text}`).join(',');
  return `export default (str) => (${texts.size > ids.length / 2 ? `[${list}]` : `{${object}}`});`;
}

/** `{id: 'crisis.title', desc: '…'}` as `{id: 42}`, with blanks, so that source maps stay right. */
function withoutNotes(code: string, ids: readonly string[]): string {
  const edits: {from: number; to: number; text: string}[] = [];
  visit(code, (node) => {
    if (!ts.isObjectLiteralExpression(node) || !ts.isCallExpression(node.parent)) return;
    const [id, desc] = node.properties;
    if (desc?.name?.getText() !== 'desc' || !ts.isPropertyAssignment(id)) return;
    const {initializer} = id;
    const number = ts.isStringLiteral(initializer) ? ids.indexOf(initializer.text) : -1;
    // A message that locales:build has not seen yet keeps its id, and is shown in English.
    if (number >= 0) {
      edits.push({from: initializer.getStart(), to: initializer.end, text: String(number)});
    }
    edits.push({from: id.end, to: desc.end, text: ''});
  });
  for (const {from, to, text} of edits) {
    const blanks = code.slice(from + text.length, to).replace(/[^\n]/g, ' ');
    code = code.slice(0, from) + text + blanks + code.slice(to);
  }
  return code;
}

/** The keys of the one object in a generated module. */
function keysOf(name: string): string[] {
  const keys: string[] = [];
  visit(readFileSync(path.join(generated, name), 'utf8'), (node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) keys.push(node.name.text);
  });
  return keys;
}

function visit(code: string, each: (node: ts.Node) => void) {
  ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true).forEachChild(
    function inside(node) {
      each(node);
      node.forEachChild(inside);
    },
  );
}
