import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {marksInMarkup} from '../../dist/shared/recorder-marks.js';
import {load} from '../../src/regions/tools/load.js';
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

test('what is to be pasted names without script whom the widget would name, in its order', async () => {
  const {confirmed, regions} = await load('src/regions/index.ts');
  let count = 0;
  for (const file of ['README.md', 'stories/EMBEDDING.md']) {
    const text = readFileSync(path.join(rootDirectory, file), 'utf8');
    const pasted = /<(ipt-fit-quiz|ipt-crisis-help)\b[^>]*region="(\w+)"[^>]*>(\s.*?)<\/\1>/gs;
    for (const [, tag, code, content] of text.matchAll(pasted)) {
      const {emergency, services} = regions[code];
      const own = JSON.parse(/<script[^>]*>(.*)<\/script>/s.exec(content)?.[1] ?? '[]');
      const named = [
        ['', confirmed(emergency)[0].number],
        ...own.map(({name, call}) => [name, call]),
        [confirmed(services)[0].name, confirmed(services)[0].contacts[0].number],
      ];
      const shown = content.replace(/<script.*<\/script>/s, '');
      const places = named.map(([name, number]) => [name, `>${number}</a>`].map((words) => shown.indexOf(words))); // prettier-ignore
      const said = `${file}, ${tag}: ${named.join('; ')}`;
      assert.ok(!places.flat().includes(-1), said);
      assert.deepEqual(places.map(([, at]) => at).sort((a, b) => a - b), places.map(([, at]) => at), said); // prettier-ignore
      count += 1;
    }
  }
  assert.ok(count >= 3, `${count} snippets`);
});
