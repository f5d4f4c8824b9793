import {bundle} from '../bundle.js';
import {escape, headOf} from '../markup.js';
import {nextInSection, sections, stepsInSections} from './in-sections.js';

const parts = ['details', 'select', 'option', 'radio-group', 'radio', 'checkbox', 'button'];

/**
 * A page with a general kit of elements: those it uses, the kit's own theme, the words in its slots.
 *
 * @param prefix of its tags
 * @param folder where its package has `components/`
 * @param theme its style sheet
 * @param hint the attribute for the line under a question
 * @param primary the attribute of the main button
 */
export async function elementKit(content, {prefix, folder, theme, hint, primary}) {
  const option =
    (kind) =>
    ({text, detail}, at) =>
      `<${prefix}-${kind} value="${at}">${escape(text)}${detail && ` <small>${escape(detail)}</small>`}</${prefix}-${kind}>`;
  const look = {
    panel: (panel, body) =>
      `<${prefix}-details><div slot="summary">${headOf(panel)}</div>${body}</${prefix}-details>`,
    choice: ({label, options}) =>
      `<${prefix}-select label="${escape(label)}">${options
        .map((text) => ({text, detail: ''}))
        .map(option('option'))
        .join('')}</${prefix}-select>`,
    question: (question) =>
      question.isSeveral
        ? `<fieldset data-question hidden><legend>${escape(question.legend)}</legend><p>${escape(question.hint)}</p>${question.options.map(option('checkbox')).join('')}</fieldset>`
        : `<${prefix}-radio-group data-question hidden label="${escape(question.legend)}" ${hint}="${escape(question.hint)}">${question.options.map(option('radio')).join('')}</${prefix}-radio-group>`,
  };
  const {script, css} = await bundle(`
    import '${theme}';
    ${parts.map((part) => `import '${folder}/components/${part}/${part}.js';`).join('\n')}
    ${stepsInSections}`);
  return {
    set: sections(
      content,
      look,
      `<${prefix}-button ${primary} data-next>Continue</${prefix}-button>`,
    ),
    script,
    // Elements show what is hidden, unless the page says so, too.
    styles: `${css}\n[data-question][hidden] { display: none; }`,
    togglers: (widget) =>
      [...document.querySelectorAll(`[data-widget=${widget}] :is(sl-details, wa-details)`)]
        .filter((details) => details.checkVisibility())
        .map((details) => details.shadowRoot.querySelector('summary')),
    next: nextInSection,
  };
}
