/**
 * Inside a D-Bus session: lokalize-session.js FILE WORK.json. Opens the file in Lokalize, puts the texts
 * in, and saves.
 */
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {idsOf} from './ids.js';
import {run} from './run.js';

const [file, work] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(work, 'utf8'));
const lokalize = spawn('lokalize', [file], {stdio: 'ignore'});

const call = (service, object, method, ...args) =>
  run('gdbus', ['call', '--session', '--dest', service, '--object-path', object, '--method', method, ...args]); // prettier-ignore

const service = `org.kde.lokalize-${lokalize.pid}`;
/** The editor's object has a number that differs from start to start. */
async function editor() {
  for (let tries = 0; tries < 60; tries += 1) {
    await wait(500);
    for (const number of [0, 1]) {
      const object = `/ThisIsWhatYouWant/Editor/${number}`;
      try {
        if (!call(service, object, 'org.kde.Lokalize.Editor.entryCount').includes('(0,'))
          return object;
      } catch {
        // Not there yet.
      }
    }
  }
  throw new Error('Lokalize has not opened the file');
}

try {
  const object = await editor();
  for (const [index, id] of idsOf(readFileSync(file, 'utf8')).entries()) {
    if (!texts[id]) continue;
    call(service, object, 'org.kde.Lokalize.Editor.gotoEntry', String(index));
    call(service, object, 'org.kde.Lokalize.Editor.setEntryTarget', String(index), '0', JSON.stringify(texts[id])); // prettier-ignore
  }
  if (!call(service, object, 'org.kde.Lokalize.Editor.saveFile').includes('true')) {
    throw new Error('Lokalize has not saved the file');
  }
} finally {
  lokalize.kill();
}
