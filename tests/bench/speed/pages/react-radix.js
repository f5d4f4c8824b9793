import {bundle} from '../bundle.js';
import {flatCssOf} from './static-html.js';

/** Attributes as React has them: `class`, `tabindex`, `stroke-width`. */
const names = {class: 'className', referrerpolicy: 'referrerPolicy', colspan: 'colSpan', rowspan: 'rowSpan'}; // prettier-ignore
const nameOf = (name) =>
  names[name] ??
  (/^(aria|data)-/.test(name) ? name : name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()));

const text = JSON.stringify;
const call = (type, props, ...children) => `h(${[type, text(props), ...children].join(',')})`;

/** Nodes as the calls JSX becomes, panels that follow one another in one accordion. */
function callsOf(nodes) {
  const calls = [];
  let run = [];
  const endRun = () => {
    if (run.length) calls.push(call('Accordion.Root', {type: 'multiple'}, ...run));
    run = [];
  };
  for (const node of nodes) {
    if (node.panel !== undefined) run.push(panel(node));
    else if (node !== ' ' || !run.length) {
      endRun();
      calls.push(one(node));
    }
  }
  endRun();
  return calls;
}

function one(node) {
  if (typeof node === 'string') return text(node);
  if (node.choice !== undefined) return call('Choice', {label: node.label, options: node.options});
  if (node.phases) return one(node.element);
  const {tag, attributes, children} = node;
  const props = Object.entries(attributes).map(([name, value]) => [nameOf(name), value]);
  return call(text(tag), Object.fromEntries(props), ...callsOf(children));
}

const panel = ({panel: id, level, title, summary, icon, body}) =>
  call(
    'Accordion.Item',
    {value: `p${id}`, className: 'disclosure'},
    ...callsOf(icon),
    `h(Accordion.Header,{asChild:true},${call(`"h${level}"`, {}, call('Accordion.Trigger', {}, text(title)))})`,
    ...(summary ? [call('"p"', {className: 'muted'}, text(summary))] : []),
    call('Accordion.Content', {className: 'disclosure-body stack'}, ...callsOf(body)),
  );

/** What the calls name. Radix brings no boxes to tick in the packages of the bench: the browser's. */
const components = `
function Choice({label, options}) {
  const id = useId();
  return h('p', {className: 'row'}, h('label', {htmlFor: id}, label), h(Select.Root, null,
    h(Select.Trigger, {id}, h(Select.Value, {placeholder: options[0]}), h(Select.Icon)),
    h(Select.Portal, null, h(Select.Content, null, h(Select.Viewport, null,
      options.map((option) => h(Select.Item, {key: option, value: option}, h(Select.ItemText, null, option))))))));
}
function Option({isSeveral, text, detail}) {
  const id = useId();
  return h('div', {className: 'option'},
    isSeveral ? h('input', {type: 'checkbox', id}) : h(Radio.Item, {value: text, id}, h(Radio.Indicator)),
    h('label', {htmlFor: id}, text, detail ? h('small', null, ' ', detail) : null));
}
function Quiz({questions}) {
  const [step, setStep] = useState(0);
  const {legend, hint, isSeveral, options} = questions[step];
  const all = options.map((option) => h(Option, {key: option.text, isSeveral, ...option}));
  return h('div', {className: 'stack'},
    h('fieldset', {className: 'question', key: step}, h('legend', null, h('h3', null, legend)),
      hint ? h('p', {className: 'muted'}, hint) : null,
      isSeveral ? all : h(Radio.Root, {className: 'options'}, all)),
    h('button', {type: 'button', className: 'button primary', 'data-next': '',
      onClick: () => setStep((step + 1) % questions.length)}, 'Continue'));
}`;

/** React with Radix's accordion, list and radio group, which bring no looks: those of the kit. */
export async function reactRadix({widgets}) {
  const sections = widgets.map(({tag, children}) => {
    const questions = children.filter(({question}) => question !== undefined);
    const others = children.filter((node) => !questions.includes(node));
    const quiz = questions.length ? [`h(Quiz,{questions})`] : [];
    return {
      questions,
      code: call('"div"', {className: 'host', 'data-widget': tag}, call('"section"', {className: 'root'}, ...callsOf(others), ...quiz)), // prettier-ignore
    };
  });
  const {script} = await bundle(`
    import {createElement as h, useId, useState} from 'react';
    import {createRoot} from 'react-dom/client';
    import * as Accordion from '@radix-ui/react-accordion';
    import * as Radio from '@radix-ui/react-radio-group';
    import * as Select from '@radix-ui/react-select';
    const questions = ${text(sections.flatMap(({questions}) => questions))};
    ${components}
    const Widgets = () => [${sections.map(({code}) => code).join(',')}];
    for (const place of document.querySelectorAll('.widgets')) createRoot(place).render(h(Widgets));`);
  return {
    css: flatCssOf(widgets),
    set: '<div class="widgets"></div>',
    script,
    togglers: (widget) =>
      [...document.querySelectorAll(`[data-widget=${widget}] .disclosure button[aria-expanded=false]`)].filter((button) => button.checkVisibility()), // prettier-ignore
    next: () => document.querySelector('[data-next]'),
  };
}
