/**
 * Goes through the quiz in the page, to the place where a picture is taken.
 *
 * @param {import('./states.js').Play} play
 * @param {Record<string, readonly string[]>} options the options of each question, in order
 */
export async function playInPage({answers = {}, until, then}, options) {
  const quiz = document.querySelector('ipt-fit-quiz');
  const root = quiz.shadowRoot;
  const ids = Object.keys(options);
  const seen = (selector) =>
    [...root.querySelectorAll(selector)].find((node) => node.checkVisibility());
  const press = async (selector) => {
    seen(selector).click();
    await quiz.updateComplete;
  };
  const screen = () => {
    if (seen('.result')) return 'result';
    const question = seen('fieldset');
    if (question) return ids[[...root.querySelectorAll('fieldset')].indexOf(question)];
    return seen('.screen .services') ? 'reply' : 'start';
  };
  for (let steps = 0; steps < 20; steps += 1) {
    const here = screen();
    for (const answer of [answers[here] ?? []].flat()) {
      seen('fieldset').querySelectorAll('input')[options[here].indexOf(answer)].click();
      await quiz.updateComplete;
    }
    if (here === (until ?? 'result')) break;
    await press('[part~=primary-button]');
  }
  if (screen() !== (until ?? 'result')) throw new Error(`The quiz has stopped at ${screen()}`);
  if (then === 'continue') await press('[part~=primary-button]');
  if (then === 'help') await press('.tools button');
}
