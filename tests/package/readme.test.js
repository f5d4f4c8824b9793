import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {marksInMarkup} from '../../dist/shared/recorder-marks.js';
import {rootDirectory} from '../tools/browsers/found.js';

test('what README says to paste carries every mark for recorders', () => {
  const [, snippet] = readFileSync(path.join(rootDirectory, 'README.md'), 'utf8').split('```');
  const [tag] = snippet.match(/<div[^>]*>/);
  const attributes = tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g);
  const written = [...attributes].slice(1).map(([, name, value = '']) => {
    return [name, value.split(/\s+/).join(' ')];
  });
  assert.deepEqual(Object.fromEntries(written), marksInMarkup);
});
