import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {rootDirectory} from '../tools/browsers/found.js';

const {version} = JSON.parse(readFileSync(path.join(rootDirectory, 'package.json'), 'utf8'));
const file = path.join(import.meta.dirname, 'RESULTS.md');

const forms = {
  placeholders: 'script and placeholders',
  apart: 'placeholders',
  tags: 'tags',
  jsx: 'placeholders as JSX',
  links: 'links',
  markdown: 'Markdown links',
  plain: 'plain HTML',
};

const heads = [
  'System',
  'As it is set',
  'Form, and the builder’s choice that gives it',
  'Widgets of 6',
  'Fallback',
  'Numbers to press',
  'Own service',
  'Own line',
  'Code seen',
];

/** Writes what each system left of each form. */
export async function writeResults(rows, browser) {
  const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format(new Date());
  const table = [heads, heads.map(() => '---'), ...rows.map(cells)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  const text = `# What editors, sanitizers and minifiers leave of the builder’s forms\n\nWritten by \`npm run test:editors\`: ${day}, ipt-widgets ${version}, ${browser}. What the columns mean stands in [README.md](README.md).\n\n${table}\n`;
  const options = {...(await resolveConfig(file)), filepath: file};
  writeFileSync(file, await format(text, options));
}

function cells(row) {
  const {library, setting, form, choice, isNamed, refused} = row;
  const given = `${forms[form]} (${choice})${isNamed ? '' : ' *'}`;
  if (refused) {
    const reason = refused.replace(/[|<>{}`\\]/g, (sign) => `\\${sign}`);
    return [library, setting, given, `refused: ${reason}`, '', '', '', '', ''];
  }
  return [
    ...[library, setting, given],
    form === 'plain' ? '–' : row.running,
    fallback(row),
    row.numbers,
    row.astray ? 'its link leads elsewhere' : yesOrNo(row.service),
    ...[row.line, row.code].map(yesOrNo),
  ];
}

const yesOrNo = (is) => (is ? 'yes' : 'no');

function fallback({form, running, outside}) {
  if (form === 'plain') return '–';
  if (outside === 0) return running === 6 ? 'inside' : 'gone';
  return running === 6 ? 'below, a second time' : 'instead';
}
