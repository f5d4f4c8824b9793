/**
 * Throws at the widgets whatever a page can hold: 10,000 mounts and 100,000 runs of what reads input,
 * fifty times what `npm test` does. The seed is printed; with it a run can be repeated:
 *
 *     npm run test:fuzz
 *     FUZZ_SEED=1234 npm run test:fuzz
 */
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {rootDirectory} from './browsers/found.js';

const runner = path.join(rootDirectory, 'node_modules/@web/test-runner/dist/bin.js');
const {status} = spawnSync(
  process.execPath,
  [runner, '--config', path.join(rootDirectory, 'tests/web-test-runner.config.js')],
  {
    cwd: rootDirectory,
    stdio: 'inherit',
    env: {
      BROWSERS: 'chromium',
      FUZZ_TIMES: '50',
      ...process.env,
      FILES: 'tests/broad/fuzz.test.ts',
    },
  },
);
process.exitCode = status ?? 1;
