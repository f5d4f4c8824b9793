import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'vite';
import {rootDirectory} from '../tools/browsers/found.js';
import {openSite} from '../tools/static-site.js';

const fixtures = path.join(rootDirectory, 'tests/package/fixtures');
const installed = path.join(fixtures, 'node_modules/ipt-widgets');
const checkers = {
  typescript: 'typescript/bin/tsc',
  react: 'typescript/bin/tsc',
  vue: 'vue-tsc/bin/vue-tsc.js',
};

/** Pages of people who use the package, with the package as it is published. */
describe('the packed package', () => {
  let site;

  before(async () => {
    unpackInto(installed);
    site = await openSite('tests/package/fixtures');
  });

  after(() => site?.close());

  for (const [name, checker] of Object.entries(checkers)) {
    const folder = path.join(fixtures, name);

    it(`has types for ${name}`, () => {
      const program = path.join(rootDirectory, 'node_modules', checker);
      execFileSync(process.execPath, [program, '-p', folder], {encoding: 'utf8'});
    });

    it(`works in a page built with ${name}`, async () => {
      await build({root: folder, base: './', logLevel: 'error', build: {emptyOutDir: true}});
      const page = await site.browser.newPage();
      const problems = [];
      page.on('console', (message) => problems.push(message.text()));
      page.on('pageerror', ({message}) => problems.push(message));
      await page.goto(`${site.url}${name}/dist/index.html`);
      await page.waitForFunction(() =>
        document.querySelector('output')?.textContent.includes('view'),
      );
      const seen = await page.evaluate(() => {
        const [timeline, questions] = ['ipt-phase-timeline', 'ipt-common-questions'].map(
          (tag) => document.querySelector(tag).shadowRoot,
        );
        return {
          heard: document.querySelector('output').textContent.trim(),
          sessions: timeline.querySelectorAll('.phase:not(:last-child) .dot').length,
          here: timeline.querySelectorAll('.dot.now').length,
          questions: questions.querySelectorAll('.questions [part~=panel]').length,
        };
      });
      assert.deepEqual(seen, {heard: 'phase-timeline view', sessions: 8, here: 1, questions: 2});
      assert.deepEqual(problems, []);
    });
  }
});

/** As `npm install` of the packed file would, without the network; the rest is installed above. */
function unpackInto(folder) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: rootDirectory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{filename}] = JSON.parse(packed);
  execFileSync('tar', ['-xzf', filename, '--strip-components', '1'], {cwd: folder});
}
