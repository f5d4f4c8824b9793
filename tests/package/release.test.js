import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {describe, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {unzipSync} from 'fflate';
import {archive, checksums} from '../../stories/release/archive.js';
import {feed} from '../../stories/release/feed.js';
import {releasesIn} from '../../stories/release/notes.js';
import {rootDirectory} from '../tools/browsers/found.js';

const changelog = `# Changelog

## Unreleased

- Not yet.

## 0.3.0 – 2027-02-01

Texts: 2027.1.

### For your visitors

- Words & numbers, in
  \`code\`.
- <Second>.

### Numbers corrected

- NZ: hours.

## 0.2.0 – 2026-11-28

Texts: 2026.2.

### For your visitors

- First.
`;

describe('the notes of a release', () => {
  it('are read from the changelog, newest first, without what has no day yet', () => {
    assert.deepEqual(
      releasesIn(changelog).map(({version, day, texts}) => [version, day, texts]),
      [
        ['0.3.0', '2027-02-01', '2027.1'],
        ['0.2.0', '2026-11-28', '2026.2'],
      ],
    );
    assert.deepEqual(releasesIn(changelog)[0].changes, {
      'For your visitors': ['Words & numbers, in `code`.', '<Second>.'],
      'Numbers corrected': ['NZ: hours.'],
    });
  });

  it('need a heading over each list', () => {
    assert.throws(() => releasesIn('## 0.2.0 – 2026-11-28\n\n- What?'), /0\.2\.0.*heading/);
  });

  it('are a feed that can be read, an entry a release', () => {
    const parsed = new DOMParser().parseFromString(feed(releasesIn(changelog)), 'text/xml');
    const entries = Array.from(parsed.getElementsByTagName('entry'));
    const textOf = (entry, name) => entry.getElementsByTagName(name)[0].textContent;
    assert.deepEqual(
      entries.map((entry) => [textOf(entry, 'id'), textOf(entry, 'updated').slice(0, 10)]),
      [
        ['urn:ipt-widgets:0.3.0', '2027-02-01'],
        ['urn:ipt-widgets:0.2.0', '2026-11-28'],
      ],
    );
    assert.match(
      textOf(entries[0], 'content'),
      /<li>Words &amp; numbers, in <code>code<\/code>\.<\/li>/,
    );
    const linked = feed(releasesIn(changelog), 'https://clinic.example/ipt/');
    assert.match(linked, /href="https:\/\/clinic\.example\/ipt\/ipt-widgets-0\.3\.0\.zip"/);
    assert.doesNotMatch(textOf(entries[0], 'content'), /<Second>/);
  });
});

describe('the archive', () => {
  const files = [
    ['b/two.txt', Buffer.from('2')],
    ['one.txt', Buffer.from('1')],
  ];

  it('holds each file as it is', () => {
    const held = unzipSync(archive(new Map(files), '2026-11-28'));
    assert.deepEqual(
      Object.entries(held).map(([name, content]) => [name, Buffer.from(content).toString()]),
      [
        ['b/two.txt', '2'],
        ['one.txt', '1'],
      ],
    );
  });

  it('has the same bytes in any order and time zone', () => {
    const script = `
      import {archive} from '${path.join(rootDirectory, 'stories/release/archive.js')}';
      const files = new Map([['one.txt', Buffer.from('1')], ['b/two.txt', Buffer.from('2')]]);
      process.stdout.write(Buffer.from(archive(files, '2026-11-28')).toString('hex'));`;
    const inZone = (TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: {...process.env, TZ},
        encoding: 'utf8',
      });
    const here = Buffer.from(archive(new Map(files), '2026-11-28')).toString('hex');
    assert.equal(inZone('Pacific/Auckland'), here);
    assert.equal(inZone('America/Los_Angeles'), here);
  });

  it('has a list that sha256sum reads', () => {
    assert.equal(
      checksums(new Map(files)),
      'd4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35  b/two.txt\n' +
        '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  one.txt\n',
    );
  });
});
