import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import MagicString from 'magic-string';
import ts from 'typescript';
import type {Plugin} from 'vite';
import {fixedParts} from '../../src/localization/fixed-parts.js';
import {fixedPartsById, textIn, visit, type Texts} from './languages.js';
import {source} from './places.js';

const content = path.join(source, 'content');

/** Modules that a file for a page has in another form than the package: see src/bundle/. */
const replaced: Readonly<Record<string, string>> = {
  'localization/words.ts': 'bundle/words.ts',
  'localization/message-list.ts': 'bundle/message-list.ts',
  'localization/source-locale.ts': 'bundle/source-locale.ts',
  'generated/locales.ts': 'bundle/locales.ts',
};

/** Every message of the content: its English with `{0}` for placeholders, and what they are called. */
const english = new Map<string, {text: string; names: string[]}>();
for (const file of readdirSync(content, {recursive: true, encoding: 'utf8'})) {
  if (file.endsWith('.ts')) messagesIn(readFileSync(path.join(content, file), 'utf8'), file);
}

/** The messages a file asks for, in the order in which its code names them. */
const asked = new Map<string, string[]>();

/**
 * How words are kept in a file for a page. `msg('Sources', {id: 'about.sources', desc: '…'})` becomes
 * `msg(42)`: each language is one list, in the order in which the code of that file asks, with what it
 * asks for and nothing else. So the code is the same in every language, a file speaks one language
 * without carrying English, and a widget alone carries its own words alone.
 *
 * @param speaks - Whether a script has words.
 */
export function words(speaks: (environment: string) => boolean): Plugin {
  return {
    name: 'ipt-words',
    applyToEnvironment: ({name}) => speaks(name),
    enforce: 'pre',
    sharedDuringBuild: true,
    async resolveId(id, importer) {
      if (!importer?.startsWith(source) || !id.endsWith('.js')) return;
      const module = path.relative(source, path.resolve(path.dirname(importer), id));
      const other = replaced[module.replace(/\.js$/, '.ts')];
      return other && path.join(source, other);
    },
    transform(code, id) {
      if (!id.startsWith(content)) return;
      const changed = new MagicString(code);
      for (const {id: name, values, node} of messagesIn(code, id)) {
        const args = [JSON.stringify(mark + name), ...values.map((value) => value.getText())];
        changed.overwrite(node.getStart(), node.end, `msg(${args.join(', ')})`);
      }
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
    // What no widget of the file uses is gone by now.
    renderChunk(code) {
      const order: string[] = [];
      const changed = new MagicString(code);
      for (const found of code.matchAll(marked)) {
        const [all, , id] = found;
        if (!order.includes(id)) order.push(id);
        changed.overwrite(found.index, found.index + all.length, String(order.indexOf(id)));
      }
      asked.set(this.environment.name, order);
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}

const mark = 'ipt message ';
const marked = new RegExp(`(["'\`])${mark}([^"'\`]+)\\1`, 'g');

/** The English of a file, in its order. */
export const englishFor = (environment: string): string[] =>
  asked.get(environment)!.map((id) => english.get(id)!.text);

/** The words of a language for a file, in its order; `0` where they are those of the other list. */
export function listFor(environment: string, texts: Texts, other: readonly string[]) {
  return asked.get(environment)!.map((id, place) => {
    const text = texts.get(id) ?? english.get(id)!.text;
    return text === other[place] ? 0 : text;
  });
}

/** The ids of the messages of a file, in its order, with what a translation has to keep of each. */
export const idsFor = (environment: string): Record<string, string> =>
  Object.fromEntries(asked.get(environment)!.map((id) => [id, partsOf(id)]));

function partsOf(id: string): string {
  const {text, names} = english.get(id)!;
  const written = text.replace(/\{(\d)\}/g, (_, place) => `\${${names[place]}}`);
  return fixedPartsById.get(id) ?? fixedParts(id, written).join(' ');
}

/** The calls of `msg` in a module of the content. */
function messagesIn(code: string, file: string) {
  const found: {id: string; values: ts.Expression[]; node: ts.CallExpression}[] = [];
  visit(code, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'msg') return;
    const [template, options] = node.arguments;
    const message = textIn(template);
    const id =
      options &&
      ts.isObjectLiteralExpression(options) &&
      options.properties.find((property) => property.name?.getText() === 'id');
    if (!message || !id || !ts.isPropertyAssignment(id) || !ts.isStringLiteral(id.initializer)) {
      throw new Error(`${file}: write msg('…', {id: '…', desc: '…'}), found ${node.getText()}`);
    }
    if (/\{\d\}/.test(message.text.replace(/\{\d\}/g, '')) || message.values.length > 10) {
      throw new Error(`${file}: ${id.initializer.text} has more than ten placeholders`);
    }
    const names = message.values.map((value) => value.getText());
    english.set(id.initializer.text, {text: message.text, names});
    found.push({id: id.initializer.text, values: message.values, node});
  });
  return found;
}
