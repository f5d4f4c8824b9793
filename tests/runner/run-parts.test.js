import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {rootDirectory} from '../tools/browsers/found.js';
import {parts} from '../tools/parts.js';
import {runParts} from '../tools/run-parts.js';

const failure = {where: 'a.test.ts', engine: 'WebKit', test: 'it works', reason: 'it does not'};

const scripts = {
  good: 'node -e ""',
  bad: 'node -e "process.exit(3)"',
  tests: 'node report.cjs',
};
const report = {passed: 4, failed: 1, skipped: 2, failures: [failure]};

describe('the parts of the tests', () => {
  let cwd;

  before(() => {
    cwd = mkdtempSync(path.join(os.tmpdir(), 'ipt-widgets-'));
    writeFileSync(path.join(cwd, 'package.json'), JSON.stringify({scripts}));
    writeFileSync(
      path.join(cwd, 'report.cjs'),
      `require('fs').writeFileSync(process.env.TEST_RESULTS, '${JSON.stringify(report)}');
      process.exitCode = 1;`,
    );
  });

  after(() => rmSync(cwd, {recursive: true, force: true}));

  const run = (...chosen) => runParts(chosen, {cwd, stdio: 'ignore'});

  it('all run, whatever becomes of one of them, and each failure is named', async () => {
    assert.deepEqual(await run({script: 'bad'}, {script: 'tests'}, {script: 'good'}), {
      passed: 5,
      failed: 2,
      skipped: 2,
      failures: [
        {where: 'npm run bad', reason: 'it ended with code 3; see what it says above'},
        failure,
      ],
    });
  });

  it('that run beside the others count as much', async () => {
    const {passed, failed, failures} = await run(
      {script: 'bad', beside: true},
      {script: 'good', beside: true},
      {script: 'good'},
    );
    assert.deepEqual([passed, failed], [2, 1]);
    assert.equal(failures[0].where, 'npm run bad');
  });

  it('do not run without what they need, and say so', async () => {
    const {passed, failed, failures} = await run(
      {script: 'bad'},
      {script: 'good', needs: ['bad'], env: {FONTS: 'noto'}},
      {script: 'good', needs: ['good']},
    );
    assert.deepEqual([passed, failed], [0, 3]);
    assert.deepEqual(
      failures.slice(1).map(({where, reason}) => `${where}: ${reason}`),
      [
        'FONTS=noto npm run good: not run, because it needs bad',
        'npm run good: not run, because it needs good',
      ],
    );
  });

  it('are scripts of the package, after what they need', () => {
    const known = JSON.parse(readFileSync(path.join(rootDirectory, 'package.json'), 'utf8'));
    parts.forEach(({script, needs = [], beside}, index) => {
      assert.ok(known.scripts[script], script);
      assert.ok(!beside || needs.length === 0, `${script} runs beside the others and needs none`);
      for (const needed of needs) {
        const before = parts.slice(0, index).filter((part) => part.script === needed);
        assert.equal(before.length, 1, `${script} needs ${needed}`);
      }
    });
  });

  it('know every folder with tests for Node', () => {
    const {scripts} = JSON.parse(readFileSync(path.join(rootDirectory, 'package.json'), 'utf8'));
    const named = parts.flatMap(
      ({script}) => /node-tests\.js (.+)/.exec(scripts[script])?.[1].split(' ') ?? [],
    );
    const tests = path.join(rootDirectory, 'tests');
    const folders = readdirSync(tests, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.test.js') && !file.includes('node_modules'))
      .map((file) => path.dirname(file));
    assert.deepEqual([...new Set(folders)].sort(), named.sort());
  });
});
