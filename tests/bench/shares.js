/**
 * How much of what a visitor waits for is the browser's own work, which a page of other design asks for
 * as well: `npm run bench:shares`, after `npm run browsers` and `npm run build`. It prints, for each act,
 * how long the widgets and version 0.1.0 keep the main thread, and the least that the widgets could take
 * if no script of theirs ran: their layout, styles and paint alone, in times of all that 0.1.0 took.
 */
import {contents} from './speed/contents.js';
import {openLab} from './speed/lab.js';
import {pagesOf} from './speed/pages/index.js';
import {table} from './speed/results.js';
import {inTurns, median, ratio} from './speed/rounds.js';

const rounds = 7;
const compared = {
  'ipt-widgets': ['step', 'country', 'countryBack', 'openAll'],
  'ipt-widgets, core and Spanish': ['language'],
  'ipt-widgets, every language in one file': ['language'],
};

const fail = (name, what, error) => {
  throw new Error(`${name}: ${what}`, {cause: error});
};

const pages = await pagesOf(await contents(), (name, error) =>
  console.error(`Left out: ${name}: ${error.message}`),
);
const lab = await openLab(pages);
const rows = [];
try {
  for (const [name, acts] of Object.entries(compared)) {
    const {before} = pages[name];
    const measure = (page) => lab.shares(page, acts);
    const found = await inTurns('shares', [name, before], measure, rounds, fail);
    for (const act of acts) {
      const [now, then] = [name, before].map((page) => found.get(page).map((shares) => shares[act])); // prettier-ignore
      const [all, allThen] = [now, then].map((shares) => shares.map((each) => each.all));
      const browser = now.map((each) => each.browser);
      const ms = (values) => `${median(values).toFixed(0)} ms`;
      const times = (values) => `${ratio(values, allThen).toFixed(2)} ×`;
      rows.push([`${act}: ${name}`, ms(allThen), ms(all), times(all), ms(browser), times(browser)]);
    }
  }
} finally {
  await lab.close();
}
console.log(
  table(['Act', '0.1.0', 'now', 'ratio', 'of it the browser’s own', 'least ratio'], rows),
);
