import {readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * The rule the visitor's browser applies to translations, for the tools: the same module, compiled
 * here because Node does not read TypeScript.
 *
 * @type {typeof import('../../src/localization/fixed-parts.js')}
 */
export const {fixedParts, keepsFixedParts} = await compiled('fixed-parts.ts');

/** @param {string} name */
function compiled(name) {
  const file = path.resolve(import.meta.dirname, '../../src/localization', name);
  const {outputText} = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
