import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {broken, work} from '../translation-tools/work.js';
import {fixtures, openSmallKit} from './small-kit.js';

/** What `npm run locales:tools` has recorded: tool/file. */
const recorded = readdirSync(path.join(fixtures, 'returned'), {withFileTypes: true}).flatMap(
  ({name}) => readdirSync(path.join(fixtures, 'returned', name)).map((file) => `${name}/${file}`),
);

/** Tools that only convert or filter: no translator works in them. */
const withoutWork = ['pogrep', 'qt5-lconvert', 'qt6-lconvert', 'xliff2po'];

/** What a tool loses of a translator's work before it reaches us. */
const lost = {
  // Writes placeholders without their names.
  'npm-ngx-i18nsupport-lib/de.xlf': ['about.version'],
  'npm-ngx-i18nsupport-lib/zh-Hans.xlf': ['about.version'],
  // Merges only what was empty, and no text with placeholders.
  'npm-xliff-simple-merge/de.xlf': ['about.limits', 'about.version', 'crisis.emergency'],
  'npm-xliff-simple-merge/zh-Hans.xlf': ['about.version'],
};

/** Tools in which a text to look at again is done only when its translator says so. */
const stillToConfirm = ['gettext', 'lokalize'];

for (const name of recorded) {
  describe(name, () => {
    const [tool, file] = name.split('/');
    const [locale] = /^(?:de|ar|zh-Hans)/.exec(file) ?? [''];
    const kit = openSmallKit();
    const untouched = new Map(kit.file(locale).units.map(({id, target}) => [id, target]));
    const reviewed = kit.judge(locale).statuses;
    /** @type {import('../../locales/tools/import/plan.js').Plan} */
    let plan;
    before(() => {
      plan = kit.take(locale, path.join(fixtures, 'returned', name));
    });
    after(() => kit.remove());
    const texts = () => new Map(kit.file(locale).units.map(({id, target}) => [id, target]));

    test('is read', () => {
      assert.deepEqual(plan.unreadable, []);
      assert.ok(plan.entries.length > 0);
    });

    test('nothing that was there is lost', () => {
      const done = Object.keys(work[locale]).filter((id) => id !== broken);
      for (const [id, text] of untouched) {
        if (!done.includes(id)) assert.equal(texts().get(id), text, id);
        if (text !== '') assert.notEqual(texts().get(id), '', id);
      }
    });

    test('what was translated is there', () => {
      const missing = Object.entries(work[locale])
        .filter(([id, text]) => id !== broken && texts().get(id) !== text)
        .map(([id]) => id);
      const expected = withoutWork.includes(tool) ? Object.keys(work[locale]).filter((id) => id !== broken) : (lost[name] ?? []); // prettier-ignore
      assert.deepEqual(missing.sort(), expected.toSorted());
    });

    test('nothing is reviewed by it, and nothing damaged', () => {
      const {statuses, findings} = kit.judge(locale);
      for (const [id, status] of statuses) {
        const same = texts().get(id) === untouched.get(id);
        assert.equal(status === 'reviewed', same && reviewed.get(id) === 'reviewed', id);
      }
      assert.deepEqual(findings.filter(({severity}) => severity === 'damage'), []); // prettier-ignore
    });

    if (
      work[locale][broken] &&
      !withoutWork.includes(tool) &&
      !lost[name]?.includes('about.limits')
    ) {
      test('the text that has lost a placeholder is refused, with the reason', () => {
        const entry = plan.entries.find(({unit}) => unit.id === broken);
        assert.equal(entry?.fate, 'refused');
        assert.match(entry.why ?? '', /<x\/>/);
      });

      test('a text whose English has changed is done when its translator has mended it', () => {
        const expected = stillToConfirm.includes(tool) ? 'stale' : 'draft';
        assert.equal(kit.judge(locale).statuses.get('about.limits'), expected);
      });
    }
  });
}

test('each tool is recorded with its version', () => {
  const versions = JSON.parse(readFileSync(path.join(fixtures, 'versions.json'), 'utf8'));
  const tools = new Set(recorded.map((name) => name.split('/')[0]));
  assert.deepEqual(Object.keys(versions).sort(), [...tools].sort());
});
