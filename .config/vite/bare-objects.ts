import ts from 'typescript';
import type {Plugin} from 'vite';
import {source} from './places.js';

/**
 * Writes each object of the kit without a prototype: `{title}` becomes `{__proto__: null, title}`. Old
 * scripts add names to all objects of a page, and a note that a text does not have (`note`, `hint`)
 * would be theirs.
 */
export function bareObjects(): Plugin {
  const done = new Map<string, string>();
  return {
    name: 'ipt-bare-objects',
    enforce: 'pre',
    sharedDuringBuild: true,
    transform(code, id) {
      if (!id.startsWith(source) || !id.endsWith('.ts') || id.includes('/generated/')) return;
      if (!done.has(code)) done.set(code, withoutPrototypes(code));
      return {code: done.get(code)!, map: null};
    },
  };
}

function withoutPrototypes(code: string): string {
  const places: number[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node) && !isPattern(node) && !saysItself(node)) {
      places.push(node.getStart() + 1);
    }
    node.forEachChild(visit);
  };
  ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true).forEachChild(visit);
  return places
    .sort((a, b) => b - a)
    .reduce((text, place) => `${text.slice(0, place)}__proto__:null,${text.slice(place)}`, code);
}

/** What stands left of an equals sign takes an object apart. */
const isPattern = ({parent}: ts.Node): boolean =>
  ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
    ? ts.isObjectLiteralExpression(parent.left)
    : ts.isParenthesizedExpression(parent) && isPattern(parent);

/** An object that says itself what its prototype is, or the note of a message, of which there are many. */
const saysItself = ({properties, parent}: ts.ObjectLiteralExpression) =>
  properties.some((property) => property.name?.getText() === '__proto__') ||
  (ts.isCallExpression(parent) && parent.expression.getText() === 'msg');
