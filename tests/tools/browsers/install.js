import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {cacheDirectory} from './found.js';
import {which} from './programs.js';

/** @typedef {import('./found.js').Engine} Engine */

const require = createRequire(import.meta.url);

/** @type {Record<Engine, string[]>} */
const debianPackages = {
  chromium: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xsettingsd', 'python3-gi', 'gir1.2-webkit2-4.1'],
};

/** @type {Partial<Record<Engine, string>>} */
const downloads = {
  chromium: 'chrome-headless-shell@stable',
  firefox: 'firefox@stable',
};

/**
 * Only Debian: Ubuntu's packages of the same names install nothing but a pointer to its snap store.
 */
export function canInstallWithApt() {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 &&
    which('apt-get') !== undefined &&
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}

/**
 * @param {Engine[]} engines
 */
export function installWithApt(engines) {
  const packages = engines.flatMap((engine) => debianPackages[engine]);
  // Another apt-get may be at work, and a mirror may drop a connection.
  const patience = ['-qq', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];
  run('apt-get', [...patience, 'update']);
  run('apt-get', [...patience, 'install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * Downloads a browser with the tool that puppeteer-core brings along. WebKit is not on offer there.
 *
 * @param {Engine} engine
 */
export function download(engine) {
  const browser = downloads[engine];
  if (browser) {
    const tool = path.join(path.dirname(require.resolve('@puppeteer/browsers')), 'main-cli.js');
    run(process.execPath, [tool, 'install', browser, '--path', cacheDirectory]);
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  console.log(`[browsers] ${[path.basename(program), ...args.map(shortened)].join(' ')}`);
  const {status, stderr, error} = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  if (status !== 0) {
    console.warn(`[browsers] failed: ${error?.message ?? stderr.trim()}`);
  }
}

/**
 * @param {string} argument
 */
function shortened(argument) {
  return path.isAbsolute(argument) ? path.relative(process.cwd(), argument) : argument;
}
