/**
 * What stays after 1,000 mounts of each widget in Chromium, as a table. Outside `npm test`, which
 * counts fewer.
 *
 *     npm run measure:growth [times]
 */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {growthOf} from '../tools/growth.js';
import {openSite} from '../tools/static-site.js';

const names = readdirSync(path.resolve(import.meta.dirname, '../../src/elements'));
const times = Number(process.argv[2] ?? 1000);
const site = await openSite('dist');
try {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}embed/crisis-help.html`);
  console.log(`| after ${times} mounts | elements | listeners | nodes |`);
  console.log('| --- | ---: | ---: | ---: |');
  for (const name of names) {
    const tag = `ipt-${name}`;
    const {elements, listeners, nodes} = await growthOf(page, tag, times);
    console.log(`| ${tag} | ${elements} | ${listeners} | ${nodes} |`);
  }
} finally {
  await site.close();
}
