import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');
const {exports: entries} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What someone can import: each entry, and each file a pattern stands for. */
const specifiers = Object.entries(entries).flatMap(([entry, target]) => {
  const file = typeof target === 'string' ? target : (target.default ?? target.types);
  if (!entry.includes('*')) return [[entry, file]];
  const [before, after] = file.split('*');
  const folder = path.posix.dirname(file);
  return readdirSync(path.join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((each) => each.startsWith(before) && each.endsWith(after))
    .map((each) => [
      entry.replace('*', each.slice(before.length, each.length - after.length)),
      each,
    ]);
});

test('every entry of the package leads to its file', () => {
  assert.ok(specifiers.length > Object.keys(entries).length, 'patterns stand for files');
  for (const [entry, file] of specifiers) {
    if (file.endsWith('.d.ts')) continue;
    const resolved = fileURLToPath(import.meta.resolve(path.posix.join('ipt-widgets', entry)));
    assert.equal(resolved, path.join(root, file), entry);
    assert.ok(readFileSync(resolved, 'utf8').length > 0, entry);
  }
});

test('every module of the package has types', () => {
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const typed = specifiers.filter(
    ([entry]) => typeof entries[entry] === 'object' || entry.startsWith('./define/'),
  );
  assert.ok(typed.length > 6);
  for (const [entry, file] of typed) {
    const name = path.posix.join('ipt-widgets', entry);
    const importer = path.join(root, 'tests/package/exports.test.js');
    const {resolvedModule} = ts.resolveModuleName(
      name,
      importer,
      options,
      ts.sys,
      undefined,
      undefined,
      ts.ModuleKind.ESNext,
    );
    assert.equal(
      resolvedModule?.resolvedFileName,
      path.join(root, file.replace(/(\.d\.ts|\.js)$/, '.d.ts')),
      entry,
    );
  }
});
