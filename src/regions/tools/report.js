/**
 * What to confirm and what to compare with its source again, for each region:
 *
 *   npm run regions:report                        the table
 *   npm run regions:report -- --release           fails where an entry is overdue
 *   npm run regions:report -- --today=2027-06-01  as if it were that day
 */
import {load} from './load.js';

const {regions, international} = await load('src/regions/index.ts');
const {daysOld, entriesOf, fileOf, isOverdue, reviewDays} = await load('src/regions/review.ts');
const {day} = await load('src/shared/input.ts');

const options = process.argv.slice(2);
const given = options.find((option) => option.startsWith('--today='))?.slice('--today='.length);
const today = given ?? new Date().toISOString().slice(0, 10);
const unknown = options.filter((option) => !/^--(release|today=.*)$/.test(option));
if (unknown.length > 0 || !day.parse(today)) {
  console.error('regions:report accepts --release and --today=YYYY-MM-DD');
  process.exit(2);
}

let overdue = [];
for (const region of [...Object.values(regions), international]) {
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
if (options.includes('--release') && overdue.length > 0) {
  console.error(
    `\nregions: not to be released. Compare each with its source, then set \`checked\`, or take it out:\n  ${overdue.join('\n  ')}`,
  );
  process.exitCode = 1;
}

function print(title, entries) {
  for (const {name, entry} of entries) {
    console.log(
      `  ${title.padEnd(10)}  ${entry.checked}  ${age(entry)}  ${name}  ${entry.sources[0].url}`,
    );
  }
}

function age(entry) {
  return `${daysOld(entry, today)} days`.padStart(9);
}
