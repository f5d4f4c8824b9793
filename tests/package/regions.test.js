import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test} from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const run = (tool, ...options) =>
  spawnSync(process.execPath, [path.join(root, 'src/regions/tools', tool), ...options], {
    cwd: root,
    encoding: 'utf8',
  });

test('the build begins with the rules, and the regions keep them', () => {
  assert.match(scripts['prebuild:files'], /^node src\/regions\/tools\/check\.js &&/);
  const {status, stderr} = run('check.js');
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('a region that breaks a rule fails the build, with file, entry and remedy', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'regions-'));
  try {
    const broken = path.join(folder, 'regions.ts');
    writeFileSync(
      broken,
      `import {gb} from '${root}/src/regions/countries/gb.js';
       export {international} from '${root}/src/regions/countries/international.js';
       const [samaritans, ...others] = gb.services;
       export const regions = {GB: {...gb, services: [{...samaritans, checked: ''}, ...others]}};`,
    );
    const {status, stderr} = run('check.js', broken);
    assert.equal(status, 1);
    assert.match(stderr, /src\/regions\/countries\/gb\.ts: Samaritans: give `checked`/);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

test('the report lists what is to be confirmed, for every region', () => {
  const {status, stdout} = run('report.js', '--today=2026-11-22');
  assert.equal(status, 0);
  assert.match(
    stdout,
    /FR {2}src\/regions\/countries\/fr\.ts[^]*to confirm [^\n]*SOS Amitié, 09 72 39 40 50/,
  );
  assert.match(stdout, /001 {2}src\/regions\/countries\/international\.ts/);
  assert.match(stdout, /\n0 overdue/);
});

test('a release with an overdue entry fails, with file, entry and remedy, and the report does not', () => {
  assert.match(scripts.prepublishOnly, /regions:report -- --release/);
  const late = '--today=2027-03-01';
  assert.equal(run('report.js', late).status, 0);
  const {status, stdout, stderr} = run('report.js', '--release', late);
  assert.equal(status, 1);
  assert.match(stdout, /overdue[^\n]*93 days[^\n]*Samaritans/);
  assert.match(stderr, /set `checked`[^]*src\/regions\/countries\/gb\.ts: Samaritans/);
  assert.equal(run('report.js', '--release', '--today=2027-02-20').status, 0);
});

test('what falls due by a day is a table, one row a number, with the pages to compare it with', () => {
  for (const options of [['--due', '2027-02-26'], ['--due=2027-02-26']]) {
    const {status, stdout} = run('report.js', ...options);
    assert.equal(status, 0);
    const [head, line, ...rows] = stdout.trim().split('\n');
    assert.match(head, /^\| Country \| .*Number.* \| Pages \| Compared \| Called \|$/);
    assert.match(line, /^(\| --- )+\|$/);
    const columns = head.split(' | ').length;
    for (const row of rows) assert.equal(row.split(' | ').length, columns, row);
    const samaritans = rows.filter((row) => /^\| GB \| Samaritans /.test(row));
    assert.equal(samaritans.length, 2);
    assert.match(
      samaritans[0],
      /call 116 123 .*always.*2027-02-26.*samaritans\.org.*\(seen 2026-10-01\)<br>https/,
    );
    assert.match(samaritans[1], /jo@samaritans\.org/);
    assert.equal(rows.filter((row) => /emergency 112 \|.*europa\.eu/.test(row)).length, 1);
    assert.ok(rows.some((row) => /^\| MX \| Línea de las Mujeres .*option-1/.test(row)));
    assert.ok(rows.some((row) => /^\| FR \| SOS Amitié, .*not shown: to be confirmed/.test(row)));
  }
  const early = run('report.js', '--due', '2027-02-25').stdout;
  assert.doesNotMatch(early, /Samaritans/);
  assert.match(early, /gb-talking-therapies/);
  assert.equal(run('report.js', '--due', '2027-01-01').stdout.trim().split('\n').length, 2);
});

test('the report says what it accepts', () => {
  for (const options of [
    ['--relase'],
    ['--today=soon'],
    ['--due'],
    ['--due', 'soon'],
    ['--due=2027-02-30'],
    ['--due', '2027-02-26', '--release'],
    ['now'],
  ]) {
    const {status, stderr} = run('report.js', ...options);
    assert.equal(status, 2, options.join(' '));
    assert.match(stderr, /--release and --today=YYYY-MM-DD, or --due YYYY-MM-DD/);
  }
});
