import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {test} from 'node:test';

const cli = path.resolve(import.meta.dirname, '../../locales/tools/cli.js');

/** What a command says where it fails. @param {string[]} args */
function failureOf(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {encoding: 'utf8'});
  assert.deepEqual([status, stdout], [1, '']);
  return stderr.trimEnd().split('\n');
}

for (const [what, args, says] of /** @type {[string, string[], RegExp][]} */ ([
  ['a mistyped option', ['check', '--relase'], /'--relase'.*Options are: .*--release/],
  ['an option without its value', ['review', 'de', '--by'], /--by.*Options are: /],
  ['a value where an option takes none', ['check', '--all=de'], /--all.*Options are: /],
  ['a mistyped command', ['chekc'], /“chekc”.*Commands are: extract check build/],
  ['no command', [], /“”.*Commands are: /],
  ['a mistyped language', ['check', 'dee'], /Name one of the languages ar, de/],
])) {
  test(`${what} is said in one line`, () => {
    const lines = failureOf(...args);
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(lines[0], says);
  });
}
