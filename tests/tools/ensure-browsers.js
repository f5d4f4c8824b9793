/**
 * Finds, or gets, one browser for each engine the tests run in and notes them for
 * web-test-runner.config.js. Everything it has to fetch is fetched here, so that the test run
 * itself needs no network.
 *
 *     node tests/tools/ensure-browsers.js                    all engines
 *     BROWSERS=chromium node tests/tools/ensure-browsers.js  only this one
 *
 * With CI set, every wanted engine must be there. On a developer's machine, Chromium is enough.
 */
import {findBrowser} from './browsers/find.js';
import {wantedEngines, writeFoundBrowsers} from './browsers/found.js';
import {canInstallWithApt, download, installWithApt} from './browsers/install.js';

/** @typedef {import('./browsers/found.js').Engine} Engine */

const wanted = wantedEngines();

/** @type {Partial<Record<Engine, import('./browsers/found.js').Browser>>} */
const found = {};

/**
 * @param {Engine[]} engines
 * @returns {Engine[]} those that are not there
 */
function lookFor(engines) {
  for (const engine of engines) {
    found[engine] = findBrowser[engine]();
  }
  return engines.filter((engine) => !found[engine]);
}

let missing = lookFor(wanted);
if (missing.length > 0 && canInstallWithApt()) {
  installWithApt(missing);
  missing = lookFor(missing);
}
if (missing.length > 0) {
  missing.forEach(download);
  missing = lookFor(missing);
}

writeFoundBrowsers(found);
for (const engine of wanted) {
  const browser = found[engine];
  console.log(
    browser
      ? `[browsers] ${engine}: ${browser.version} (${browser.path})`
      : `[browsers] ${engine}: MISSING, its tests will not run`,
  );
}

const isFailure = process.env.CI ? missing.length > 0 : missing.includes('chromium');
process.exitCode = isFailure ? 1 : 0;
