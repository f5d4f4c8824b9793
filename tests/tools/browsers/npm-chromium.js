import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {cacheDirectory} from './found.js';
import {versionOf} from './programs.js';

const require = createRequire(import.meta.url);

/**
 * The headless Chromium inside the npm package @sparticuz/chromium, unpacked once. It comes before
 * an installed browser because the lockfile pins it, so every machine tests the same version.
 *
 * The package's own `executablePath()` and `args` are not used: they write to one fixed path shared
 * by all projects and switch web security off.
 *
 * @returns {import('./found.js').Browser | undefined}
 */
export function npmChromium() {
  const packageDirectory = findPackage();
  if (!packageDirectory || process.platform !== 'linux' || process.arch !== 'x64') {
    return undefined;
  }
  const {version} = JSON.parse(readFileSync(path.join(packageDirectory, 'package.json'), 'utf8'));
  const directory = path.join(cacheDirectory, `chromium-${version}`);
  if (!existsSync(directory)) {
    unpack(path.join(packageDirectory, 'bin'), directory);
  }
  return answering(directory);
}

function findPackage() {
  try {
    // The entry point is build/cjs/index.cjs; package.json itself is not among the exports.
    return path.join(path.dirname(require.resolve('@sparticuz/chromium')), '../..');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} source
 * @param {string} directory
 */
function unpack(source, directory) {
  // Unpacked beside its place and renamed, so that an interrupted run leaves no half browser.
  const unfinished = `${directory}.${process.pid}`;
  mkdirSync(unfinished, {recursive: true});
  const decompress = (/** @type {string} */ name) =>
    brotliDecompressSync(readFileSync(path.join(source, name)));
  for (const archive of ['al2023', 'swiftshader']) {
    execFileSync('tar', ['-xf', '-', '-C', unfinished], {input: decompress(`${archive}.tar.br`)});
  }
  writeFileSync(path.join(unfinished, 'chromium'), decompress('chromium.br'), {mode: 0o755});
  try {
    renameSync(unfinished, directory);
  } catch (error) {
    rmSync(unfinished, {recursive: true});
    // Another run may have finished the same work first.
    if (!existsSync(directory)) {
      throw error;
    }
  }
}

/**
 * @param {string} directory
 */
function answering(directory) {
  const program = path.join(directory, 'chromium');
  /** @type {Record<string, string>} */
  const env = {};
  // A bare machine lacks the shared libraries.
  if (!versionOf(program)) {
    env.LD_LIBRARY_PATH = path.join(directory, 'lib');
  }
  const version = versionOf(program, env);
  return version && {path: program, version, headless: /** @type {const} */ ('shell'), env};
}
