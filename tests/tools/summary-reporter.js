/**
 * @typedef {import('@web/test-runner').TestSession} TestSession one test file in one engine
 * @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult
 */

/**
 * Ends the whole run with one line, `12 passed, 0 failed`, summed over all engines.
 *
 * A reporter's own output is followed by that of the runner, so the line is written when the process
 * ends. That also covers runs which stop before there is anything to report.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function summaryReporter() {
  /** @type {() => Iterable<TestSession>} */
  let allSessions = () => [];
  process.once('exit', (code) => {
    const counts = countTests(allSessions());
    if (code !== 0 && counts.failed === 0) {
      counts.failed = 1;
    }
    if (counts.failed > 0) {
      process.exitCode = 1;
    }
    process.stdout.write(`${summary(counts)}\n`);
  });
  return {
    start({sessions}) {
      allSessions = () => sessions.all();
    },
  };
}

/**
 * @param {Iterable<TestSession>} sessions
 */
function countTests(sessions) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const session of sessions) {
    const results = session.testResults ? testsIn(session.testResults) : [];
    const failed = results.filter((test) => !test.passed && !test.skipped).length;
    counts.passed += results.filter((test) => test.passed && !test.skipped).length;
    counts.skipped += results.filter((test) => test.skipped).length;
    // A file that does not load, or an engine that does not start, fails without a failing test.
    counts.failed += failed === 0 && !session.passed ? 1 : failed;
  }
  return counts;
}

/**
 * @param {TestSuiteResult} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsIn(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}

/**
 * @param {{passed: number, failed: number, skipped: number}} counts
 */
function summary({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
