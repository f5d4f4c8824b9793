/**
 * Runs all parts of the tests, whatever becomes of one of them, then names what has failed. The last
 * line sums up: each test counts, and each part without tests, such as a build, counts as one.
 *
 *     node tests/tools/run.js        all of them
 *     node tests/tools/run.js quick  those for daily work, in Chromium only
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parts} from './parts.js';
import {noResults, printResults, takeResults} from './results.js';

const isQuick = process.argv[2] === 'quick';
const chosen = isQuick ? parts.filter(({quick}) => quick) : parts;
const resultsFile = path.join(tmpdir(), `ipt-widgets-results-${process.pid}.json`);

const total = noResults();
const failed = new Set();

for (const part of chosen) {
  const name = nameOf(part);
  const lacking = part.needs?.filter((script) => failed.has(script)) ?? [];
  console.log(`\n▶ ${name}`);
  const results =
    lacking.length > 0
      ? failure(name, `not run, because it needs ${lacking.join(' and ')}`)
      : await resultsOf(part);
  if (results.failed > 0) failed.add(part.script);
  for (const count of ['passed', 'failed', 'skipped']) total[count] += results[count];
  total.failures.push(...results.failures);
}

if (total.failed > 0) process.exitCode = 1;
printResults(total);

/** @param {import('./parts.js').Part} part */
async function resultsOf(part) {
  const child = spawn('npm', ['run', '--silent', part.script], {
    stdio: 'inherit',
    // On Windows, npm is a batch file.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...(isQuick && {BROWSERS: 'chromium'}),
      ...part.env,
      TEST_RESULTS: resultsFile,
    },
  });
  const [code, signal] = await once(child, 'exit');
  const results = takeResults(resultsFile);
  if (results && (code === 0 || results.failed > 0)) return results;
  if (code === 0) return {...noResults(), passed: 1};
  return failure(nameOf(part), `it ended with ${signal ?? `code ${code}`}; see what it says above`);
}

/**
 * @param {string} where
 * @param {string} reason
 */
function failure(where, reason) {
  return {...noResults(), failed: 1, failures: [{where, reason}]};
}

/** @param {import('./parts.js').Part} part */
function nameOf({script, env = {}}) {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value} `);
  return `${settings.join('')}npm run ${script}`;
}
