/**
 * Proves by the phonemes of espeak-ng that every number of every country is said digit by digit, in
 * the nine languages, and writes the table `numbers.md`:
 *
 *     npm run speech:numbers
 *
 * Needs espeak-ng (Debian: apt-get install espeak-ng), so it is no part of `npm test`. That the
 * widgets give screen readers these words is for tests/speech.test.ts.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {load} from '../../src/regions/tools/load.js';
import {rootDirectory} from '../tools/browsers/found.js';

/** The voice of espeak-ng for each language. */
const voices = {
  en: 'en-gb',
  es: 'es',
  fr: 'fr',
  de: 'de',
  'pt-BR': 'pt-br',
  ar: 'ar',
  hi: 'hi',
  uk: 'uk',
  'zh-Hans': 'cmn',
};

if (spawnSync('espeak-ng', ['--version']).status !== 0) {
  console.error('Missing: apt-get install espeak-ng');
  process.exit(1);
}

const {regions, international} = await load('src/regions/index.ts');
const {spelled} = await load('tests/support/spelled.ts');

/** Where each number stands, by the number. */
const numbers = new Map();
for (const {code, emergency, services} of [...Object.values(regions), international]) {
  const contacts = [...emergency, ...services.flatMap((service) => service.contacts)];
  for (const number of contacts.flatMap((contact) => contact.number ?? [])) {
    numbers.set(number, (numbers.get(number) ?? new Set()).add(code));
  }
}

const digits = [...'0123456789'];
const faults = [];
const said = new Map([...numbers.keys()].map((number) => [number, []]));
for (const [lang, voice] of Object.entries(voices)) {
  const words = wordsOf(voice);
  // What is no digit, a star or a word in brackets, is said beside them.
  const spoken = [...numbers.keys()].map((number) =>
    spelled(number)
      .replace(/[^\d, ]/g, '')
      .trim(),
  );
  for (const [index, phonemes] of phonemesOf(voice, spoken).entries()) {
    const number = [...numbers.keys()][index];
    const heard = phonemes.map((word) => digits.find((digit) => words[digit].has(word)) ?? '?');
    if (heard.join('') !== number.replace(/\D/g, '')) {
      faults.push(`${number}, ${lang}: ${phonemes.join(' ')}`);
    }
    said.get(number).push(phonemes.join(' '));
  }
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('*', '\\*');
const version = String(spawnSync('espeak-ng', ['--version']).stdout).match(/\d[\d.]+/)[0];
const table = [
  '# How every number is said',
  '',
  `Phonemes of espeak-ng ${version}, written by \`npm run speech:numbers\`. Each word is one digit, in all`,
  'nine languages; a comma is a pause.',
  '',
  row(['Number', 'Where', 'Given to the voice', ...Object.keys(voices)]),
  row(Array(3 + Object.keys(voices).length).fill('---')),
  ...[...numbers].map(([number, where]) =>
    row([number, [...where].join(' '), spelled(number), ...said.get(number)].map(escaped)),
  ),
  '',
].join('\n');
fs.writeFileSync(path.join(rootDirectory, 'tests/speech/numbers.md'), table);

for (const fault of faults) console.error(`not digit by digit: ${fault}`);
console.log(
  `${numbers.size} numbers, ${Object.keys(voices).length} languages, ${faults.length} faults`,
);
process.exitCode = faults.length ? 1 : 0;

/** What a voice says for each digit, beside every other one: some sound otherwise there. */
function wordsOf(voice) {
  const words = Object.fromEntries(digits.map((digit) => [digit, new Set()]));
  const pairs = digits.flatMap((first) =>
    digits.flatMap((second) => [`${first} ${second}`, `${first}, ${second}`]),
  );
  for (const [index, heard] of phonemesOf(voice, pairs).entries()) {
    if (heard.length !== 2) throw new Error(`${voice} says ${pairs[index]} as ${heard.join(' ')}`);
    const [first, second] = pairs[index].match(/\d/g);
    words[first].add(heard[0]);
    words[second].add(heard[1]);
  }
  const all = digits.flatMap((digit) => [...words[digit]]);
  const double = all.filter((word, index) => all.indexOf(word) !== index);
  if (double.length) throw new Error(`${voice} says two digits as ${double.join(' ')}`);
  return words;
}

/**
 * The words of each text, without the marks for stress, which moves with the neighbours. The voice
 * writes a line for each part between commas.
 */
function phonemesOf(voice, texts) {
  const {stdout} = spawnSync('espeak-ng', ['-q', '-v', voice, '--ipa'], {
    encoding: 'utf8',
    input: texts.map((text) => `${text}.`).join('\n\n'),
  });
  const lines = stdout.split('\n').filter((line) => line.trim());
  return texts.map((text) =>
    lines
      .splice(0, text.split(',').length)
      .flatMap((line) => line.replace(/[ˈˌ]/g, '').split(/\s+/))
      .filter(Boolean),
  );
}
