import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {fixedParts} from '../../locales/tools/fixed-parts.js';
import {rows} from './files/all.js';

const parser = new DOMParser({errorHandler: () => undefined});

for (const {name, look} of rows) {
  test(name, () => {
    const {found, wanted} = look({parser, fixedParts});
    assert.deepEqual(found, wanted);
  });
}

test('there are 200 damaged files and more', () => {
  const damaged = rows.filter(({kind}) => kind === 'damaged');
  assert.ok(damaged.length >= 200, String(damaged.length));
  assert.equal(new Set(rows.map(({name}) => name)).size, rows.length);
});
