import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {growthOf} from '../tools/growth.js';
import {openSite} from '../tools/static-site.js';

const names = readdirSync(path.resolve(import.meta.dirname, '../../src/elements'));

let site;
let page;
before(async () => {
  site = await openSite('dist');
  page = await site.newPage();
});
after(() => site.close());

for (const name of names) {
  test(`nothing of <ipt-${name}> stays when it is gone`, async () => {
    await page.goto(`${site.url}embed/${name}.html`);
    const {elements, listeners, nodes} = await growthOf(page, `ipt-${name}`, 40);
    assert.equal(elements, 0, 'elements');
    assert.ok(listeners < 40, `${listeners} listeners`);
    assert.ok(nodes < 40, `${nodes} nodes`);
  });
}
