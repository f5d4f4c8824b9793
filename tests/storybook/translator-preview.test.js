import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {rootDirectory} from '../tools/browsers/found.js';
import {inShadow} from '../tools/in-shadow.js';
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
    const field = await inShadow(story.page, 'translator-preview >>> input[type=file]');
    await field.uploadFile(file);
  }

  const read = (selector) =>
    story.page.$$eval(`translator-preview >>> ${selector}`, (elements) =>
      elements.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()),
    );

  /** Waits until the preview shows this, and its widgets their words. */
  async function waitFor(selector) {
    await inShadow(story.page, `translator-preview >>> ${selector}`);
    await story.page.$$eval('translator-preview >>> .pair [lang] > *', (widgets) =>
      Promise.all(widgets.map(({updateComplete}) => updateComplete)),
    );
  }

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

  /** The rows of what needs a look, as `severity kind id`. */
  const findings = () =>
    story.page.$$eval('translator-preview >>> .findings tbody tr', (all) =>
      all.map((row) => `${row.className} ${row.querySelector('.id').textContent}`),
    );

  it('lists what is missing, stale, too long or damaged, with its id, line and English', async () => {
    await choose(
      [
        ['crisis.title', (unit) => unit.replace(/<target.*<\/target>/, '')],
        ['crisis.lead', (unit) => unit.replace('<source>', '<source>In earlier words: ')],
        ['compare.criterion', (unit) => unit.replace(/(<target[^>]*>)/, `$1${'x'.repeat(50)} `)],
        ['about.version', (unit) => unit.replace(/(<target[^]*)<x [^>]*>([^]*<\/target>)/, '$1$2')],
        ['about.for-whom', (unit) => unit.replace(/12(?=[^<]*<\/target>)/, '11')],
        ['about.sources', (unit) => unit.replace('id="about.sources"', 'id="no.such.id"')],
      ].reduce((text, [id, change]) => {
        const unit = new RegExp(`<trans-unit id="${id}">[^]*?</trans-unit>`);
        assert.match(text, unit);
        return text.replace(unit, change);
      }, spanish),
    ); // prettier-ignore
    await waitFor('.findings');
    assert.deepEqual((await findings()).sort(), [
      'damage number about.for-whom',
      'damage placeholder about.version',
      'error empty crisis.title',
      'error id no.such.id',
      'error length compare.criterion',
      'error stale crisis.lead',
    ]);
    const [title] = (await read('.findings tbody tr.empty')).map(String);
    assert.match(title, /^Missing crisis\.title line \d+ If you need help now It is not translated yet/); // prettier-ignore
    // What is missing is shown in English, although the kit has a Spanish text of its own.
    const shown = await story.page.$eval(
      'translator-preview >>> [lang=es] > ipt-crisis-help',
      (widget) => widget.shadowRoot.querySelector('[part=heading]').textContent.trim(),
    );
    assert.equal(shown, 'If you need help now');
  });

  it('never calls a copy translated that nobody has touched, nor an empty file reviewed', async () => {
    const copy = spanish.replace(/<source>(.*)<\/source>(\s*)<target.*<\/target>/g, '<source>$1</source>$2<target>$1</target>'); // prettier-ignore
    await choose(copy);
    await waitFor('.findings');
    const [untouched] = await read('.summary');
    assert.doesNotMatch(untouched, /Nothing is missing/);
    const english = (await findings()).filter((row) => row.startsWith('error english'));
    assert.ok(english.length > 600, String(english.length));

    await choose(spanish.replace(/<target.*<\/target>/g, '').replace('"es"', '"pl"'), 'pl.xlf');
    await waitFor('.findings');
    const [empty] = await read('.summary');
    assert.match(empty, /Polish \(pl\) Not begun pl\.xlf: 0 of (\d+) texts are translated/);
    assert.doesNotMatch(empty, /Reviewed/);
  });

  it('counts a review only with a name', async () => {
    await choose(spanish.replaceAll('state="translated"', 'state="final"'));
    await waitFor('.findings');
    assert.match((await read('.summary'))[0], /Spanish \(es\) Draft/);
    assert.match((await read('.findings tbody tr'))[0], /nobody’s name stands with it/);
  });

  it('says what it has put right, and what is new against the kit', async () => {
    await choose(
      spanish
        .replace('target-language="es"', 'target-language="es_ES"')
        .replace(/(<target[^>]*>)(.*)(<\/target>)/, '$1<mrk mtype="seg">$2 hoy</mrk>$3'),
    );
    await waitFor('.changes');
    const [repairs] = await read('.repairs');
    assert.match(repairs, /2 things were put right/);
    assert.match(repairs, /The file: target-language "es_ES" read as "es"/);
    assert.match(repairs, /about\.title: <mrk> taken out, its words kept/);
    assert.match((await read('.changes'))[0], /^1 text differs.*about\.title (.+) \1 hoy/);
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

  it('says in which line and unit a file breaks', async () => {
    await choose(spanish.slice(0, spanish.indexOf('</target>')));
    await story.page.waitForFunction(() =>
      document
        .querySelector('translator-preview')
        .shadowRoot.querySelector('.problem')
        .textContent.trim(),
    );
    assert.match((await read('.problem'))[0], /^mine\.xlf: line 7: .*cut off, in the unit about\.title\. Go back/); // prettier-ignore
    assert.deepEqual(await read('.pairs'), []);
  });

  it('says what is wrong with a file that cannot be read', async () => {
    await choose('{"crisis.title": "…"}', 'es.json');
    await story.page.waitForFunction(() =>
      document
        .querySelector('translator-preview')
        .shadowRoot.querySelector('.problem')
        .textContent.includes('es.json: is no XLIFF. Export it as XLIFF 1.2.'),
    );
  });
});
