/**
 * Makes what a clinic downloads: `release/ipt-widgets-<version>.zip`, with the feed that announces it.
 * The same commit gives the same bytes. `npm run release` builds everything it packs first;
 * `npm run release -- https://clinic.example/ipt/` says in the feed where the files will be.
 */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {editions} from '../../dist/release/editions.js';
import {rootDirectory} from '../../tests/tools/browsers/found.js';
import {archive, checksums} from './archive.js';
import {builderPage, startPage} from './pages.js';
import {archiveName, feed} from './feed.js';
import {releasesIn} from './notes.js';
import {openPrinter} from './print.js';

const fromRoot = (...parts) => path.join(rootDirectory, ...parts);
const read = (...parts) => readFileSync(fromRoot(...parts));

const {name, version} = JSON.parse(read('package.json').toString());
const releases = releasesIn(read('CHANGELOG.md').toString());
const [latest] = releases;
if (latest?.version !== version) {
  throw new Error(
    `CHANGELOG.md: its first release is ${latest?.version}, package.json has ${version}. Write "## ${version} – YYYY-MM-DD" above the others.`,
  );
}

/** @type {Map<string, Uint8Array>} */
const files = new Map();
const add = (file, content) => files.set(file, Buffer.from(content));

/** What is uploaded: the folder the builder proposes. */
const upload = `${name}/${version}`;
for (const folder of ['cdn', 'embed']) {
  const target = folder === 'cdn' ? upload : `${upload}/embed`;
  for (const file of readdirSync(fromRoot('dist', folder))) {
    add(`${target}/${file}`, read('dist', folder, file));
  }
}

add('START-HERE.html', startPage(latest));
add('builder.html', builderPage());
for (const file of ['LICENSE', 'CLINICAL.md', 'CHANGELOG.md', 'CITATION.cff'])
  add(file, read(file));
add('sbom.cdx.json', read('dist', 'sbom.cdx.json'));
add('ipt-widgets-wordpress.zip', read('release', 'ipt-widgets-wordpress.zip'));

const workshop = mkdtempSync(path.join(tmpdir(), 'ipt-widgets-release-'));
const printer = await openPrinter(latest.day);
try {
  for (const {language, plain, leaflet} of await editions()) {
    add(`plain/${language}.html`, plain);
    add(`leaflet/${language}.html`, leaflet);
    const file = path.join(workshop, `${language}.html`);
    writeFileSync(file, leaflet);
    add(`leaflet/${language}.pdf`, await printer.print(file, 2));
  }
} finally {
  await printer.close();
  rmSync(workshop, {recursive: true});
}
add('SHA256SUMS', checksums(files));

const zip = archiveName(version);
const written = {
  [zip]: archive(files, latest.day),
  'feed.xml': feed(releases, process.argv[2]),
  'latest.json': `${JSON.stringify({...latest, file: zip}, null, 2)}\n`,
};
mkdirSync(fromRoot('release'), {recursive: true});
for (const [file, content] of Object.entries(written)) {
  writeFileSync(fromRoot('release', file), content);
  console.log(`release/${file}`);
}
