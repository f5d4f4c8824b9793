import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';
import {parse} from 'parse5';
import {marksInMarkup} from '../../dist/shared/recorder-marks.js';
import {tags} from '../support/tags.js';
import {rootDirectory} from '../tools/browsers/found.js';

const command = path.join(rootDirectory, 'dist/prerender/command.js');

let folder;
before(async () => (folder = await mkdtemp(path.join(os.tmpdir(), 'ipt-prerender-'))));
after(() => rm(folder, {recursive: true}));

/** Runs the command in the folder of the test. */
async function run(...args) {
  const call = promisify(execFile)(process.execPath, [command, ...args], {cwd: folder});
  const {code = 0, stdout, stderr} = await call.catch((error) => error);
  return {code, out: stdout, said: stderr};
}

async function page(name, content) {
  await writeFile(path.join(folder, name), content);
  return {read: () => readFile(path.join(folder, name)), name};
}

const withoutTemplates = (html) => html.replace(/<template shadowrootmode=[^]*?<\/template>/g, '');
const templates = (html) => html.match(/<template shadowrootmode=[^]*?<\/template>/g) ?? [];

test('prints one widget in the language and for the country asked for, and its fallback', async () => {
  const {code, out, said} = await run(
    'prerender', '--widget', 'crisis-help', '--lang', 'es', '--region', 'mx'); // prettier-ignore
  assert.deepEqual([code, said], [0, '']);
  const [template] = templates(out);
  assert.match(template, /^<template shadowrootmode="open"><style>/);
  assert.match(template, /lang="es" dir="ltr"/);
  const numbersIn = (html) => [...html.matchAll(/href="(tel:[^"]*)"/g)].map(([, href]) => href);
  assert.equal(numbersIn(template)[0], 'tel:911');
  // What stands in where templates are stripped names the same numbers first.
  const fallback = numbersIn(withoutTemplates(out));
  assert.deepEqual(numbersIn(template).slice(0, fallback.length), fallback);
  const [host] = parse(out).childNodes[0].childNodes[1].childNodes;
  const attributes = Object.fromEntries(host.attrs.map(({name, value}) => [name, value]));
  assert.deepEqual(attributes, {lang: 'es', region: 'MX', ...marksInMarkup});
});

test('is written from right to left in Arabic', async () => {
  const {out} = await run('prerender', '--widget', 'ipt-problem-areas', '--lang', 'ar');
  assert.match(templates(out)[0], /lang="ar" dir="rtl"/);
});

test('prerenders the widgets of a page in place, and leaves all else byte for byte', async () => {
  const html = `\ufeff<!DOCTYPE html>\r\n<HTML lang="ar" dir=rtl>\r\n<title>x &amp y</title>\r\n<body id=b\tclass=a>\r
<p>caf\u00e9 &nbsp; \u{1f600}<p>two</p>\r\n<ipt-crisis-help region=GB>\r\n<p>Fallback</p></ipt-crisis-help>\r
<IPT-Fit-Quiz exit-href="/x"><p>q</p></IPT-Fit-Quiz>
<div lang="de"><ipt-find-therapist service-href="contact/us?a=1"></ipt-find-therapist></div></body>`;
  const {read, name} = await page('whole.html', html);
  const {code, said} = await run('prerender', name);
  assert.equal(code, 0, said);
  const once = String(await read());
  assert.equal(withoutTemplates(once), html);
  assert.deepEqual(
    templates(once).map((each) => /mode="(\w+)".*?<section[^>]* lang="(\w+)"/s.exec(each).slice(1)),
    [['open', 'ar'], ['closed', 'ar'], ['open', 'de']], // prettier-ignore
  );
  assert.match(templates(once)[2], /href="contact\/us\?a=1"/, 'an address of the page');
  await run('prerender', name);
  assert.equal(String(await read()), once, 'the second time');
});

test('writes language and country where it is told them and the page says none', async () => {
  const {read, name} = await page('bare.html', '<ipt-crisis-help></ipt-crisis-help>');
  await run('prerender', '--lang', 'es', '--region', 'MX', name);
  const html = withoutTemplates(String(await read()));
  assert.equal(html, '<ipt-crisis-help lang="es" region="MX"></ipt-crisis-help>');
});

test('says file, line and what to do, and goes on with the others', async () => {
  await page('bad.html', '<p>\n<ipt-crises></ipt-crises>\n<ipt-crisis-help />\n<p>x');
  await page('latin.html', Buffer.from('<p>caf\xe9', 'latin1'));
  const {read} = await page('good.html', '<ipt-crisis-help region="ZZ"></ipt-crisis-help>');
  const {code, said} = await run('prerender', 'none.html', 'bad.html', '.', 'latin.html', 'good.html'); // prettier-ignore
  assert.equal(code, 1);
  const lines = said.split('\n');
  const line = (start) => lines.find((each) => each.startsWith(start)) ?? assert.fail(said);
  assert.match(line('none.html: '), /no such file/);
  assert.match(line('bad.html:2: '), /ipt-crises.*ipt-crisis-help/);
  assert.match(line('bad.html:3: '), /Write <\/ipt-crisis-help>/);
  assert.match(line('.: '), /folder/);
  assert.match(line('latin.html: '), /UTF-8/);
  assert.match(line('good.html:1: '), /region accepts/);
  assert.equal(templates(String(await read())).length, 1);
});

test('runs nothing that stands in the pages', async () => {
  const {name} = await page(
    'scripted.html',
    `<!doctype html><ipt-crisis-help region="GB"><script>console.warn('a script')</script>
      <link rel="stylesheet" href="a.css" onload="console.warn('a link')"></ipt-crisis-help>`,
  );
  const {code, said} = await run('prerender', name);
  assert.deepEqual([code, said], [0, 'scripted.html: 1 of 1 widgets prerendered.\n']);
});

test('says what its options accept', async () => {
  for (const [args, words] of [
    [['prerender', '--widget', 'x'], /crisis-help/],
    [['prerender', '--widget', 'fit-quiz', '--lang', 'xx'], /es/],
    [['prerender', '--widget', 'fit-quiz', '--region', 'QQ'], /GB/],
    [['prerender', '--widget', 'fit-quiz', '--heading-level', '9'], /1 to 6/],
    [['prerender'], /--widget crisis-help/],
    [['render'], /prerender --help/],
    [['prerender', '--what'], /--what/],
  ]) {
    const {code, said, out} = await run(...args);
    assert.deepEqual([code, out], [1, '']);
    assert.match(said, words);
  }
  const {code, out} = await run('--help');
  assert.equal(code, 0);
  assert.match(out, /--write-styles/);
});

test('links style sheets instead, and writes them', async () => {
  const {out} = await run('prerender', '--widget', 'fit-quiz', '--styles', '/ipt');
  assert.match(out, /<link rel="stylesheet" href="\/ipt\/ipt-fit-quiz.css">/);
  assert.doesNotMatch(out, /<style/);
  const {code} = await run('prerender', '--write-styles', 'sheets');
  assert.equal(code, 0);
  assert.deepEqual(
    (await readdir(path.join(folder, 'sheets'))).sort(),
    tags.map((tag) => `${tag}.css`).sort(),
  );
  const css = String(await readFile(path.join(folder, 'sheets/ipt-fit-quiz.css')));
  assert.ok(css.includes('.root{') && css.includes('.waits {'));
});

test('lies beside the licences of what is inside it', async () => {
  const licences = await readFile(path.join(path.dirname(command), 'LICENSES.txt'), 'utf8');
  for (const name of ['happy-dom', 'parse5', 'lit-html']) {
    assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
  }
});
