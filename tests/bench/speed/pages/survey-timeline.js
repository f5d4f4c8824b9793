import {readFileSync} from 'node:fs';
import path from 'node:path';
import {bundle} from '../bundle.js';
import {markupOf} from '../markup.js';
import {native} from './static-html.js';

const packages = path.resolve(import.meta.dirname, '../../node_modules');

const look = {...native, hasClasses: false};

const hasControl = (node) =>
  typeof node === 'object' && (!node.tag || node.children.some(hasControl));

/** Nodes as elements of a survey: words between controls are pieces of HTML. */
function elementsOf(nodes) {
  return nodes.flatMap((node) => {
    if (!hasControl(node)) {
      const html = markupOf([node], look);
      return html.trim() ? {type: 'html', html} : [];
    }
    if (node.panel !== undefined) {
      const {title, summary, body} = node;
      return {type: 'panel', title, description: summary, state: 'collapsed', elements: elementsOf(body)}; // prettier-ignore
    }
    if (node.choice !== undefined) {
      return {type: 'dropdown', title: node.label, choices: node.options};
    }
    // The timeline has their words.
    return node.phases ? [] : elementsOf(node.children);
  });
}

/** Every element of a survey has a name. */
function named(elements, prefix) {
  return elements.map((element, at) => ({
    name: `${prefix}-${at}`,
    ...element,
    ...(element.elements && {elements: named(element.elements, `${prefix}-${at}`)}),
  }));
}

const questionPage = ({legend, hint, isSeveral, options}) => ({
  elements: [
    {
      type: isSeveral ? 'checkbox' : 'radiogroup',
      title: legend,
      description: hint,
      choices: options.map(({text, detail}) => (detail ? `${text} ${detail}` : text)),
    },
  ],
});

/** A widget as a survey: what it says, and after it a page for each question. */
function surveyOf({tag, children}) {
  const [heading, ...others] = children;
  const words = others.filter(({question}) => question === undefined);
  const questions = others.filter(({question}) => question !== undefined);
  const pages = [{elements: elementsOf(words)}, ...questions.map(questionPage)];
  return {
    title: heading.children.join(''),
    showNavigationButtons: questions.length > 0,
    pages: pages.map(({elements}, at) => ({name: `${tag}-${at}`, elements: named(elements, `${tag}-${at}`)})), // prettier-ignore
  };
}

function phasesIn(nodes) {
  for (const node of nodes) {
    const found = node.phases ?? phasesIn(node.children ?? node.body ?? []);
    if (found) return found;
  }
}

const eventsOf = (phases) =>
  phases.map(({name, when, body}, at) => ({
    start_date: {year: at + 1},
    display_date: when,
    text: {headline: name, text: markupOf(body, look)},
  }));

/** What many sites paste: forms by SurveyJS, and the phases by TimelineJS. */
export async function surveyTimeline({widgets}) {
  const surveys = widgets.map((widget) => ({tag: widget.tag, survey: surveyOf(widget)}));
  const phases = widgets.flatMap(({children}) => phasesIn(children) ?? []);
  const {script, css} = await bundle(`
    import 'survey-core/survey-core.min.css';
    import {Model} from 'survey-core';
    import {renderSurvey} from 'survey-js-ui';
    import {Timeline} from '@knight-lab/timelinejs';
    const surveys = ${JSON.stringify(surveys)};
    const events = ${JSON.stringify(eventsOf(phases))};
    for (const place of document.querySelectorAll('.widgets')) {
      for (const {tag, survey} of surveys) {
        const section = document.createElement('section');
        section.dataset.widget = tag;
        place.append(section);
        renderSurvey(new Model(survey), section);
        if (tag !== 'ipt-phase-timeline') continue;
        const timeline = document.createElement('div');
        timeline.style.height = '40em';
        section.append(timeline);
        new Timeline(timeline, {events}, {font: null, hash_bookmark: false, script_path: new URL('.', location).href});
      }
    }`);
  const timelineCss = readFileSync(path.join(packages, '@knight-lab/timelinejs/dist/css/timeline.css'), 'utf8'); // prettier-ignore
  return {
    set: '<div class="widgets"></div>',
    script,
    styles: `${css}\n${timelineCss.replace(/\/\*# sourceMappingURL.*/, '')}`,
    togglers: (widget) =>
      [...document.querySelectorAll(`[data-widget=${widget}] .sd-element__title--collapsed`)].filter((title) => title.checkVisibility()), // prettier-ignore
    next: () => document.querySelector('[data-widget=ipt-fit-quiz] .sd-navigation__next-btn'),
    heading: '.sd-header__text .sd-title',
  };
}
