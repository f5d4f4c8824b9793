/**
 * Looks at every state of every widget, from left to right and from right to left, in each theme and
 * width, and compares with what was kept: `npm run test:visual`, after `npm run build:audit`. Where a
 * change was meant, `npm run test:visual -- --renew` keeps what is there now. Words after the command
 * choose the states: `npm run test:visual -- "quiz many"`.
 *
 * Outside `npm test`, because rewording moves every line below it: it is asked before a release, and
 * by whoever has changed how something looks.
 */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {rootDirectory} from '../tools/browsers/found.js';
import {openCamera} from './camera.js';
import {sheet} from './sheet.js';
import {states} from './states.js';
import {difference, stripOf, written} from './strip.js';
import {PNG} from 'pngjs';

const {values, positionals} = parseArgs({options: {renew: {type: 'boolean'}}, allowPositionals: true}); // prettier-ignore
const kept = path.join(import.meta.dirname, 'kept');
const output = path.join(rootDirectory, 'dist/visual');
const wanted = Object.entries(states).filter(
  ([name]) => !positionals.length || positionals.some((words) => name.includes(words)),
);
if (!wanted.length) {
  console.error(`No state is called ${positionals.join(', ')}. Known: ${Object.keys(states).join(', ')}.`); // prettier-ignore
  process.exit(1);
}

if (values.renew && !positionals.length) rmSync(kept, {recursive: true, force: true});
rmSync(output, {recursive: true, force: true});
mkdirSync(kept, {recursive: true});
mkdirSync(output, {recursive: true});

const camera = await openCamera();
const rows = [];
try {
  for (const [name, state] of wanted) {
    for (const lang of ['en', 'ar']) {
      try {
        rows.push(await look(name, state, lang));
      } catch (error) {
        rows.push({name, lang, says: error.message, pictures: []});
      }
      const {says} = rows.at(-1);
      console.log(`${says ? '✖' : '✔'} ${name}, ${lang}${says ? `: ${says}` : ''}`);
    }
  }
} finally {
  await camera.close();
}
writeFileSync(path.join(output, 'index.html'), sheet(rows));
const changed = rows.filter(({says}) => says).length;
console.log(`\nThe contact sheet: dist/visual/index.html`);
console.log(`${rows.length - changed} passed, ${changed} failed`);
if (changed) {
  console.log('Where the change was meant: npm run test:visual -- --renew');
  process.exitCode = 1;
}

async function look(name, state, lang) {
  const file = `${name.replaceAll(' ', '-')}.${lang}`;
  const taken = await camera.take(state, lang);
  const pictures = taken.map(({theme, width, png}) => {
    const picture = `${file}.${theme.replaceAll(' ', '-')}.${width}.png`;
    writeFileSync(path.join(output, picture), png);
    return {theme, width, file: picture};
  });
  const strip = stripOf(taken.map(({png}) => png));
  const before = path.join(kept, `${file}.png`);
  if (values.renew) {
    writeFileSync(before, written(strip));
    return {name, lang, pictures};
  }
  if (!existsSync(before)) return {name, lang, pictures, says: 'has no picture to compare with'};
  const found = difference(strip, readFileSync(before));
  if (!found?.picture) return {name, lang, pictures, says: found?.says};
  writeFileSync(path.join(output, `${file}.difference.png`), PNG.sync.write(found.picture));
  return {name, lang, pictures, says: found.says, difference: `${file}.difference.png`};
}
