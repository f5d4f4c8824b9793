// These run in a page with one quiz.

export function questionShown() {
  const {shadowRoot} = document.querySelector('ipt-fit-quiz');
  return [...shadowRoot.querySelectorAll('fieldset')].findIndex(({hidden}) => !hidden);
}

export function isResult() {
  return document.querySelector('ipt-fit-quiz').shadowRoot.querySelector('.result') !== null;
}

export async function goOn() {
  const quiz = document.querySelector('ipt-fit-quiz');
  const buttons = [...quiz.shadowRoot.querySelectorAll('button[part~="primary-button"]')];
  buttons.find((button) => button.checkVisibility()).click();
  await quiz.updateComplete;
}

export async function tick(options) {
  const quiz = document.querySelector('ipt-fit-quiz');
  const inputs = quiz.shadowRoot.querySelectorAll('fieldset:not([hidden]) input');
  for (const index of options) inputs[index].click();
  await quiz.updateComplete;
}
