import {load} from '../../src/regions/tools/load.js';

const {questionIds, quizOptions} = await load('src/content/quiz/answers.ts');

/**
 * Goes through the one quiz of a page with these answers.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, string | string[]>} answers
 * @param {() => unknown} [look] called on every screen with a question before it is left
 */
export async function play(page, answers, look = () => {}) {
  await page.evaluate(goOn);
  while (!(await page.evaluate(isResult))) {
    const id = questionIds[await page.evaluate(questionShown)];
    const options = [answers[id] ?? []].flat().map((option) => quizOptions[id].indexOf(option));
    await page.evaluate(tick, options);
    await look();
    await page.evaluate(goOn);
  }
}

// What follows runs in the page.

function questionShown() {
  const {shadowRoot} = document.querySelector('ipt-fit-quiz');
  return [...shadowRoot.querySelectorAll('fieldset')].findIndex(({hidden}) => !hidden);
}

function isResult() {
  return document.querySelector('ipt-fit-quiz').shadowRoot.querySelector('.result') !== null;
}

async function goOn() {
  const quiz = document.querySelector('ipt-fit-quiz');
  const buttons = [...quiz.shadowRoot.querySelectorAll('button[part~="primary-button"]')];
  buttons.find((button) => button.checkVisibility()).click();
  await quiz.updateComplete;
}

async function tick(options) {
  const quiz = document.querySelector('ipt-fit-quiz');
  const inputs = quiz.shadowRoot.querySelectorAll('fieldset:not([hidden]) input');
  for (const index of options) inputs[index].click();
  await quiz.updateComplete;
}
