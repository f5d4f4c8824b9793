import type {LitElement} from 'lit';
import {
  questionIds,
  quizOptions,
  type Answers,
  type QuestionId,
} from '../../src/content/quiz/answers.js';

/** Goes through the quiz on a story's canvas with these answers, as a visitor does, to its end. */
export const answering =
  (answers: Answers) =>
  async ({canvasElement}: {canvasElement: HTMLElement}) => {
    const quiz = await start(canvasElement);
    for (const id of questionIds) {
      // An answer to what was said, between two questions.
      if (!find(quiz, 'fieldset:not([hidden])')) await press(quiz, primaryButton);
      await answerOne(quiz, id, answers[id]);
      if (find(quiz, '.result')) return;
    }
  };

/**
 * Shows the question with this number, those before it answered in a way that leads on. What is
 * chosen for that question itself is answered as well.
 */
export const atQuestion =
  (number: number, chosen: Answers = {}) =>
  async ({canvasElement}: {canvasElement: HTMLElement}) => {
    const quiz = await start(canvasElement);
    const leadingOn: Answers = {safety: 'no', who: 'adult', now: ['none'], ...chosen};
    for (const [index, id] of questionIds.entries()) {
      if (index < number - 1 || chosen[id]) await answerOne(quiz, id, leadingOn[id]);
    }
  };

/** Presses "Continue" without an answer where one is needed. */
export const withoutAnAnswer = async ({canvasElement}: {canvasElement: HTMLElement}) => {
  const quiz = await start(canvasElement);
  await press(quiz, primaryButton);
};

export const openingHelp = async ({canvasElement}: {canvasElement: HTMLElement}) =>
  press(await quizOn(canvasElement), '.tools button');

/** Says at the start that it is about another person. */
export const askingForSomeoneElse = async ({canvasElement}: {canvasElement: HTMLElement}) =>
  press(await quizOn(canvasElement), '.screen button + button');

const primaryButton = '[part=primary-button]:not([hidden] *)';

async function quizOn(canvas: HTMLElement): Promise<LitElement> {
  const quiz = canvas.querySelector('ipt-fit-quiz')!;
  await quiz.updateComplete;
  return quiz;
}

async function start(canvas: HTMLElement): Promise<LitElement> {
  const quiz = await quizOn(canvas);
  await press(quiz, primaryButton);
  return quiz;
}

async function answerOne(
  quiz: LitElement,
  id: QuestionId,
  answer: string | readonly string[] = [],
) {
  const options: readonly string[] = quizOptions[id];
  for (const option of [answer].flat()) {
    await press(
      quiz,
      `fieldset:not([hidden]) .option:nth-child(${options.indexOf(option) + 1}) input`,
    );
  }
  await press(quiz, primaryButton);
}

/** The root is open here, and nowhere else: see .storybook/vite.config.js. */
const find = (quiz: LitElement, selector: string) =>
  quiz.shadowRoot!.querySelector<HTMLElement>(selector);

async function press(quiz: LitElement, selector: string) {
  const target = find(quiz, selector);
  if (!target) throw new Error(`the quiz has no ${selector} here`);
  target.click();
  await quiz.updateComplete;
}
