import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {noResults, takeResults} from './results.js';

/**
 * Runs one part after the other, whatever becomes of one of them, and those that need nothing beside
 * them. Each test counts, and each part without tests, such as a build, counts as one.
 *
 * @param {import('./parts.js').Part[]} parts
 * @param {import('node:child_process').SpawnOptions} [options] how to start each
 */
export async function runParts(parts, options = {}) {
  const beside = inOrder(
    parts.filter((part) => part.beside),
    {...options, stdio: 'pipe'},
  );
  const others = await inOrder(
    parts.filter((part) => !part.beside),
    options,
  );
  return [await beside, others].reduce(added, noResults());
}

/**
 * @param {import('./parts.js').Part[]} parts
 * @param {import('node:child_process').SpawnOptions} options
 */
async function inOrder(parts, options) {
  let total = noResults();
  const failed = new Set();
  for (const part of parts) {
    const lacking = part.needs?.filter((script) => failed.has(script)) ?? [];
    const results =
      lacking.length > 0
        ? failure(part, `not run, because it needs ${lacking.join(' and ')}`)
        : await resultsOf(part, options);
    if (results.failed > 0) failed.add(part.script);
    total = added(total, results);
  }
  return total;
}

/**
 * @param {import('./results.js').Results} one
 * @param {import('./results.js').Results} other
 */
const added = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  failures: [...one.failures, ...other.failures],
});

let started = 0;

/**
 * @param {import('./parts.js').Part} part
 * @param {import('node:child_process').SpawnOptions} options
 */
async function resultsOf(part, options) {
  const {stdio = 'inherit', env = process.env} = options;
  const resultsFile = path.join(
    tmpdir(),
    `ipt-widgets-results-${process.pid}-${(started += 1)}.json`,
  );
  if (stdio === 'inherit') console.log(`\n▶ ${nameOf(part)}`);
  const child = spawn('npm', ['run', '--silent', part.script], {
    ...options,
    stdio,
    // On Windows, npm is a batch file.
    shell: process.platform === 'win32',
    env: {...env, ...part.env, TEST_RESULTS: resultsFile},
  });
  // What runs beside another part speaks when it has ended.
  let said = `\n▶ ${nameOf(part)}\n`;
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  const [code, signal] = await once(child, 'close');
  if (stdio === 'pipe') process.stdout.write(said);
  const results = takeResults(resultsFile);
  if (results && (code === 0 || results.failed > 0)) return results;
  if (code === 0) return {...noResults(), passed: 1};
  return failure(part, `it ended with ${signal ?? `code ${code}`}; see what it says above`);
}

/**
 * @param {import('./parts.js').Part} part
 * @param {string} reason
 */
function failure(part, reason) {
  return {...noResults(), failed: 1, failures: [{where: nameOf(part), reason}]};
}

/** @param {import('./parts.js').Part} part */
function nameOf({script, env = {}}) {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value} `);
  return `${settings.join('')}npm run ${script}`;
}
