/**
 * Runs the tests that need no page of the test runner, `*.test.js`, each file in a process of its own.
 *
 *     node tests/tools/node-tests.js locales runner  those in these folders of tests/
 */
import {readdirSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {finished} from 'node:stream/promises';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {rootDirectory} from './browsers/found.js';
import {fromRoot, handOver, noResults, printResults} from './results.js';

const tests = path.join(rootDirectory, 'tests');

const files = process.argv.slice(2).flatMap((folder) =>
  readdirSync(path.join(tests, folder))
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => path.join(tests, folder, file)),
);

/** Longer than any file takes on the slowest machine, in milliseconds: what keeps one alive is told by its name. */
const patience = 1_800_000;

const results = noResults();

const stream = run({files, concurrency: os.availableParallelism(), timeout: patience})
  .on('test:pass', ({details, skip, todo}) => {
    if (details.type === 'suite') return;
    if (skip !== undefined || todo !== undefined) results.skipped++;
    else results.passed++;
  })
  .on('test:fail', ({name, file, details: {error}, todo}) => {
    // A group, or a file, in which a test has failed is told by that test.
    if (error.failureType === 'subtestsFailed' || todo !== undefined) return;
    results.failed++;
    const reason = error.cause?.message ?? error.message;
    results.failures.push({where: file ? fromRoot(file) : name, test: name, reason});
  });

const report = stream.compose(new spec());
report.pipe(process.stdout, {end: false});
await finished(report);
if (results.failed > 0) process.exitCode = 1;
printResults(results);
handOver(results);
