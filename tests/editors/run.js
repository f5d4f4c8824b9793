import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {browserEnvironment} from '../tools/browsers/fonts.js';
import {cacheDirectory, readFoundBrowsers, rootDirectory} from '../tools/browsers/found.js';
import {inBrowser} from './in-browser.js';
import {inNode} from './in-node.js';
import {around, clinicPage, kitFolder} from './page.js';
import {seenOn} from './seen.js';
import {writeResults} from './write-results.js';

const here = import.meta.dirname;
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const {version} = json(path.join(rootDirectory, 'package.json'));
const {dependencies} = json(path.join(here, 'package.json'));
const release = {version, integrity: json(path.join(rootDirectory, 'dist/cdn/integrity.json'))};
const [wanted] = process.argv.slice(2);

const {copyText, formFor, own} = await builderForms();
const {chromium} = readFoundBrowsers();
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  headless: chromium.headless,
  env: browserEnvironment(chromium),
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
});

const rows = [];
for (const system of [...inNode, ...inBrowser]) {
  if (wanted && !wanted.split(',').includes(system.name)) continue;
  for (const form of [...system.named, ...(system.tried ?? [])]) {
    const {name, setting, named} = system;
    const row = {library: library(name), setting, ...(await outcome(system, form))};
    row.isNamed = named.includes(form);
    rows.push(row);
    console.log(JSON.stringify(row));
  }
}
if (!wanted) await writeResults(rows, await browser.version());
await browser.close();

const failed = rows.filter(({isNamed, isWhole}) => isNamed && !isWhole);
for (const {library, setting, choice} of failed) {
  console.error(`${library} (${setting}) does not leave what the builder gives for “${choice}”.`);
}
process.exitCode = failed.length > 0 ? 1 : 0;

/** A package with its version, also where it is installed under another name. */
function library(name) {
  const [, original = name, pinned] = /^(?:npm:(.+)@)?(.+)$/.exec(dependencies[name]);
  return `${original} ${pinned}`;
}

/** The form goes through the system, and what it leaves is shown, with what the site's header has. */
async function outcome(system, id) {
  const {name, form, header, page: code, isText} = await formFor(id, release);
  const given = {choice: name, form};
  let left;
  try {
    left = system.open ? await stored(system, code, isText) : await system.leave(code);
  } catch (error) {
    return {...given, refused: error.message.split('\n')[0], isWhole: false};
  }
  if (process.env.SHOW) console.log(left);
  const kept = system.kept?.[id];
  if (kept) writeFileSync(path.join(here, 'left', `${kept}.html`), `${left.trim()}\n`);
  const page = await clinicPage(
    browser,
    '/about/us/ipt/',
    around(header, left),
    kitFolder(version),
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  const seen = await page.evaluate(seenOn, own);
  await page.browserContext().close();
  return {...given, ...seen, isWhole: isWhole(seen, form)};
}

/** Plain text has no widgets, and a link carries no line: see `forms/links.ts`. */
function isWhole({running, twice, outside, numbers, service, astray, line, code}, form) {
  const isLinks = ['links', 'markdown'].includes(form);
  const runs = form === 'plain' || (running === 6 && twice === 0 && outside === 0);
  return runs && numbers > 0 && service && !astray && (line || isLinks) && !code;
}

/** What an editor stores, in a page of its own. */
async function stored({name, files = [], bundle, settings, open, by}, code, isText) {
  const scripts = files.map((file) => `<script src="/editor/${file}"></script>`);
  const page = await clinicPage(
    browser,
    '/admin/edit',
    around('', `<div id="editor"></div>${scripts.join('')}`),
    {
      '/editor/': path.join(here, 'node_modules', name),
    },
  );
  try {
    if (bundle) await page.addScriptTag({content: await bundled(bundle)});
    await page.evaluate(`(async () => {
      window.opened = await (${open})(${JSON.stringify(settings)});
    })()`);
    if (by === 'paste') await paste(page, code, isText);
    else await page.evaluate((html) => window.opened.put(html), code);
    // Some tidy up a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return await page.evaluate(() => window.opened.read());
  } finally {
    await page.browserContext().close();
  }
}

/** As the builder copies it, and as an editor pastes it. */
async function paste(page, html, isText) {
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  const copy = isText ? copyText : (words) => navigator.clipboard.writeText(words);
  await page.evaluate(`(${copy})(${JSON.stringify(html)})`);
  await page.evaluate(() => window.opened.focus());
  await page.keyboard.down('Control');
  await page.keyboard.press('v', {commands: ['Paste']});
  await page.keyboard.up('Control');
}

/** Modules that come in no single file, as one. */
async function bundled(source) {
  const entry = path.join(here, 'virtual-entry.js');
  const [{output}] = await build({
    configFile: false,
    logLevel: 'warn',
    root: here,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {write: false, lib: {entry, formats: ['iife'], name: 'bundled'}},
  });
  return output[0].code;
}

/** The builder's own functions, as text for Node. */
async function builderForms() {
  const outDir = path.join(cacheDirectory, 'editors');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: rootDirectory,
    ssr: {noExternal: true},
    build: {ssr: path.join(here, 'forms.ts'), outDir, emptyOutDir: true, minify: false},
  });
  return import(pathToFileURL(path.join(outDir, 'forms.js')));
}
