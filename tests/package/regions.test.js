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
  assert.match(scripts.prebuild, /^node src\/regions\/tools\/check\.js &&/);
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
    /GB {2}src\/regions\/countries\/gb\.ts[^]*to confirm [^\n]*National Domestic Abuse/,
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
  assert.match(stdout, /overdue[^\n]*99 days[^\n]*Samaritans/);
  assert.match(stderr, /set `checked`[^]*src\/regions\/countries\/gb\.ts: Samaritans/);
  assert.equal(run('report.js', '--release', '--today=2027-02-20').status, 0);
});

test('the report says what it accepts', () => {
  for (const option of ['--relase', '--today=soon']) {
    const {status, stderr} = run('report.js', option);
    assert.equal(status, 2);
    assert.match(stderr, /--release and --today=YYYY-MM-DD/);
  }
});
