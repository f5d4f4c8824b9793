/**
 * Fails where a region breaks a rule of `rules.ts`, with file, entry and remedy. `npm run build`
 * begins with it. Another file of regions can be named: `node src/regions/tools/check.js <file>`.
 */
import {load} from './load.js';

const {regions, international} = await load(process.argv[2] ?? 'src/regions/index.ts');
const {problemsOf} = await load('src/regions/rules/rules.ts');
const {fileOf} = await load('src/regions/review.ts');

const problems = [...Object.values(regions), international].flatMap((region) =>
  problemsOf(region).map(({entry, remedy}) => `${fileOf(region)}: ${entry}: ${remedy}`),
);
if (problems.length > 0) {
  console.error(`regions: ${problems.length} to put right\n  ${problems.join('\n  ')}`);
  process.exitCode = 1;
}
