import {mkdtempSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parse} from 'csv-parse/sync';
import {stringify} from 'csv-stringify/sync';
import {debian, run} from './run.js';

// Separator, quote, UTF-8, first line, … and for the way out: save as shown, sheet 1.
const asGerman = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false';
const asUnicodeText = 'csv:Text - txt - csv (StarCalc):9,34,65535,1,,0,false,true,false';

/** The table, filled in, through a workbook and out again: with semicolons, and as Unicode text. */
export const libreoffice = {
  name: 'libreoffice',
  version: () => debian('libreoffice-calc'),
  locales: ['de', 'ar', 'zh-Hans'],
  work(folder, locale, work) {
    const table = path.join(folder, `${locale}.csv`);
    const rows = parse(readFileSync(table, 'utf8'), {bom: true, columns: true});
    for (const row of rows) row.translation = work[row.id] ?? row.translation;
    writeFileSync(table, stringify(rows, {bom: true, header: true}));
    const profile = `-env:UserInstallation=file://${mkdtempSync(path.join(os.tmpdir(), 'ipt-office-'))}`;
    const convert = (file, to, out, ...more) =>
      run('soffice', [profile, '--headless', ...more, '--convert-to', to, '--outdir', out, file]);
    convert(table, 'xlsx', folder, '--infilter=CSV:44,34,76,1,,0,false,true');
    const workbook = path.join(folder, `${locale}.xlsx`);
    convert(workbook, asGerman, folder);
    renameSync(table, path.join(folder, 'semicolons.csv'));
    convert(workbook, asUnicodeText, folder);
    return {
      [`${locale}.csv`]: path.join(folder, 'semicolons.csv'),
      [`${locale}-unicode.csv`]: table,
    };
  },
};
