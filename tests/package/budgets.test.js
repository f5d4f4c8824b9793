import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';

const budgets = JSON.parse(readFileSync(path.join(import.meta.dirname, 'budgets.json'), 'utf8'));
const dist = path.resolve(import.meta.dirname, '../../dist');

/** What a visitor downloads of a file, in bytes: compressed by brotli as far as it goes. */
const weightOf = (file) =>
  brotliCompressSync(readFileSync(path.join(dist, file)), {
    params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY},
  }).length;

const files = ['cdn', 'embed'].flatMap((folder) =>
  readdirSync(path.join(dist, folder))
    .filter((name) => !/\.map$|^integrity\.json$|^ipt-check\.js$/.test(name))
    .map((name) => `${folder}/${name}`),
);

test('every file for visitors has a budget, and every budget a file', () => {
  assert.deepEqual(Object.keys(budgets).sort(), files.sort());
});

for (const [file, budget] of Object.entries(budgets)) {
  test(`${file} weighs at most ${budget} bytes`, () => {
    const weight = weightOf(file);
    assert.ok(
      weight <= budget,
      `${weight} bytes. Find what has become heavier; where it has to be so, say why in the commit that raises tests/package/budgets.json to the weight and 3 %.`,
    );
  });
}
