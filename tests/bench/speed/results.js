import os from 'node:os';
import {before} from './before.js';
import {quantities} from './quantities.js';
import {grouped, median, ratio} from './rounds.js';

const times = (value) => (value === undefined ? '–' : `${value.toFixed(2)} ×`);

const row = (cells) => `| ${cells.join(' | ')} |`;

/** A table: its heads, the first of which is on the left, and its rows. */
export const table = ([first, ...others], rows) =>
  [row([first, ...others]), row(['---', ...others.map(() => '---:')]), ...rows.map(row)].join('\n');

/**
 * One quantity of all pages that have it, as tables: its median, and how it compares with its floor and
 * with the page that did the same in the version before.
 *
 * @param {string} id of the quantity
 * @param {Record<string, object>} pages
 * @param {Record<string, Map<string, number[]>>} measured the numbers of the rounds, by quantity and page
 */
export function tableOf(id, pages, measured) {
  const {title, write, hasNoRatio} = quantities[id];
  const values = measured[id];
  const tables = grouped([...values.keys()], (name) => pages[name].group);
  const parts = [...tables].map(([group, names]) => {
    const others = hasNoRatio ? [] : [`× ${pages[names[0]].floor}`, `× ${before.version}`];
    const rows = names.map((name) => {
      const own = values.get(name);
      const ratios = [pages[name].floor, pages[name].before].map((other) =>
        times(ratio(own, values.get(other))),
      );
      return [name, write(median(own)), ...ratios.slice(0, others.length)];
    });
    return table([group, 'median', ...others], rows);
  });
  return `## ${title}\n\n${parts.join('\n\n')}\n`;
}

/** The quantities README shows, of each page the ratio to its floor. */
const short = {
  bytes: 'Bytes',
  painted: 'Painted, slow phone',
  work1: 'Processor, 1 set',
  work10: 'Processor, 10 sets',
  shift: 'Layout shift',
};

/** One row for a page: what README carries. */
export function shortTable(pages, measured) {
  const names = Object.keys(pages).filter((name) => pages[name].group === 'English');
  const cell = (name, id) => {
    const values = measured[id]?.get(name);
    if (!values) return '–';
    const {write, hasNoRatio} = quantities[id];
    const value = write(median(values));
    const {floor} = pages[name];
    if (hasNoRatio || name === floor) return value;
    return `${value}, ${times(ratio(values, measured[id].get(floor)))}`;
  };
  return table(
    ['The same words as', ...Object.values(short)],
    names.map((name) => [name, ...Object.keys(short).map((id) => cell(name, id))]),
  );
}

const today = () => new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format(new Date());

/** When, how and where it was measured, and what the words of the tables mean. */
export const preface = ({version, browser, isQuick, minutes}) => `# How fast the widgets are

Written by \`npm run bench${isQuick ? ' -- --quick' : ''}\`: ${today()}, ipt-widgets ${version}, ${browser} without a window,
${os.availableParallelism()} processors, ${minutes} minutes. All six widgets on one page, in English, for the United Kingdom, and what other
libraries make of the same words.

- **× static HTML**: the median of the ratios of the rounds, in which all pages take turns. It is surer
  than the times, which depend on the machine.
- **Slow phone**: 562 ms a round trip, 1.4 Mbit/s, a processor four times slower than the machine.
- **Painted**: when the headings of all widgets are, and every element is live; the closed quiz is not
  looked into. **Processor**: time it works until nothing is left to do, not slowed.
- The other pages bring every word of every panel and question, and the controls of their library. They
  bring no results of the quiz, no other country, no other language and no own service: with these they
  would weigh more. Static HTML has all questions of the quiz in view at once; closed panels of React + Radix
  and of SurveyJS are not in the page until they open, so that the browser’s search does not find them.
- Version ${before.version} is built from its own commit with the packages of today. It knew thirteen countries and
  said less: it stands beside static HTML with the words it had.
`;
