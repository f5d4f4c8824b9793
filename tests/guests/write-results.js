import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {rootDirectory} from '../tools/browsers/found.js';

const here = import.meta.dirname;
const read = (file) => readFileSync(path.join(here, file), 'utf8');
const {dependencies} = JSON.parse(read('package.json'));
const {version} = JSON.parse(readFileSync(path.join(rootDirectory, 'package.json'), 'utf8'));

/** The libraries a recorder is made of, with their versions. */
function librariesOf(recorder) {
  const imported = read(`recorders/${recorder}.js`).matchAll(
    /^import .*?'((?:@[^/']+\/)?[^/']+)/gm,
  );
  const names = [...new Set([...imported].map(([, name]) => name))];
  return names.length
    ? names.map((name) => `${name} ${dependencies[name]}`).join(', ')
    : 'PerformanceObserver, `long-animation-frame`, CPU 6 times slower';
}

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Each library is named once, before what was seen of it. */
const withLibrary = (rows, cellsOf) =>
  rows.map((row, index) => [
    row.recorder === rows[index - 1]?.recorder ? '' : librariesOf(row.recorder),
    ...cellsOf(row),
  ]);

async function write(file, title, browser, body) {
  const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format(new Date());
  const text = `# ${title}\n\nWritten by \`npm run test:guests\`: ${day}, ipt-widgets ${version}, ${browser}. What the columns mean, and what is not covered, stands in [README.md](README.md).\n\n${body}\n`;
  const filepath = path.join(here, file);
  const options = {...(await resolveConfig(filepath)), filepath};
  writeFileSync(filepath, await format(text, options));
}

/** What left of the quiz, library by library. */
export const writeQuiz = (rows, browser) =>
  write(
    'RESULTS.md',
    'What left of the quiz',
    browser,
    table(
      [
        'Library',
        'Way',
        'Texts',
        'Ids',
        'Elements',
        'Told apart of 10',
        'Presses',
        'Heights of 10',
      ],
      withLibrary(rows, ({way, texts, names, structure, told, clicks, heights}) => [
        way,
        texts,
        names,
        structure,
        told,
        clicks,
        heights,
      ]),
    ),
  );

const words = {
  title: 'the title of the panel',
  id: 'its random id',
  state: 'that one was opened',
  number: 'the number',
  label: 'the words on its link',
};

/** What left of the panels and numbers of the other widgets. */
export const writePanels = (rows, browser) =>
  write(
    'RESULTS-OTHERS.md',
    'What left of the other widgets',
    browser,
    table(
      ['Library', 'Way', 'What left'],
      withLibrary(rows, ({way, silent, left}) => [
        way.replace('panels-', ''),
        silent
          ? `not proved: in ${silent} of 6 visits nothing at all left`
          : left.map((what) => words[what]).join(', ') || 'nothing',
      ]),
    ),
  );
