import {cpSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {debian, run} from './run.js';

const script = path.join(import.meta.dirname, 'translate-toolkit.py');
const version = () => debian('translate-toolkit');

/** The classes behind Weblate and Virtaal, on XLIFF and on PO. */
export const translateToolkit = {
  name: 'translate-toolkit',
  version,
  locales: ['de', 'ar', 'zh-Hans'],
  work(folder, locale, work) {
    const texts = path.join(folder, 'work.json');
    writeFileSync(texts, JSON.stringify(work));
    const files = [`${locale}.xlf`, `${locale}.po`];
    for (const file of files) run('/usr/bin/python3', [script, path.join(folder, file), texts]);
    return Object.fromEntries(files.map((file) => [file, path.join(folder, file)]));
  },
};

/** Its filters, which write XLIFF 1.1 with prefixes and only some of the units. */
export const pogrep = {
  name: 'pogrep',
  version,
  locales: ['de'],
  work(folder, locale) {
    const found = path.join(folder, `${locale}-found.xlf`);
    run('pogrep', ['--search=source', 'Start', path.join(folder, `${locale}.xlf`), found]);
    return {[`${locale}.xlf`]: found};
  },
};

/** XLIFF made into PO: it leaves out the ids, so nothing of it can be put anywhere. */
export const xliff2po = {
  name: 'xliff2po',
  version,
  locales: ['de'],
  work(folder, locale) {
    const out = path.join(folder, `${locale}-from-xliff.po`);
    run('xliff2po', ['-i', path.join(folder, `${locale}.xlf`), '-o', out]);
    return {[`${locale}.po`]: out};
  },
};

/** A finished file merged into one that has been handed out again. */
export const pomerge = {
  name: 'pomerge',
  version,
  locales: ['de'],
  work(folder, locale, work) {
    const handedOut = path.join(folder, `${locale}-template.xlf`);
    cpSync(path.join(folder, `${locale}.xlf`), handedOut);
    translateToolkit.work(folder, locale, work);
    const out = path.join(folder, `${locale}-merged.xlf`);
    run('pomerge', ['-t', handedOut, '-i', path.join(folder, `${locale}.xlf`), '-o', out]);
    return {[`${locale}.xlf`]: out};
  },
};
