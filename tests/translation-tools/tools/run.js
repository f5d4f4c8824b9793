import {execFileSync} from 'node:child_process';

/**
 * Runs a program and gives what it prints; throws with what it says when it fails.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').ExecFileSyncOptions} [options]
 */
export const run = (program, args, options) =>
  String(
    execFileSync(program, args, {stdio: ['pipe', 'pipe', 'pipe'], timeout: 120_000, ...options}),
  );

/** The version of a Debian package, or undefined where it is not installed. @param {string} name */
export function debian(name) {
  try {
    return run('dpkg-query', ['--show', '--showformat=${Version}', name]) || undefined;
  } catch {
    return undefined;
  }
}
