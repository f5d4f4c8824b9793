import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {createBuilder} from 'vite';
import {rootDirectory} from '../../tools/browsers/found.js';
import {before, readBefore} from './before.js';
import {readBuilt} from './files.js';

const weight = (text) => brotliCompressSync(text).length;
const countries = path.join(rootDirectory, 'src/regions/countries/all.ts');

/**
 * What one more language, and one more country, adds to the script of a visitor who does not use it, in
 * bytes compressed by brotli: what the script loses without them, for each.
 *
 * @returns {Promise<{what: string, now: number, before?: number}[]>}
 */
export async function growth() {
  const core = readBuilt('cdn/ipt-widgets.js');
  const old = readBefore();
  return [
    {what: 'one more language', now: languageIn(core), before: old && languageBefore(old)},
    {what: 'one more country', now: await countryIn()},
  ];
}

/** The first line of the core says what it speaks; a pack is a name and a hash. */
function languageIn(core) {
  const [line] = core.split('\n', 1);
  const [, json] = /^\{const iptFile=(.*);$/.exec(line) ?? [];
  if (!json) throw new Error('The first line of ipt-widgets.js is not what .config/vite/files.ts writes.'); // prettier-ignore
  const file = JSON.parse(json);
  const packs = Object.keys(file.languages).filter((locale) => typeof file.languages[locale] === 'string'); // prettier-ignore
  if (!packs.length) throw new Error('ipt-widgets.js names no packs of languages.');
  for (const locale of packs) delete file.languages[locale];
  return (weight(core) - weight(core.replace(json, () => JSON.stringify(file)))) / packs.length;
}

/** That version had eight languages beside English, and two overlays that weigh little, in one file. */
const languageBefore = (old) => (weight(old('cdn/ipt-widgets.js')) - weight(old('cdn/ipt-widgets.en.js'))) / 8; // prettier-ignore

async function countryIn() {
  const all = await built();
  const half = await built((list) => list.slice(0, list.length / 2));
  return (weight(all.code) - weight(half.code)) / (all.count - half.count);
}

/**
 * The script of all widgets for so many countries: what is missing is made up, with the services of a
 * country there is. Of its weight this says nothing: what is there twice is compressed away.
 *
 * @param {number} number
 */
export async function scriptWith(number) {
  const {code} = await built((list) => {
    const known = list.map((country) => country.code);
    const more = everyCountry().filter((each) => !known.includes(each));
    const madeUp = more.map((each, index) => ({...list[index % list.length], code: each}));
    return [...list, ...madeUp].slice(0, number);
  });
  return code;
}

/** Every code that has a name: the list of countries is sorted by names. */
function everyCountry() {
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => names.of(code)); // prettier-ignore
}

/** The module of the countries, as .config/vite/countries.ts gives it, with others in their place. */
export function withOther(module, choose) {
  const [, json] = /^export const countries = (\[.*?\]);$/ms.exec(module) ?? [];
  if (!json) throw new Error('The countries are not where .config/vite/countries.ts puts them.');
  const chosen = choose(JSON.parse(json));
  return {count: chosen.length, code: module.replace(json, () => JSON.stringify(chosen))};
}

/** The script of all widgets, built with these of the countries. */
async function built(choose = (list) => list) {
  let count = 0;
  const fewer = {
    name: 'fewer-countries',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (id !== countries) return;
        const changed = withOther(code, choose);
        count = changed.count;
        return {code: changed.code, map: null};
      },
    },
  };
  const builder = await createBuilder({
    root: rootDirectory,
    logLevel: 'silent',
    build: {write: false},
    plugins: [fewer],
  });
  const result = await builder.build(builder.environments.client);
  const output = [result].flat()[0].output;
  return {count, code: output.find(({fileName}) => fileName === 'ipt-widgets.en.js').source};
}

/** Growth as a table. */
export const growthTable = (rows) =>
  [
    `| | ipt-widgets | version ${before.version} |`,
    '| --- | ---: | ---: |',
    ...rows.map(
      ({what, now, before: was}) => `| ${what} | ${bytes(now)} | ${was ? bytes(was) : '–'} |`,
    ),
  ].join('\n');

const bytes = (value) =>
  value < 1000 ? `${value.toFixed(0)} B` : `${(value / 1000).toFixed(1)} kB`;
