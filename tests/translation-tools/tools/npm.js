import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {run} from './run.js';

const require = createRequire(import.meta.url);
const modules = path.join(import.meta.dirname, '../node_modules');

/** The version of a package of the folder's own package.json. @param {string} name */
const installed = (name) => () => {
  const file = path.join(modules, name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
};

/** Reads and writes XLIFF as objects; an editor is not needed to have a file from it. */
const xliff = {
  name: 'npm-xliff',
  version: installed('xliff'),
  locales: ['de', 'zh-Hans'],
  async work(folder, locale, work) {
    const file = path.join(folder, `${locale}.xlf`);
    const {xliff12ToJs, jsToXliff12} = require('xliff');
    const content = await xliff12ToJs(readFileSync(file, 'utf8'));
    const [units] = Object.values(content.resources);
    for (const [id, text] of Object.entries(work)) {
      units[id].target = partsOf(text, units[id].source);
    }
    writeFileSync(file, await jsToXliff12(content));
    return {[`${locale}.xlf`]: file};
  },
};

/** A text with the placeholders its source has as objects. */
function partsOf(text, source) {
  if (typeof source === 'string') return text;
  return text
    .split(/(\$\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => source.find((each) => each.Standalone?.['equiv-text'] === part) ?? part);
}

/** A JSON file from XLIFF: texts with placeholders are lists, and what is empty is `""`. */
const toJson = {
  name: 'npm-xliff-to-json',
  version: installed('xliff-to-json'),
  locales: ['de'],
  async work(folder, locale, work) {
    const [file] = Object.values(await xliff.work(folder, locale, work));
    run(process.execPath, [path.join(modules, 'xliff-to-json/bin/index.js'), file]);
    return {[`${locale}.json`]: path.join(folder, `${locale}.json`)};
  },
};

const ngx = {
  name: 'npm-ngx-i18nsupport-lib',
  version: installed('ngx-i18nsupport-lib'),
  locales: ['de', 'zh-Hans'],
  work(folder, locale, work) {
    const file = path.join(folder, `${locale}.xlf`);
    const {TranslationMessagesFileFactory} = require('ngx-i18nsupport-lib');
    const content = TranslationMessagesFileFactory.fromFileContent('xlf', readFileSync(file, 'utf8'), file, 'UTF-8'); // prettier-ignore
    for (const [id, text] of Object.entries(work)) {
      const unit = content.transUnitWithId(id);
      // It shows placeholders as numbers in double braces.
      let number = 0;
      const shown = text.replace(/\$\{\w+\}/g, () => `{{${number++}}}`);
      unit.translate(unit.sourceContentNormalized().translate(shown));
    }
    writeFileSync(file, content.editedContent());
    return {[`${locale}.xlf`]: file};
  },
};

/** Merges what has been translated into a copy that was handed out before. */
const merge = {
  name: 'npm-xliff-simple-merge',
  version: installed('xliff-simple-merge'),
  locales: ['de', 'zh-Hans'],
  async work(folder, locale, work) {
    const file = path.join(folder, `${locale}.xlf`);
    const before = path.join(folder, `${locale}-before.xlf`);
    cpSync(file, before);
    await xliff.work(folder, locale, work);
    run(process.execPath, [path.join(modules, 'xliff-simple-merge/dist/src/index.js'), '--overwrite-with-translated', '-i', file, '-d', before]); // prettier-ignore
    return {[`${locale}.xlf`]: before};
  },
};

const ilib = {
  name: 'npm-ilib-xliff',
  version: installed('ilib-xliff'),
  locales: ['de', 'zh-Hans'],
  work(folder, locale, work) {
    const file = path.join(folder, `${locale}.xlf`);
    const {Xliff} = require('ilib-xliff');
    const content = new Xliff({version: '1.2'});
    content.deserialize(readFileSync(file, 'utf8'));
    const units = content.getTranslationUnits();
    for (const unit of units) {
      const text = work[unit.id] ?? work[unit.key];
      if (text) Object.assign(unit, {target: text, state: 'translated'});
    }
    writeFileSync(file, content.serialize());
    return {[`${locale}.xlf`]: file};
  },
};

export const npmTools = [xliff, toJson, ngx, merge, ilib];
