import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {rootDirectory} from './browsers/found.js';

/**
 * What came of some tests.
 *
 * @typedef {{passed: number, failed: number, skipped: number, failures: Failure[]}} Results
 *
 * @typedef {object} Failure
 * @property {string} where the test file, or what else has failed
 * @property {string} [engine]
 * @property {string} [test] the names of its groups and its own; without one, the file as a whole failed
 * @property {string} reason
 */

/** Where the process that started this one wants the results, if it wants them. */
const {TEST_RESULTS} = process.env;

/** @returns {Results} */
export const noResults = () => ({passed: 0, failed: 0, skipped: 0, failures: []});

/**
 * Writes the failures, one after the other, and the summary as the last line.
 *
 * @param {Results} results
 */
export function printResults(results) {
  const lines = [...results.failures.map(described), summary(results)];
  process.stdout.write(`\n${lines.join('\n')}\n`);
}

/** @param {Results} results */
export function handOver(results) {
  if (TEST_RESULTS) writeFileSync(TEST_RESULTS, JSON.stringify(results));
}

/**
 * @param {string} file
 * @returns {Results | undefined} what a process has handed over, if it came to that
 */
export function takeResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(file, {force: true});
  }
}

/** @param {string} file */
export const fromRoot = (file) => path.relative(rootDirectory, file);

/** @param {Failure} failure */
function described({where, engine, test, reason}) {
  const place = engine ? `${where} in ${engine}` : where;
  return `✖ ${place}${test ? `: ${test}` : ''}\n  ${shortened(reason).replaceAll('\n', '\n  ')}`;
}

/** A page compared with a sentence fills the screen; what matters stands at both ends. */
function shortened(reason) {
  const text = reason.trim();
  return text.length > 600 ? `${text.slice(0, 300)} … ${text.slice(-300)}` : text;
}

/** @param {Results} results */
function summary({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
