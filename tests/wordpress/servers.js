import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, openSync} from 'node:fs';
import {createServer} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/**
 * Starts a database that listens on no port, in a folder of its own.
 *
 * @param {string} folder
 * @returns {Promise<{socket: string, stop: () => Promise<void>}>}
 */
export async function startDatabase(folder) {
  const data = path.join(folder, 'database');
  const socket = path.join(folder, 'database.sock');
  const {username} = os.userInfo();
  mkdirSync(data);
  execFileSync('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${username}`,
    '--auth-root-authentication-method=normal',
  ]);
  const server = start(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--user=${username}`,
      '--skip-networking',
    ],
    path.join(folder, 'database.log'),
  );
  await until(() => existsSync(socket), 'the database');
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'CREATE DATABASE wordpress']); // prettier-ignore
  return {socket, stop: server.stop};
}

/**
 * Starts PHP's own web server on loopback.
 *
 * @param {string} folder
 * @param {string} site the folder it serves
 * @param {number} port
 */
export async function startPhp(folder, site, port) {
  const server = start(
    'php',
    [
      '-d',
      'upload_max_filesize=20M',
      '-d',
      'post_max_size=20M',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      site,
    ],
    path.join(folder, 'php.log'),
    {PHP_CLI_SERVER_WORKERS: '6'},
  );
  await until(
    () => fetch(`http://127.0.0.1:${port}/readme.html`).then(() => true, () => false),
    'PHP',
  ); // prettier-ignore
  return server;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** @returns {Promise<number>} a port nobody listens on */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

function start(command, args, log, env = {}) {
  const output = openSync(log, 'a');
  const child = spawn(command, args, {
    stdio: ['ignore', output, output],
    env: {...process.env, ...env},
    // The workers of PHP end with the group.
    detached: true,
  });
  const end = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  // Also where the trial is broken off.
  process.once('exit', end);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    async stop() {
      end();
      await ended;
    },
  };
}

async function until(isThere, what) {
  for (let tries = 0; tries < 150; tries++) {
    if (await isThere()) return;
    await wait(200);
  }
  throw new Error(`${what} did not start: see its log in the folder of the trial.`);
}
