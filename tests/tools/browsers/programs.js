import {spawnSync} from 'node:child_process';
import {accessSync, constants, statSync} from 'node:fs';
import path from 'node:path';

const answerTimeout = 60_000;

/**
 * @param {string} file
 */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {string} name
 * @returns {string | undefined} where on the PATH the program is
 */
export function which(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((directory) => path.join(directory, name))
    .find(isProgram);
}

/**
 * Starts a program and returns what it wrote, or nothing if it failed. A file that exists proves
 * little: it may lack its libraries, or only point at a package store (Ubuntu's snap stubs).
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function answerOf(program, args, env) {
  const {status, stdout} = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: answerTimeout,
    env: {...process.env, ...env},
  });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * @param {string} program
 * @param {Record<string, string>} [env]
 */
export function versionOf(program, env) {
  return answerOf(program, ['--version'], env);
}
