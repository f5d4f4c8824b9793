import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {cacheDirectory, rootDirectory} from '../../tools/browsers/found.js';

/** The version the kit is compared with, and the last commit of it. */
export const before = {version: '0.1.0', commit: '759eb5aa0645b097cab10e088cf8cd1e95651d36'};

/**
 * Reads a file of that version's `dist`. It is built once, from the history, in a folder of its own with
 * the packages of today: what has changed since is then the kit and nothing else.
 *
 * @returns {((file: string) => string) | undefined} nothing where the history does not go back so far
 */
export function readBefore() {
  const {version, commit} = before;
  const built = path.join(cacheDirectory, 'bench', commit);
  if (!existsSync(built)) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'ipt-widgets-before-'));
    const run = (command, args, cwd) =>
      execFileSync(command, args, {cwd, maxBuffer: 1e9, timeout: 300_000, stdio: 'pipe'});
    try {
      const archive = path.join(folder, 'archive.tar');
      run('git', ['archive', '--output', archive, commit], rootDirectory);
      run('tar', ['-xf', archive], folder);
      symlinkSync(path.join(rootDirectory, 'node_modules'), path.join(folder, 'node_modules'));
      for (const mode of ['production', 'audit']) {
        run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'error'], folder); // prettier-ignore
      }
      cpSync(path.join(folder, 'dist'), built, {recursive: true});
    } catch (error) {
      console.error(`Version ${version} is left out. It could not be built from commit ${commit}, which a shallow clone lacks: git fetch --unshallow\n${error.stderr || error.message}`); // prettier-ignore
      return undefined;
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  }
  return (file) => readFileSync(path.join(built, file), 'utf8');
}
