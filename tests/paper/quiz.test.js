import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {load} from '../../src/regions/tools/load.js';
import {play} from './play-quiz.js';
import {openPrinter} from './printer.js';
import {plain, readPdf, walk} from './read-pdf.js';

const [
  {english},
  {answersFor},
  {quizResult},
  {fitQuizTexts},
  {cardQuestions, cardTexts, chosenLines},
] = await Promise.all(
  [
    'tests/support/english.ts',
    'tests/support/answers.ts',
    'src/content/quiz/results.ts',
    'src/content/quiz/texts.ts',
    'src/content/quiz/card.ts',
  ].map(load),
);

let printer;
before(async () => (printer = await openPrinter()));
after(() => printer.close());

const show = () => printer.show('<ipt-fit-quiz region="GB"></ipt-fit-quiz>');
const wordsOf = ({pages}) => pages.map(({text}) => text).join(' ');
const paper = async () => wordsOf(await printer.print());

/** What must not be on paper: the words of the questions about safety and of what follows them. */
const aboutSafety = /suicid|harm|abus|hurts|threat|controls|afraid|voices|alcohol|bipolar/i;
const saysNothingOfSafety = (text) => assert.equal(aboutSafety.exec(text)?.[0], undefined);
/** The letters alone: a PDF writes Arabic in the shapes and the order of the lines. */
const letters = (text) => [...text.normalize('NFKC').replace(/[\s•]/g, '')].sort().join('');

describe('the quiz on paper', () => {
  test('is the same before every answer, and after those about safety, to the letter', async () => {
    await show();
    const start = await paper();
    assert.ok(start.includes(plain(fitQuizTexts(english).purpose)));
    for (const number of ['999', '116 123']) assert.ok(start.includes(number));
    saysNothingOfSafety(start);

    await printer.page.evaluate(openHelp);
    assert.equal(await paper(), start, 'with the numbers open');

    let screens = 0;
    await show();
    await play(printer.page, {...answersFor.many, safety: 'recent', now: ['none']}, async () => {
      assert.equal(await paper(), start, `screen ${++screens}`);
    });
    assert.ok(screens > 3);
    assert.equal(await paper(), start, 'after such thoughts');

    const others = {
      crisis: answersFor.crisis,
      danger: {safety: 'danger'},
      carer: answersFor.carer,
      urgent: {...answersFor.urgent, now: ['postnatal', 'home']},
      home: answersFor.home,
      'home, a teenager': {...answersFor.home, who: 'teen'},
      pro: answersFor.pro,
    };
    for (const [name, answers] of Object.entries(others)) {
      await show();
      await play(printer.page, answers);
      await printer.page.evaluate(openAll);
      assert.equal(await paper(), start, name);
    }
  });

  test('is a result where it is about IPT, without what was said about safety', async () => {
    await show();
    await play(printer.page, {...answersFor.many, safety: 'skip', now: ['skip']});
    await printer.page.evaluate(openAll);
    const text = await paper();
    const {said, lead, banner} = quizResult(english, 'many', {...answersFor.many, safety: 'skip'});
    for (const clause of said.clauses) assert.ok(text.includes(plain(clause)), clause);
    for (const words of lead) assert.ok(text.includes(plain(words)), words);
    assert.ok(banner);
    assert.ok(!text.includes(plain(banner)));
    saysNothingOfSafety(text);
  });
});

describe('the card to take along', () => {
  for (const lang of ['en', 'de', 'ar']) {
    test(`is one page of A4 with headings, ${lang}`, async () => {
      await show();
      await play(printer.page, answersFor.many);
      await printer.page.evaluate(speak, lang);
      const [words, html] = await printer.page.evaluate(printedCard);
      // The frame is what is printed: its document, as it stands when `print()` is called.
      const page = await printer.page.browser().newPage();
      await page.setContent(html);
      const {pages, title} = await readPdf(
        await page.pdf({format: 'a4', tagged: true, preferCSSPageSize: true}),
      );
      await page.close();
      assert.equal(pages.length, 1);
      const found = [...walk(pages[0].tags)];
      assert.equal(found.find(({tag}) => tag.role === 'Document').tag.lang, lang);
      const headings = found.filter(({tag}) => /^H\d$/.test(tag.role)).map(({tag}) => tag.role);
      assert.deepEqual(headings, ['H1', 'H2', 'H2', 'H2']);
      const items = found.filter(({tag}) => tag.role === 'LI').map(({tag}) => tag.text);
      assert.ok(items.length > 8);
      assert.ok(letters(pages[0].text) === letters(words), 'the letters of the card');
      if (lang !== 'en') return;
      assert.equal(title, cardTexts(english).title);
      assert.ok(pages[0].text.includes(plain(chosenLines(english, answersFor.many)[0])));
      for (const question of cardQuestions(english))
        assert.ok(pages[0].text.includes(plain(question)));
      saysNothingOfSafety(pages[0].text);
    });
  }
});

// These run in the page.

async function openHelp() {
  const quiz = document.querySelector('ipt-fit-quiz');
  quiz.shadowRoot.querySelector('.tools button').click();
  await quiz.updateComplete;
}

/** Whatever can be opened, also whom to call. */
async function openAll() {
  const quiz = document.querySelector('ipt-fit-quiz');
  quiz.shadowRoot.querySelector('.tools button[aria-expanded="false"]')?.click();
  await quiz.updateComplete;
  for (const details of quiz.shadowRoot.querySelectorAll('details')) details.open = true;
}

async function speak(lang) {
  const quiz = document.querySelector('ipt-fit-quiz');
  quiz.lang = lang;
  while (quiz.shadowRoot.querySelector('.root').lang !== lang) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await quiz.updateComplete;
}

/** Ticks the first sentence, presses the last button of the card, and takes what would be printed. */
async function printedCard() {
  const {shadowRoot} = document.querySelector('ipt-fit-quiz');
  shadowRoot.querySelector('.card input').click();
  [...shadowRoot.querySelectorAll('.card button')].at(-1).click();
  const view = shadowRoot.querySelector('iframe').contentWindow;
  return new Promise((resolve) => {
    view.print = () => {
      const {documentElement, body, adoptedStyleSheets} = view.document;
      const rules = adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
      const style = view.document.createElement('style');
      style.textContent = rules.map(({cssText}) => cssText).join('\n');
      view.document.head.append(style);
      resolve([body.textContent, `<!doctype html>${documentElement.outerHTML}`]);
    };
  });
}
