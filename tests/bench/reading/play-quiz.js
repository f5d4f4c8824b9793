/**
 * Goes through the quiz as a reader does, by what is on screen: a question is known by its words, an
 * option by its place among those of the content, and whatever is neither question nor result is
 * answered with the main button.
 *
 * @param {import('puppeteer-core').Page} page shows an `ipt-fit-quiz`
 * @param {readonly {id: string, text: string, options: readonly {id: string}[]}[]} questions those
 *   of the content, in English
 * @param {Record<string, readonly string[]>} path what to tick: ids of options, by id of question
 * @returns how many taps and words came before the result; the same from the answer about safety to
 *   the first number on screen (`number`); every screen, with the id of its question; the result
 */
export async function playQuiz(page, questions, path) {
  const screens = [];
  const before = {taps: 0, words: 0};
  /** From the answer about safety on. */
  let toNumber;
  let number;
  let read = new Set();

  while (screens.length <= 2 * questions.length) {
    const screen = await page.evaluate(look, phoneOrText);
    const question = questions.find(({text}) => screen.question?.includes(text));
    if (screen.question && !question) {
      throw new Error(`The quiz asks what no question of the content says: ${screen.question}`);
    }
    screens.push({...screen, id: question?.id});
    if (toNumber && !number && screen.numberAt !== null) {
      number = {taps: toNumber.taps, words: toNumber.words + wordsOf(fresh(screen.toNumber))};
    }
    if (screen.isResult) return {...before, number, screens, result: screen};

    const words = wordsOf(fresh(screen.texts));
    read = new Set([...read, ...screen.texts]);
    const ticks = (path[question?.id] ?? []).map((id) => indexOf(question, id));
    for (const index of ticks) await page.evaluate(tick, index);
    await page.evaluate(goOn);
    count(before, ticks.length + 1, words);
    if (toNumber) count(toNumber, ticks.length + 1, words);
    if (question?.id === 'safety') toNumber = {taps: 1, words: 0};
  }
  throw new Error(`No result after ${screens.length} screens.`);

  /** What stays from one screen to the next is read once. */
  function fresh(texts) {
    return texts.filter((text) => !read.has(text));
  }
}

function count(so, taps, words) {
  so.taps += taps;
  so.words += words;
}

const wordsOf = (texts) => texts.join(' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

function indexOf({id, options}, wanted) {
  const index = options.findIndex((option) => option.id === wanted);
  if (index < 0) {
    const known = options.map((option) => option.id).join(' ');
    throw new Error(`quiz-paths.js: question "${id}" has no option "${wanted}", only: ${known}`);
  }
  return index;
}

const phoneOrText = 'a[href^="tel:"], a[href^="sms:"]';

// These run in the page.

function look(number) {
  const quiz = document.querySelector('ipt-fit-quiz');
  const {reading} = window;
  const shown = (selector) =>
    [...quiz.shadowRoot.querySelectorAll(selector)].find((node) => node.checkVisibility());
  const isResult = Boolean(shown('.result'));
  return {
    ...reading.of(quiz),
    texts: reading.texts(quiz),
    isResult,
    // A result may have boxes to tick of its own.
    question: isResult ? undefined : shown('fieldset')?.textContent.replace(/\s+/g, ' '),
    numberAt: reading.at(quiz, number),
    toNumber: reading.texts(quiz, number),
    nextStepAt: reading.at(quiz, '[slot=next-step]'),
  };
}

async function tick(index) {
  const quiz = document.querySelector('ipt-fit-quiz');
  const inputs = [...quiz.shadowRoot.querySelectorAll('fieldset input')];
  inputs.filter((input) => input.checkVisibility())[index].click();
  await quiz.updateComplete;
}

async function goOn() {
  const quiz = document.querySelector('ipt-fit-quiz');
  const buttons = [...quiz.shadowRoot.querySelectorAll('button[part~="primary-button"]')];
  buttons.find((button) => button.checkVisibility()).click();
  await quiz.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
