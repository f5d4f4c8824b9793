/**
 * What to confirm and what to compare with its sources again, for each region:
 *
 *   npm run regions:report                        the list
 *   npm run regions:report -- --release           fails where an entry is overdue
 *   npm run regions:report -- --today=2027-06-01  as if it were that day
 *   npm run regions:report -- --due 2027-02-26    a table of what falls due by that day, one row a
 *                                                 number with its pages, for an office to work through
 */
import {parseArgs} from 'node:util';
import {load} from './load.js';

const {regions, international} = await load('src/regions/index.ts');
const {daysOld, dueDay, entriesOf, fileOf, isDueBy, isOverdue, reviewDays} =
  await load('src/regions/review.ts');
const {day} = await load('src/shared/input.ts');

const {release, due, today} = readOptions();
const all = [...Object.values(regions), international];
if (due) printDue();
else printList();

function readOptions() {
  try {
    const {values} = parseArgs({
      options: {release: {type: 'boolean'}, today: {type: 'string'}, due: {type: 'string'}},
    });
    const {today = new Date().toISOString().slice(0, 10), due} = values;
    if (!day.parse(today) || (due !== undefined && (!day.parse(due) || values.release))) {
      throw new Error('no day');
    }
    return {...values, today};
  } catch {
    console.error(
      'regions:report accepts --release and --today=YYYY-MM-DD, or --due YYYY-MM-DD for the table',
    );
    process.exit(2);
  }
}

function printList() {
  let overdue = [];
  for (const region of all) {
    const entries = entriesOf(region);
    const late = entries.filter(({entry}) => isOverdue(entry, today));
    const open = entries.filter(({entry}) => entry.confidence === 'unconfirmed');
    overdue = [...overdue, ...late.map(({name}) => `${fileOf(region)}: ${name}`)];
    console.log(`\n${region.code}  ${fileOf(region)}  ${entries.length} entries`);
    print('to confirm', open);
    print('overdue', late);
    if (open.length + late.length === 0) console.log('  nothing to do');
  }

  console.log(
    `\n${overdue.length} overdue: last checked more than ${reviewDays} days before ${today}`,
  );
  if (release && overdue.length > 0) {
    console.error(
      `\nregions: not to be released. Compare each with its sources, then set \`checked\`, or take it out:\n  ${overdue.join('\n  ')}`,
    );
    process.exitCode = 1;
  }
}

function print(title, entries) {
  for (const {name, entry} of entries) {
    const age = `${daysOld(entry, today)} days`.padStart(9);
    console.log(
      `  ${title.padEnd(10)}  ${entry.checked}  ${age}  ${name}  ${entry.sources[0].url}`,
    );
  }
}

/** In Markdown. The last two columns are empty: whoever compares and calls fills them in. */
function printDue() {
  const heads = [
    'Country',
    'Entry',
    'Number or page',
    'Says',
    'Due',
    'Pages',
    'Compared',
    'Called',
  ];
  // One number in several countries, as 112 is, has one row.
  const countries = new Map();
  for (const region of all) {
    for (const {name, entry} of entriesOf(region).filter((each) => isDueBy(each.entry, due))) {
      const codes = countries.get(entry)?.codes ?? [];
      countries.set(entry, {name, codes: [...codes, region.code]});
    }
  }
  const rows = [...countries].flatMap(([entry, {name, codes}]) =>
    waysOf(entry).map((way) => [
      codes.join(', '),
      entry.confidence === 'confirmed' ? name : `${name} (not shown: to be confirmed)`,
      way,
      [entry.hours, entry.cost, entry.place, entry.step, entry.for].filter(Boolean).join(', '),
      dueDay(entry),
      entry.sources.map(({url, seen}) => (seen ? `${url} (seen ${seen})` : url)).join('<br>'),
      '',
      '',
    ]),
  );
  for (const row of [heads, heads.map(() => '---'), ...rows]) {
    console.log(`| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  }
}

/** An emergency number is its own contact; a route has at most a page, a lead nothing. */
function waysOf(entry) {
  const contacts = entry.contacts ?? [entry];
  return contacts.map(({kind, number, dial, word, address, href}) => {
    if (dial)
      return [kind, number, word && `“${word}”`, `(dials ${dial})`].filter(Boolean).join(' ');
    return address ?? href ?? '';
  });
}
