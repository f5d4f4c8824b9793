/**
 * Runs the parts of the tests, then names what has failed. The last line sums up.
 *
 *     node tests/tools/run.js        all of them
 *     node tests/tools/run.js quick  those for daily work: what is in the source, in Chromium only
 */
import {parts} from './parts.js';
import {printResults} from './results.js';
import {runParts} from './run-parts.js';

const isQuick = process.argv[2] === 'quick';

const results = isQuick
  ? await runParts(
      parts.filter(({quick}) => quick),
      {env: {...process.env, BROWSERS: 'chromium', FILES: 'tests/*.test.ts'}},
    )
  : await runParts(parts);

if (results.failed > 0) process.exitCode = 1;
printResults(results);
