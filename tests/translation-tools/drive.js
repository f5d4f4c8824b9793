/**
 * `npm run locales:tools`: hands a small kit to the translation tools that are installed, lets each do
 * a translator's work, and imports what comes back. Says where a tool no longer makes what is recorded
 * in tests/locales/fixtures; `-- --record` records it. `-- poedit` drives one tool.
 *
 * Debian: apt-get install gettext translate-toolkit qttools5-dev-tools qt6-l10n-tools omegat
 * libreoffice-calc poedit lokalize xvfb openbox xdotool dbus-x11; npm: npm ci in this folder.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {isTaken} from '../../locales/tools/import/plan.js';
import {fixtures, openSmallKit} from '../locales/small-kit.js';
import {gettext} from './tools/gettext.js';
import {libreoffice} from './tools/libreoffice.js';
import {lokalize} from './tools/lokalize.js';
import {npmTools} from './tools/npm.js';
import {omegat} from './tools/omegat.js';
import {poedit} from './tools/poedit.js';
import {qt5, qt6} from './tools/qt.js';
import {pogrep, pomerge, translateToolkit, xliff2po} from './tools/translate-toolkit.js';
import {work} from './work.js';

const tools = [
  poedit, omegat, lokalize, libreoffice, gettext, translateToolkit, pogrep, pomerge, xliff2po, qt5, qt6,
  ...npmTools,
]; // prettier-ignore

const {values, positionals} = parseArgs({allowPositionals: true, options: {record: {type: 'boolean'}}}); // prettier-ignore

const versionsFile = path.join(fixtures, 'versions.json');
const versions = existsSync(versionsFile) ? JSON.parse(readFileSync(versionsFile, 'utf8')) : {};

async function drive(tool, version, locale) {
  const kit = openSmallKit();
  try {
    const folder = kit.handOut(locale);
    for (const [name, file] of Object.entries(await tool.work(folder, locale, work[locale]))) {
      const text = steady(readFileSync(file));
      const recorded = path.join(fixtures, 'returned', tool.name, name);
      const returned = kit.returned(name, text);
      const {entries, unreadable} = kit.plan(locale, returned);
      const counts = new Map();
      for (const {fate} of entries) counts.set(fate, (counts.get(fate) ?? 0) + 1);
      console.log(`${tool.name} ${version}: ${name}: ${entries.filter(isTaken).length} taken of ${Object.keys(work[locale]).length}; ${[...counts].map(([fate, count]) => `${fate} ${count}`).join(', ')}${unreadable.map(({text}) => text)}`); // prettier-ignore
      if (values.record) {
        mkdirSync(path.dirname(recorded), {recursive: true});
        cpSync(returned, recorded);
      } else if (!existsSync(recorded) || !readFileSync(recorded).equals(text)) {
        console.log(`${tool.name} ${version}: ${name}: differs from what ${versions[tool.name]} made. Look at it, then record it.`); // prettier-ignore
        process.exitCode = 1;
      }
    }
  } catch (error) {
    console.log(`${tool.name} ${version}: ${locale}: ${error.message}${error.stderr ?? ''}`);
    process.exitCode = 1;
  } finally {
    kit.remove();
  }
}

/** Without the hour at which a tool has saved, and its user. @param {Buffer} bytes */
const steady = (bytes) =>
  Buffer.from(
    bytes
      .toString('latin1')
      .replace(/((?:PO-Revision|POT-Creation)-Date: )[\d: +-]+/g, '$12026-11-28 12:00+0000')
      .replace(/(date=")\d{4}-[\d:TZ.-]+/g, '$12026-11-28'),
    'latin1',
  );

for (const tool of tools) {
  if (positionals.length > 0 && !positionals.includes(tool.name)) continue;
  const version = tool.version();
  if (!version) {
    console.log(`${tool.name}: is not installed`);
    continue;
  }
  for (const locale of tool.locales) await drive(tool, version, locale);
  if (values.record) versions[tool.name] = version;
}
if (values.record) writeFileSync(versionsFile, `${JSON.stringify(versions, null, 2)}\n`);
