/**
 * Writes `dist/regions/countries/all.js`: of the countries what can be shown, as in the files for a page.
 * The sheets, which `tsc` has written whole, are taken out.
 */
import {readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {load} from '../src/regions/tools/load.js';

const folder = path.resolve(import.meta.dirname, '../dist/regions/countries');
const {moduleAsShown} = await load('.config/vite/countries.ts');

for (const file of readdirSync(folder)) {
  if (!file.startsWith('all.')) rmSync(path.join(folder, file));
}
writeFileSync(path.join(folder, 'all.js'), moduleAsShown(true));
