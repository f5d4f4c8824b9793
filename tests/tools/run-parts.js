import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {noResults, takeResults} from './results.js';

const resultsFile = path.join(tmpdir(), `ipt-widgets-results-${process.pid}.json`);

/**
 * Runs one part after the other, whatever becomes of one of them. Each test counts, and each part
 * without tests, such as a build, counts as one.
 *
 * @param {import('./parts.js').Part[]} parts
 * @param {import('node:child_process').SpawnOptions} [options] how to start each
 */
export async function runParts(parts, options = {}) {
  const total = noResults();
  const failed = new Set();
  for (const part of parts) {
    const lacking = part.needs?.filter((script) => failed.has(script)) ?? [];
    const results =
      lacking.length > 0
        ? failure(part, `not run, because it needs ${lacking.join(' and ')}`)
        : await resultsOf(part, options);
    if (results.failed > 0) failed.add(part.script);
    for (const count of ['passed', 'failed', 'skipped']) total[count] += results[count];
    total.failures.push(...results.failures);
  }
  return total;
}

/**
 * @param {import('./parts.js').Part} part
 * @param {import('node:child_process').SpawnOptions} options
 */
async function resultsOf(part, options) {
  const {stdio = 'inherit', env = process.env} = options;
  if (stdio === 'inherit') console.log(`\n▶ ${nameOf(part)}`);
  const child = spawn('npm', ['run', '--silent', part.script], {
    ...options,
    stdio,
    // On Windows, npm is a batch file.
    shell: process.platform === 'win32',
    env: {...env, ...part.env, TEST_RESULTS: resultsFile},
  });
  const [code, signal] = await once(child, 'exit');
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
