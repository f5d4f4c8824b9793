/**
 * Writes tests/transcripts anew, in the first browser of BROWSERS or Firefox, which leaves all
 * white space where it is. Then read the difference: it is what screen readers are now given.
 */
import {spawnSync} from 'node:child_process';

const {status} = spawnSync('npx', ['wtr', '--config', 'tests/web-test-runner.config.js'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    BROWSERS: 'firefox',
    ...process.env,
    FILES: 'tests/broad/transcripts.test.ts',
    RENEW_TRANSCRIPTS: '1',
  },
});
process.exitCode = status ?? 1;
