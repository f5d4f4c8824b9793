import {readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const generated = path.resolve(import.meta.dirname, '../../src/generated');

/** The texts of a language by message id. A placeholder is the place of its value: `{0}`. */
export type Texts = ReadonlyMap<string, string>;

/** The languages `locales:build` has written, English aside. */
export const builtLocales = [...read('locales').keys()];

/** Two languages nobody speaks, for tests. */
export const pseudoLocales = ['en-XA', 'ar-XB'];

/** What a translation has to keep of each message it knows, by id. */
export const fixedPartsById = read('messages');

/** The texts of a language and, in its gaps, those of its parent: of `fr` for `fr-CA`. */
export function textsOf(locale: string): Texts {
  const chain = pseudoLocales.includes(locale)
    ? [`pseudo/${locale}`]
    : builtLocales.filter((other) => `${locale}-`.startsWith(`${other}-`));
  return new Map(chain.flatMap((each) => [...read(each)]));
}

/** The one object in a generated module. */
function read(name: string): Texts {
  const texts = new Map<string, string>();
  const code = readFileSync(path.join(generated, `${name}.ts`), 'utf8');
  visit(code, (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isStringLiteral(node.name)) return;
    texts.set(node.name.text, textIn(node.initializer)?.text ?? '');
  });
  return texts;
}

/** A text in code, its placeholders as `{0}`, and what stands in them; undefined where it is none. */
export function textIn(node: ts.Node): {text: string; values: ts.Expression[]} | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return {text: node.text, values: []};
  }
  if (!ts.isTaggedTemplateExpression(node)) return undefined;
  const {template} = node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return {text: template.text, values: []};
  const values = template.templateSpans.map(({expression}) => expression);
  const text = template.templateSpans
    .map(({expression, literal}, index) => {
      // In a language the number is the place of the value in the English; there it is its own.
      const place = ts.isNumericLiteral(expression) ? expression.text : index;
      return `{${place}}${literal.text}`;
    })
    .join('');
  return {text: template.head.text + text, values};
}

export function visit(code: string, each: (node: ts.Node) => void) {
  ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true).forEachChild(
    function inside(node) {
      each(node);
      node.forEachChild(inside);
    },
  );
}
