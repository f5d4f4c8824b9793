import path from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserEnvironment, fontsDirectory} from './tools/browsers/fonts.js';
import {readFoundBrowsers, rootDirectory, wantedEngines} from './tools/browsers/found.js';
import {launch} from './tools/browsers/launch.js';
import {withCleanPages} from './tools/clean-pages.js';
import {commands} from './tools/commands.js';
import {isPlainOutput, writePlainOutput} from './tools/plain-output.js';
import {serveAsBuilt} from './tools/serve-as-built.js';
import {servePages} from './tools/serve-pages.js';
import {summaryReporter} from './tools/summary-reporter.js';
import {webkitLauncher} from './tools/webkit-launcher.js';

if (isPlainOutput) {
  writePlainOutput();
}

// Before anything else, because it also has to report a configuration that fails below.
const summary = summaryReporter();

const launchers = {
  chromium: (found) =>
    chromeLauncher({
      concurrency: 2,
      puppeteer: {launch},
      // Pages of one context are tabs of one window: hidden ones get no animation frames and hang.
      createPage: async ({browser}) =>
        sayingWhatFails(await (await browser.createBrowserContext()).newPage()),
      launchOptions: {
        executablePath: found.path,
        headless: found.headless,
        env: browserEnvironment(found),
        // The sandbox refuses root and most containers, and every page here is our own. The others
        // make text and colours look the same on every machine.
        args: ['--no-sandbox', '--font-render-hinting=none', '--force-color-profile=srgb'],
      },
    }),
  firefox: (found) =>
    chromeLauncher({
      // Only one window of Firefox has the focus.
      concurrency: 1,
      puppeteer: {launch},
      launchOptions: {
        browser: 'firefox',
        executablePath: found.path,
        env: browserEnvironment(found),
        // Pages run in a sandbox that may not read fonts just anywhere.
        extraPrefsFirefox: {'security.sandbox.content.read_path_whitelist': `${fontsDirectory}/`},
        // Lets tools/engines/firefox.js reach media emulation and the accessibility tree.
        args: ['--remote-allow-system-access'],
      },
    }),
  webkit: webkitLauncher,
};

/** A script that never arrives fails a test without a word of why. */
function sayingWhatFails(page) {
  return page.on('requestfailed', (request) => {
    console.warn(`Chromium: ${request.url()}: ${request.failure()?.errorText}`);
  });
}

function browsers() {
  const wanted = wantedEngines();
  const found = readFoundBrowsers();
  const missing = wanted.filter((engine) => !found[engine]);
  if (missing.length > 0) {
    const message = `No browser for ${missing.join(', ')}: run node tests/tools/ensure-browsers.js`;
    if (process.env.CI) {
      throw new Error(message);
    }
    console.warn(message);
  }
  return wanted
    .filter((engine) => found[engine])
    .map((engine) => withCleanPages(launchers[engine](found[engine])));
}

export default {
  rootDir: rootDirectory,
  files: process.env.FILES ?? 'tests/**/*.test.ts',
  nodeResolve: {exportConditions: ['development', 'browser']},
  middleware: [serveAsBuilt, servePages],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: path.join(rootDirectory, 'tsconfig.json'),
      // See tools/fuzz.js.
      define: {
        fuzzTimes: String(Number(process.env.FUZZ_TIMES ?? 1)),
        fuzzSeed: String(Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)),
      },
    }),
    commands(),
  ],
  browsers: browsers(),
  concurrentBrowsers: 3,
  // For the slowest machine: no test passes or fails by these.
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 1_800_000 * Number(process.env.FUZZ_TIMES ?? 1),
  testFramework: {config: {timeout: 600_000}},
  reporters: [defaultReporter(), summary],
  staticLogging: isPlainOutput,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
};
