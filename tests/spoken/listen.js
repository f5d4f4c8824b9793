/**
 * What Orca really says: drives it through every widget and the whole quiz, in Firefox and Chromium,
 * and compares what is spoken with tests/spoken/<browser>/*.txt.
 *
 *     npm run build && npm run listen                     all of it, about 35 minutes
 *     npm run listen -- firefox crisis-help               one browser, one journey
 *     npm run listen -- --renew chromium                  writes what is spoken now
 *
 * Needs Debian 12 with: orca speech-dispatcher at-spi2-core xvfb openbox xdotool dbus dbus-x11
 * firefox-esr chromium. Other versions may use other words, so it is no part of `npm test`.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {Desktop} from './desktop.js';
import {journeys} from './journeys.js';
import {serve} from './serve.js';

const here = path.dirname(fileURLToPath(import.meta.url));

const programs = {
  orca: 'orca',
  'speech-dispatcher': 'speech-dispatcher',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'dbus-run-session': 'dbus',
  'firefox-esr': 'firefox-esr',
  chromium: 'chromium',
};
const missing = Object.entries(programs)
  .filter(([program]) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)
  .map(([, name]) => name);
if (missing.length) {
  console.error(`Missing: apt-get install ${missing.join(' ')}`);
  process.exit(1);
}
if (!fs.existsSync('dist/cdn/ipt-widgets.js')) {
  console.error('Missing: dist/cdn. Run npm run build.');
  process.exit(1);
}

// Everything on a message bus of its own: nothing of the desktop it runs on is heard or changed.
if (!process.env.LISTEN_SESSION) {
  const {status} = spawnSync(
    'dbus-run-session',
    ['--', process.execPath, ...process.argv.slice(1)],
    {stdio: 'inherit', env: {...process.env, LISTEN_SESSION: '1'}},
  );
  process.exit(status ?? 1);
}

const wanted = process.argv.slice(2).filter((word) => word !== '--renew');
const isRenewed = process.argv.includes('--renew');
const chosen = (names) => {
  const few = names.filter((name) => wanted.includes(name));
  return few.length ? few : names;
};

const server = await serve();
let differences = 0;
for (const browser of chosen(['firefox', 'chromium'])) {
  for (const name of chosen(Object.keys(journeys))) {
    const spoken = await travel(browser, name);
    const file = path.join(here, browser, `${name}.txt`);
    const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    if (isRenewed) {
      fs.mkdirSync(path.dirname(file), {recursive: true});
      fs.writeFileSync(file, spoken);
    }
    const isSame = isRenewed || spoken === before;
    console.log(`${isSame ? '✓' : '✗'} ${browser} ${name}`);
    if (!isSame) {
      differences += 1;
      printDifference(before.split('\n'), spoken.split('\n'));
    }
  }
}
server.close();
console.log(`${differences} differences`);
process.exit(differences ? 1 : 0);

/** Opens the page of a journey, presses its keys, and writes down what was said after each. */
async function travel(browser, name) {
  const {markup, keys} = journeys[name];
  const desktop = await Desktop.start();
  try {
    const lines = ['The page opens', ...(await desktop.open(browser, server.page(markup)))];
    for (const key of keys) {
      const [, pressed, times = '1'] = /^(\S+?)(?:\*(\d+))?$/.exec(key);
      lines.push(`\n${key}`);
      // Which of many keys a line was the answer to depends on how busy the machine is.
      for (let time = 0; time < Number(times); time++) {
        const said = await desktop.press(pressed);
        lines.push(...said);
        if (said.some((words) => words.includes('End of the page'))) break;
      }
    }
    return `${lines.join('\n')}\n`;
  } finally {
    desktop.stop();
  }
}

function printDifference(before, now) {
  const at = now.findIndex((line, index) => line !== before[index]);
  const index = at < 0 ? now.length : at;
  console.log(`  line ${index + 1} was:  ${before[index] ?? '(the end)'}`);
  console.log(`  and is now: ${now[index] ?? '(the end)'}`);
}
