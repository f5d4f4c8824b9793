import {escape, headOf, markupOf} from '../markup.js';
import {cssOf, native} from './static-html.js';

const id = (panel) => `panel-${panel}`;

/** Controls as the kit has them: panels that the browser's search finds, and one question after another. */
export const asInKit = {
  hasClasses: true,
  panel: (panel, body) => `<div class="disclosure${panel.isQuiet ? ' quiet' : ''}"><div class="disclosure-head">${markupOf(panel.icon, native)}<div class="disclosure-title">${headOf({...panel, title: '\0'}).replace('\0', `<button type="button" aria-expanded="false" aria-controls="${id(panel.panel)}">${escape(panel.title)}</button>`)}</div></div><div class="disclosure-body stack" id="${id(panel.panel)}" hidden="until-found">${body}</div></div>`, // prettier-ignore
  choice: native.choice,
  question: (question) =>
    native.question(question).replace('<fieldset', '<fieldset data-question hidden'),
};

/** A button that leads on through the questions, of which only one is shown. */
export const next = '<button type="button" class="button primary" data-next>Continue</button>';

/** Source of what leads through the questions in a `root`. */
export const steps = `
  const questions = root.querySelectorAll('[data-question]');
  let asked = 0;
  if (questions[0]) questions[0].hidden = false;
  root.addEventListener('click', ({target}) => {
    if (!target.closest('[data-next]')) return;
    questions[asked].hidden = true;
    asked = (asked + 1) % questions.length;
    questions[asked].hidden = false;
  });`;

/** The same, and source of what opens and closes the panels. */
export const behaviour = `${steps}
  root.addEventListener('click', ({target}) => {
    const button = target.closest('[aria-controls]');
    if (!button) return;
    const isOpen = button.ariaExpanded === 'true';
    button.ariaExpanded = String(!isOpen);
    const panel = root.querySelector('#' + button.getAttribute('aria-controls'));
    if (isOpen) panel.setAttribute('hidden', 'until-found');
    else panel.removeAttribute('hidden');
  });`;

/** Whether these are of the quiz. */
export const asks = (children) => children.some(({question}) => question !== undefined);

/** The content of each widget, by tag. */
export const trees = ({widgets}) =>
  widgets.map(({tag, children}) => [
    tag,
    `<section class="root">${markupOf(children, asInKit)}${asks(children) ? next : ''}</section>`,
  ]);

/** Tags that are empty until the script runs. */
export const emptyTags = ({widgets}) => widgets.map(({tag}) => `<${tag}></${tag}>`).join('');

export const inRoots = (widget) =>
  document.querySelector(widget).shadowRoot.querySelectorAll('button[aria-controls]');

export const nextInRoot = () =>
  document.querySelector('ipt-fit-quiz').shadowRoot.querySelector('[data-next]');

/** What a careful developer writes without any library: the words in templates that are cloned. */
export const handWritten = (content) => ({
  set: emptyTags(content),
  script: `
const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(cssOf(content.widgets))});
for (const [tag, tree] of ${JSON.stringify(trees(content))}) {
  const template = document.createElement('template');
  template.innerHTML = tree;
  customElements.define(tag, class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      root.append(template.content.cloneNode(true));
      ${behaviour}
    }
  });
}`,
  togglers: inRoots,
  next: nextInRoot,
});
