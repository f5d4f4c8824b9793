import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
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

const frameworks = {
  react: {server: 'server.tsx', client: 'client.tsx'},
  vue: {server: 'server.ts', client: 'client.ts'},
  svelte: {server: 'server.ts', client: 'client.ts'},
  angular: {server: 'server.ts', client: 'client.ts'},
};
const kit = '/node_modules/ipt-widgets/dist/cdn/ipt-widgets.js';

let site;

before(async () => {
  unpackInto(installed);
  site = await openSite('tests/package/fixtures');
});

after(() => site?.close());

/** Pages of people who use the package, with the package as it is published. */
describe('the packed package', () => {
  for (const [name, checker] of Object.entries(checkers)) {
    const folder = path.join(fixtures, name);

    it(`has types for ${name}`, () => {
      const program = path.join(rootDirectory, 'node_modules', checker);
      execFileSync(process.execPath, [program, '-p', folder], {encoding: 'utf8'});
    });

    it(`works in a page built with ${name}`, async () => {
      await build({root: folder, base: './', logLevel: 'error', build: {emptyOutDir: true}});
      const page = await site.newPage();
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

/** Pages that a framework writes on the server and takes over in the browser. */
describe('a page from a server', () => {
  for (const [name, {server, client}] of Object.entries(frameworks)) {
    describe(`written by ${name}`, () => {
      let render;

      before(async () => {
        const root = path.join(fixtures, `${name}-server`);
        // What tells of differences is left out of what frameworks publish.
        const common = {
          root,
          mode: 'development',
          logLevel: 'error',
          define: {
            'process.env.NODE_ENV': '"development"',
            __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
          },
        };
        await build({
          ...common,
          build: {ssr: server, outDir: 'dist/server', emptyOutDir: true},
          ssr: {noExternal: true},
        });
        await build({
          ...common,
          base: './',
          build: {
            outDir: 'dist/client',
            emptyOutDir: true,
            rolldownOptions: {
              input: path.join(root, client),
              output: {entryFileNames: 'client.js'},
            },
          },
        });
        ({render} = await import(pathToFileURL(path.join(root, 'dist/server/server.js'))));
      });

      for (const order of ['the kit first', 'the framework first']) {
        it(`is taken over without a word, ${order}`, async () => {
          const page = await site.newPage();
          const problems = [];
          page.on('console', (message) => {
            if (['warn', 'error'].includes(message.type())) problems.push(message.text());
          });
          page.on('pageerror', ({message}) => problems.push(message));
          const scripts = [kit, `/${name}-server/dist/client/client.js`];
          if (order !== 'the kit first') scripts.reverse();
          const body = await render(pageWith(scripts));
          await page.setRequestInterception(true);
          page.on('request', (request) =>
            new URL(request.url()).pathname === '/page'
              ? request.respond({contentType: 'text/html', body})
              : request.continue(),
          );
          await page.goto(`${site.url}page`);
          await page.waitForFunction(() => document.querySelector('ipt-fit-quiz:state(shown)'));
          await page.click('#again');
          await page.waitForFunction(() =>
            document.querySelector('#again').textContent.includes('1 times'),
          );
          const seen = await page.evaluate(() => {
            const quiz = document.querySelector('ipt-fit-quiz');
            return {
              taken: quiz === window.written,
              runs: quiz.getBoundingClientRect().height > 100,
              marked: quiz.classList.contains('rr-block') && quiz.dataset.clarityMask,
              call: quiz.querySelector('a').getAttribute('href'),
              next: quiz.querySelector('[slot="next-step"]').textContent,
            };
          });
          assert.deepEqual(seen, {
            taken: true,
            runs: true,
            marked: 'true',
            call: 'tel:111',
            next: 'Ask us.',
          });
          assert.deepEqual(problems, []);
        });
      }
    });
  }
});

/** A page for a framework to write into; it keeps hold of the quiz that the server has written. */
const pageWith = (scripts) =>
  `<!doctype html><html lang="en"><head><title>Clinic</title><link rel="icon" href="data:,"></head><body><main></main><script>written = document.querySelector('ipt-fit-quiz')</script>${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</body></html>`;

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
