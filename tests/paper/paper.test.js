import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {load} from '../../src/regions/tools/load.js';
import {openPrinter} from './printer.js';
import {aroundLastWords, plain, walk} from './read-pdf.js';
import {tags} from '../support/tags.js';

const [
  {english},
  {aboutTexts},
  {areaIds, problemAreas, problemAreasTexts},
  {questionGroups},
  {safetyReferences},
  {references},
] = await Promise.all(
  [
    'tests/support/english.ts',
    'src/content/about.ts',
    'src/content/problem-areas/problem-areas.ts',
    'src/content/common-questions/groups.ts',
    'src/content/quiz/results.ts',
    'src/content/references.ts',
  ].map(load),
);

const widgets = (region) => tags.map((tag) => `<${tag} region="${region}"></${tag}>`).join('');

let printer;
before(async () => (printer = await openPrinter()));
after(() => printer.close());

/** How often these words stand on paper. */
const count = ({pages}, words) =>
  pages.map(({text}) => text.split(plain(words)).length - 1).reduce((a, b) => a + b, 0);

const tagsOf = ({pages}) => pages.flatMap((page) => [...walk(page.tags)]);

describe('a widget on paper', () => {
  // German is the longest of the languages, and the pages have its widest words.
  for (const tag of tags) {
    test(`<${tag}> is at most two pages of A4`, async () => {
      await printer.show(`<${tag} region="DE"></${tag}>`, {lang: 'de'});
      const {pages} = await printer.print();
      assert.ok(pages.length <= 2, `${pages.length} pages`);
      assert.ok(
        pages.every(({text}) => text),
        'an empty page',
      );
    });
  }

  test('shows what was opened, and of what is closed the title and the line below', async () => {
    await printer.show('<ipt-problem-areas open="grief"></ipt-problem-areas>');
    const paper = await printer.print();
    const areas = problemAreas(english, 'adult');
    for (const {id, title, summary, workOn} of areas) {
      assert.equal(count(paper, title) > 0, true, title);
      assert.equal(count(paper, summary), 1, summary);
      assert.equal(count(paper, workOn[0]), id === 'grief' ? 1 : 0, workOn[0]);
    }
    assert.equal(areas.length, areaIds.length);
    assert.equal(count(paper, problemAreasTexts(english).audience), 0);
  });

  test('has headings for titles, and nothing to press or to fill in', async () => {
    await printer.show(
      '<ipt-problem-areas open="all"></ipt-problem-areas><ipt-common-questions></ipt-common-questions>',
    );
    const found = tagsOf(await printer.print());
    assert.deepEqual(
      found.filter(({tag}) => tag.role === 'Form'),
      [],
    );
    const headings = found.filter(({tag}) => /^H\d$/.test(tag.role)).map(({tag}) => tag.text);
    const titles = problemAreas(english, 'adult').map(({title}) => title);
    const questions = questionGroups(english).first.flatMap(({question}) => question ?? []);
    assert.ok(questions.length > 0);
    for (const title of [...titles, ...questions])
      assert.ok(headings.includes(plain(title)), title);
  });

  for (const [lang, content, script] of [
    ['ar', tags.map((tag) => `<${tag} lang="ar" region="GB"></${tag}>`).join(''), 'Arab'],
    // On a page in Māori, which the widgets do not speak, they are in English.
    ['en', widgets('GB'), 'Latn'],
  ]) {
    test(`says its own language, whatever that of the page: ${lang}`, async () => {
      await printer.show(content, {lang: lang === 'ar' ? 'en' : 'mi'});
      const found = tagsOf(await printer.print()).filter(
        ({tag}) => !tag.children.length && new RegExp(`\\p{Script=${script}}`, 'u').test(tag.text),
      );
      assert.ok(found.length > 100);
      for (const {tag, around} of found) {
        assert.equal(around.findLast((other) => other.lang)?.lang, lang, tag.text);
      }
    });
  }
});

describe('a page with all widgets on paper', () => {
  for (const [name, region, language, format] of [
    ['English, A4', 'GB', {}, 'a4'],
    ['German, A4', 'DE', {lang: 'de'}, 'a4'],
    ['Arabic, Letter', 'GB', {lang: 'ar', dir: 'rtl'}, 'letter'],
  ]) {
    test(`no number stands on another page than its name, and no heading ends a page: ${name}`, async () => {
      await printer.show(widgets(region), language);
      const paper = await printer.print(format);
      const numbers = await printer.page.evaluate(namesAndNumbers);
      assert.ok(numbers.length > 5);
      for (const [number, services] of numbers) {
        const at = paper.pages.filter(({text}) => text.includes(plain(number)));
        assert.ok(at.length > 0, `${number} is not printed`);
        for (const {text} of at) {
          const isNamed = services.some((service) => text.includes(plain(service)));
          assert.ok(isNamed, `${number} without ${services.join(', ')}`);
        }
      }
      for (const [index, page] of paper.pages.entries()) {
        const around = aroundLastWords(page);
        assert.ok(around.length > 0, `page ${index + 1} has no tags`);
        const isHeading = around.some((role) => /^(H\d|Caption)$/.test(role));
        assert.ok(!isHeading, `page ${index + 1} ends with a heading`);
      }
    });
  }

  test('the sources stand once, at the end, and each of all widgets', async () => {
    await printer.show(widgets('GB'));
    // On a busy machine some panels are still to be filled.
    await printer.page.evaluate(fillPanels);
    const cited = await printer.page.evaluate(citedByAll);
    const paper = await printer.print();
    const {title, sources} = aboutTexts(english);
    assert.equal(count(paper, title), 1);
    assert.ok(cited.length > 40);
    const [, end] = plain(paper.pages.map(({text}) => text).join(' ')).split(plain(title));
    assert.ok(end.includes(plain(sources)));
    const unprinted = safetyReferences.map((id) => references[id].title);
    for (const source of cited) {
      if (unprinted.some((title) => source.includes(title))) continue;
      const words = withoutSpaces(source);
      assert.equal(withoutSpaces(end).split(words).length - 1, 1, source);
    }
    // After the print, every widget has its own again.
    assert.deepEqual(await printer.page.evaluate(citedByAll), cited);
  });

  test('a widget in a closed tab does not take them along', async () => {
    await printer.show(
      '<ipt-problem-areas></ipt-problem-areas><div hidden><ipt-crisis-help region="GB"></ipt-crisis-help></div>',
    );
    assert.equal(count(await printer.print(), aboutTexts(english).title), 1);
  });

  test('a page that prints by a script of its own gets the same paper', async () => {
    await printer.show('<ipt-problem-areas></ipt-problem-areas>');
    const titles = await printer.page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const {shadowRoot} = document.querySelector('ipt-problem-areas');
      const found = shadowRoot.querySelectorAll('.paper-only').length;
      dispatchEvent(new Event('afterprint'));
      return found;
    });
    assert.equal(titles > areaIds.length, true);
  });
});

/** Lines break where there is room: where they do is nothing a source says. */
const withoutSpaces = (text) => plain(text).replace(/[\s-]/g, '');

// These run in the page.

/** Every number to call or text in the crisis panel, with the names it belongs to. */
function namesAndNumbers() {
  const {shadowRoot} = document.querySelector('ipt-crisis-help');
  const names = new Map();
  for (const service of shadowRoot.querySelectorAll('.services > li')) {
    const name = service.querySelector('.service-name').textContent;
    for (const {textContent: number} of service.querySelectorAll(
      'a[href^="tel:"] bdi, a[href^="sms:"] bdi',
    )) {
      names.set(number, [...(names.get(number) ?? []), name]);
    }
  }
  return [...names];
}

function fillPanels() {
  for (const moment of ['beforeprint', 'afterprint']) dispatchEvent(new Event(moment));
}

/** What all widgets together cite, each once. */
function citedByAll() {
  const cited = [...document.body.children].flatMap(({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll('.sources > li') ?? [])].map((item) => {
      const copy = item.cloneNode(true);
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      return copy.textContent;
    }),
  );
  return [...new Set(cited)];
}
