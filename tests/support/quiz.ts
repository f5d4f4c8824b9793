import type {LitElement} from 'lit';
import {
  questionIds,
  quizOptions,
  type Answers,
  type QuestionId,
} from '../../src/content/quiz/answers.js';
import {all, mount, one, root, text, until} from './widget.js';

export {answersFor, safe} from './answers.js';

export const quiz = (attributes = '', content = '') =>
  mount<LitElement>(`<ipt-fit-quiz ${attributes}>${content}</ipt-fit-quiz>`, 'ipt-fit-quiz');

export const primary = (element: Element) => one(element, '[part=primary-button]:not([hidden] *)');
/** The heading, or whatever names the screen that has the focus. */
export const here = (element: Element) => one(element, '.here');
export const currentQuestion = (element: Element) => one(element, 'fieldset:not([hidden])');
export const currentIndex = (element: Element) =>
  all(element, 'fieldset').findIndex((fieldset) => !fieldset.hidden);
export const inputsOf = (question: Element) => [
  ...question.querySelectorAll<HTMLInputElement>('input'),
];
/** The button with this label, among those that can be seen. */
export const button = (element: Element, label: string) =>
  visibleButtons(element).find((candidate) => text(candidate) === label)!;
export const visibleButtons = (element: Element) =>
  all(element, 'button').filter(({offsetHeight}) => offsetHeight > 0);

export async function click(element: LitElement, target: HTMLElement) {
  target.click();
  await element.updateComplete;
}

export async function start(element: LitElement) {
  await click(element, primary(element));
}

/** Ticks one option of the question on screen. */
export async function tick(element: LitElement, id: QuestionId, option: string) {
  const index = (quizOptions[id] as readonly string[]).indexOf(option);
  await click(element, inputsOf(currentQuestion(element))[index]);
}

/** Goes through the quiz with these answers, from the first screen to its end. */
export async function answer(element: LitElement, answers: Answers) {
  await start(element);
  await goOn(element, answers);
}

/** The same from the first question on. */
export async function goOn(element: LitElement, answers: Answers) {
  for (const id of questionIds) {
    // An answer to what was said, between two questions.
    if (!all(element, 'fieldset:not([hidden])').length) await click(element, primary(element));
    for (const option of [answers[id] ?? []].flat()) await tick(element, id, option);
    await click(element, primary(element));
    if (root(element).querySelector('.result')) break;
  }
  await until(() => root(element).querySelector('.result'), 'a result');
}
