import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {rootDirectory} from '../tools/browsers/found.js';
import {openSite} from '../tools/static-site.js';
import {StoryPage} from './story-page.js';

const spanish = readFileSync(path.join(rootDirectory, 'locales/es.xlf'), 'utf8');

describe('the translator preview', () => {
  let site;
  let story;
  let folder;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'ipt-widgets-'));
    site = await openSite('storybook-static');
    story = await StoryPage.open(site);
  });

  after(async () => {
    await site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Chooses a file with this text, as a translator does. */
  async function choose(text, name = 'mine.xlf') {
    assert.deepEqual(await story.problemsOf('translator-preview--choose-a-file'), []);
    const file = path.join(folder, name);
    writeFileSync(file, text);
    const field = await story.page.waitForSelector('translator-preview >>> input[type=file]');
    await field.uploadFile(file);
  }

  const read = (selector) =>
    story.page.$$eval(`translator-preview >>> ${selector}`, (elements) =>
      elements.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()),
    );

  const waitFor = (selector) => story.page.waitForSelector(`translator-preview >>> ${selector}`);

  it('shows every widget in the language of the file, beside English', async () => {
    await choose(spanish);
    await waitFor('.pairs');
    const headings = await story.page.$$eval('translator-preview >>> .pair', (pairs) =>
      pairs.map((pair) =>
        [...pair.querySelectorAll('[lang] > *')].map(
          (widget) =>
            widget.shadowRoot.querySelector('[part=heading]').lang ||
            widget.shadowRoot.querySelector('.root').lang,
        ),
      ),
    );
    assert.deepEqual(headings, Array(6).fill(['en', 'es']));
    assert.match(
      (await read('.summary'))[0],
      /Draft.*mine\.xlf: (\d+) of \1 texts are translated.*Nothing is missing/,
    );
  });

  it('lists what is missing, stale, too long or damaged, with its id and the English', async () => {
    await choose(
      [
        ['crisis.title', (unit) => unit.replace(/<target.*<\/target>/, '')],
        ['crisis.lead', (unit) => unit.replace('<source>', '<source>In earlier words: ')],
        ['compare.criterion', (unit) => unit.replace(/(<target[^>]*>)/, `$1${'x'.repeat(50)} `)],
        ['about.version', (unit) => unit.replace(/(<target[^]*)<x [^>]*>([^]*<\/target>)/, '$1$2')],
        ['about.sources', (unit) => unit.replace('id="about.sources"', 'id="no.such.id"')],
      ].reduce((text, [id, change]) => {
        const unit = new RegExp(`<trans-unit id="${id}">[^]*?</trans-unit>`);
        assert.match(text, unit);
        return text.replace(unit, change);
      }, spanish),
    );
    await waitFor('.summary table');
    const rows = await story.page.$$eval('translator-preview >>> .summary tbody tr', (all) =>
      all.map((row) => [
        row.className,
        row.querySelector('.id').textContent,
        row.cells[2].textContent,
      ]),
    );
    assert.deepEqual(
      rows.map(([kind, id]) => `${kind} ${id}`),
      [
        'damaged about.version',
        'missing about.sources',
        'long compare.criterion',
        'missing crisis.title',
        'stale crisis.lead',
        'unknown no.such.id',
      ],
    );
    assert.equal(rows[3][2], 'If you need help now');
    // What is missing is shown in English, although the kit has a Spanish text of its own.
    const title = await story.page.$eval(
      'translator-preview >>> [lang=es] > ipt-crisis-help',
      (widget) => widget.shadowRoot.querySelector('[part=heading]').textContent.trim(),
    );
    assert.equal(title, 'If you need help now');
  });

  it('names the unit of a sentence that is clicked, and marks it on both sides', async () => {
    await choose(spanish);
    await waitFor('.pairs');
    const marked = await story.page.$eval('translator-preview >>> .pairs', async (pairs) => {
      const [english, translated] = pairs.querySelectorAll('ipt-crisis-help');
      translated.shadowRoot.querySelector('.lead').click();
      return [english, translated].map(
        (widget) => widget.shadowRoot.querySelector('.lead').style.outline !== '',
      );
    });
    assert.deepEqual(marked, [true, true]);
    assert.deepEqual(await read('aside .unit'), ['crisis.lead']);
    assert.match(
      (await read('aside'))[0],
      /You do not have to be certain.*Crisis help: one line under the heading/,
    );
  });

  it('says what is wrong with a file that cannot be read', async () => {
    await choose('{"crisis.title": "…"}', 'es.json');
    await story.page.waitForFunction(() =>
      document
        .querySelector('translator-preview')
        .shadowRoot.querySelector('.problem')
        .textContent.includes('es.json: This file is no XML'),
    );
  });
});
