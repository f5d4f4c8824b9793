import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {load} from '../../src/regions/tools/load.js';
import {openFirefoxPrinter} from './firefox-printer.js';
import {play} from './play-quiz.js';
import {plain} from './read-pdf.js';

const [{english}, {answersFor}, {cardQuestions, cardTexts, chosenLines}] = await Promise.all(
  ['tests/support/english.ts', 'tests/support/answers.ts', 'src/content/quiz/card.ts'].map(load),
);

let printer;
before(async () => (printer = await openFirefoxPrinter()));
after(() => printer?.close());

const around = 'Words of the page around';

const show = () => printer.show(`<p>${around}</p><ipt-fit-quiz region="GB"></ipt-fit-quiz>`);

/** The words without the lines that Firefox writes above and below: title, address, page and time. */
const wordsOf = ({pages}) => plain(pages.map(({text}) => text).join(' ').replace(/\d+ of \d+|\d+\/\d+\/\d+, [\d:]+ [AP]M/g, '')); // prettier-ignore

describe('what Firefox prints', () => {
  test('is the card alone, on one page, when its button is pressed', async (t) => {
    if (!printer) return t.skip('no Firefox');
    await show();
    await play(printer.page, answersFor.many);
    const paper = await printer.printed(printCard);
    assert.equal(paper.pages.length, 1);
    const words = wordsOf(paper);
    for (const said of [
      cardTexts(english).title,
      chosenLines(english, answersFor.many)[0],
      ...cardQuestions(english),
    ]) {
      assert.ok(words.includes(plain(said)), said);
    }
    assert.ok(!words.includes(around));
    // The frame it is printed from goes again.
    assert.equal(await printer.page.evaluate(hasFrame), false);
  });

  test('tells nothing of what was answered about safety', async (t) => {
    if (!printer) return t.skip('no Firefox');
    await show();
    const start = wordsOf(await printer.printed(printPage));
    assert.ok(start.includes(around) && start.length > 500);
    for (const name of ['crisis', 'carer', 'home', 'pro']) {
      await show();
      await play(printer.page, answersFor[name]);
      assert.equal(wordsOf(await printer.printed(printPage)), start, name);
    }
  });
});

// These run in the page.

function printPage() {
  window.print();
}

function printCard() {
  const {shadowRoot} = document.querySelector('ipt-fit-quiz');
  shadowRoot.querySelector('.card input').click();
  [...shadowRoot.querySelectorAll('.card button')].at(-1).click();
}

function hasFrame() {
  return document.querySelector('ipt-fit-quiz').shadowRoot.querySelector('iframe') !== null;
}
