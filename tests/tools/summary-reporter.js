import {fromRoot, handOver, noResults, printResults} from './results.js';

/**
 * @typedef {import('@web/test-runner').TestSession} TestSession one test file in one engine
 * @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult
 * @typedef {import('./results.js').Failure} Failure
 */

/**
 * Ends the whole run by naming each failure and with one line, `12 passed, 0 failed`, summed over all
 * engines.
 *
 * A reporter's own output is followed by that of the runner, so this is written when the process
 * ends. That also covers runs which stop before there is anything to report.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function summaryReporter() {
  /** @type {() => Iterable<TestSession>} */
  let allSessions = () => [];
  /** @type {string | undefined} */
  let uncaught;
  // The runner ends the process before its terminal has shown what it says of it.
  process.once('uncaughtExceptionMonitor', (error) => (uncaught = error.stack));
  process.once('exit', (code) => {
    const results = noResults();
    for (const session of allSessions()) add(session, results);
    if (uncaught || (code !== 0 && results.failed === 0)) {
      const reason = uncaught ?? `it has ended with code ${code}`;
      results.failed++;
      results.failures.push({where: 'web-test-runner', reason});
    }
    if (results.failed > 0) process.exitCode = 1;
    printResults(results);
    handOver(results);
  });
  return {
    start({sessions}) {
      allSessions = () => sessions.all();
    },
  };
}

/**
 * @param {TestSession} session
 * @param {import('./results.js').Results} results
 */
function add(session, results) {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const failures = failuresOf(session, tests);
  results.passed += tests.filter(({passed, skipped}) => passed && !skipped).length;
  results.skipped += tests.filter(({skipped}) => skipped).length;
  results.failed += failures.length;
  results.failures.push(...failures);
}

/**
 * @param {TestSession} session
 * @param {(import('@web/test-runner').TestResult & {path: string})[]} tests
 * @returns {Failure[]}
 */
function failuresOf(session, tests) {
  const place = {where: fromRoot(session.testFile), engine: session.browser.name};
  const failures = tests
    .filter(({passed, skipped}) => !passed && !skipped)
    .map(({path, error}) => ({...place, test: path, reason: error?.message ?? 'no reason given'}));
  if (failures.length > 0 || session.passed) return failures;
  // A file that does not load, or an engine that does not start, fails without a failing test.
  const errors = (session.errors ?? []).map(({message}) => message).filter(Boolean);
  const unfinished = `the run has ended while it was ${session.status}`;
  return [{...place, reason: errors.join('\n') || unfinished}];
}

/**
 * @param {TestSuiteResult} suite
 * @returns {(import('@web/test-runner').TestResult & {path: string})[]}
 */
function testsIn(suite, parents = []) {
  const names = [...parents, suite.name].filter(Boolean);
  return [
    ...suite.tests.map((test) => ({...test, path: [...names, test.name].join(' › ')})),
    ...suite.suites.flatMap((inner) => testsIn(inner, names)),
  ];
}
