import path from 'node:path';
import {bundle} from '../bundle.js';
import {escape, headOf} from '../markup.js';
import {nextInSection, sections, stepsInSections} from './in-sections.js';

const packages = path.resolve(import.meta.dirname, '../../node_modules');

/** Of its style sheet what the page uses: the whole is three times as long. */
const styles = `@use 'nhsuk-frontend/dist/nhsuk/core';
${['button', 'checkboxes', 'details', 'fieldset', 'hint', 'label', 'radios', 'select']
  .map((part) => `@use 'nhsuk-frontend/dist/nhsuk/components/${part}';`)
  .join('\n')}`;

const options = ({question, isSeveral, options}) => {
  const kind = isSeveral ? 'checkboxes' : 'radios';
  const each = ({text, detail}, at) =>
    `<div class="nhsuk-${kind}__item"><input class="nhsuk-${kind}__input" id="q${question}-${at}" name="q${question}" type="${isSeveral ? 'checkbox' : 'radio'}"><label class="nhsuk-label nhsuk-${kind}__label" for="q${question}-${at}">${escape(text)}</label>${detail && `<div class="nhsuk-hint nhsuk-${kind}__hint">${escape(detail)}</div>`}</div>`;
  return `<div class="nhsuk-${kind}" data-module="nhsuk-${kind}">${options.map(each).join('')}</div>`;
};

const look = {
  panel: (panel, body) => `<details class="nhsuk-details${panel.isQuiet ? '' : ' nhsuk-expander'}"><summary class="nhsuk-details__summary">${headOf(panel)}</summary><div class="nhsuk-details__text">${body}</div></details>`, // prettier-ignore
  choice: ({choice, label, options}) =>
    `<div class="nhsuk-form-group"><label class="nhsuk-label" for="list-${choice}">${escape(label)}</label><select class="nhsuk-select" id="list-${choice}">${options.map((option) => `<option>${escape(option)}</option>`).join('')}</select></div>`,
  question: (question) =>
    `<div class="nhsuk-form-group" data-question hidden><fieldset class="nhsuk-fieldset"><legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">${escape(question.legend)}</legend>${question.hint && `<div class="nhsuk-hint">${escape(question.hint)}</div>`}${options(question)}</fieldset></div>`,
};

const next =
  '<button class="nhsuk-button" type="button" data-module="nhsuk-button" data-next>Continue</button>';

/** The front end of the NHS: classes on the browser's own controls, and little script. */
export async function nhsuk(content) {
  // A package of the bench, as in bundle.js.
  const {compileString} = await import('sass');
  const {css} = compileString(styles, {
    loadPaths: [packages],
    style: 'compressed',
    quietDeps: true,
    logger: {warn() {}},
  });
  const {script} = await bundle(`
    import {Button, Checkboxes, createAll, Radios} from 'nhsuk-frontend';
    document.body.classList.add('nhsuk-frontend-supported', 'js-enabled');
    for (const part of [Button, Checkboxes, Radios]) createAll(part);
    ${stepsInSections}`);
  return {
    set: sections(content, look, next),
    script,
    styles: css,
    togglers: (widget) =>
      [...document.querySelectorAll(`[data-widget=${widget}] summary`)].filter((summary) => summary.checkVisibility()), // prettier-ignore
    next: nextInSection,
  };
}
