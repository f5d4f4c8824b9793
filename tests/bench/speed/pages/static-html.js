import {escape, headOf, markupOf} from '../markup.js';

const options = ({isSeveral, question, options}) =>
  options
    .map(
      ({text, detail}) =>
        `<label class="option"><input type="${isSeveral ? 'checkbox' : 'radio'}" name="q${question}"><span>${escape(text)}${detail ? ` <small>${escape(detail)}</small>` : ''}</span></label>`,
    ) // prettier-ignore
    .join('');

/** Controls as the browser has them, in the looks of the kit. */
export const native = {
  hasClasses: true,
  panel: (panel, body) => `<details class="disclosure"><summary>${markupOf(panel.icon, native)}${headOf(panel)}</summary><div class="disclosure-body stack">${body}</div></details>`, // prettier-ignore
  choice: ({label, options}) =>
    `<p class="row"><label>${escape(label)} <select>${options.map((option) => `<option>${escape(option)}</option>`).join('')}</select></label></p>`,
  question: (question) =>
    `<fieldset class="question"><legend><h3>${escape(question.legend)}</h3></legend>${question.hint && `<p class="muted">${escape(question.hint)}</p>`}<div class="options">${options(question)}</div></fieldset>`,
};

/** The style sheet of the kit for these widgets. */
export const cssOf = (widgets) => [...new Set(widgets.flatMap(({css}) => css))].join('\n');

/** The same outside a shadow root. */
export const flatCssOf = (widgets) =>
  cssOf(widgets).replace(/:host(\(([^()]*(\([^()]*\))?[^()]*)\))?/g, '.host$2');

/**
 * The floor: the words in the browser's own controls, without a script. All questions of the quiz stand
 * there at once.
 */
export const staticHtml = ({widgets}) => ({
  css: flatCssOf(widgets),
  set: widgets
    .map(
      ({tag, children}) =>
        `<div class="host" data-widget="${tag}"><section class="root">${markupOf(children, native)}</section></div>`,
    ) // prettier-ignore
    .join(''),
  togglers: (widget) => document.querySelectorAll(`[data-widget=${widget}] summary`),
});
