import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {questionIds} from '../../src/content/common-questions/question.js';
import {commonQuestions} from '../../src/content/common-questions/common-questions.js';
import {
  areaIds,
  audiences,
  problemAreas,
  problemAreasTexts,
} from '../../src/content/problem-areas/problem-areas.js';
import {parsePlan, sessionsOf} from '../../src/elements/phase-timeline/plan.js';
import {integer} from '../../src/shared/input.js';
import {planOf, typed} from './attributes.js';
import type {Choices, Options, WidgetId} from './choices.js';
import {checkbox, checkboxes, select, textField, type Option} from './fields.js';
import {titleOf} from './fallback.js';
import {english} from './speech.js';

interface WidgetsView {
  choices: Choices;
  /** Every widget in the order of the list, chosen or not. */
  order: readonly WidgetId[];
  choose: (widget: WidgetId, isChosen: boolean) => void;
  move: (widget: WidgetId, by: -1 | 1) => void;
  change: (options: Partial<Options>) => void;
}

/** Which widgets, in which order, and what only one of them has. */
export function widgetsView(view: WidgetsView) {
  const {order} = view;
  return html`
    <fieldset class="step">
      <legend>1. Widgets</legend>
      <ol class="widgets" role="list">
        ${repeat(
          order,
          (widget) => widget,
          (widget, index) => html`<li>${row(widget, index, view)}</li>`,
        )}
      </ol>
    </fieldset>
  `;
}

function row(widget: WidgetId, index: number, view: WidgetsView) {
  const {choices, order, choose, move} = view;
  const title = titleOf(widget, english);
  const isChosen = choices.widgets.includes(widget);
  const button = (by: -1 | 1, id: string, words: string, sign: string) => html`
    <button
      type="button"
      class="move"
      id="${widget}-${id}"
      aria-label="Move ${words}: ${title}"
      ?disabled=${index + by < 0 || index + by >= order.length}
      @click=${() => move(widget, by)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>
  `;
  return html`
    <div class="widget">
      ${checkbox(widget, title, isChosen, (chosen) => choose(widget, chosen))}
      <div class="moves">
        ${button(-1, 'up', 'up', '↑')} ${button(1, 'down', 'down', '↓')}
      </div>
    </div>
    ${
      isChosen
        ? html`<details>
            <summary>Options <span class="visually-hidden">of ${title}</span></summary>
            ${optionsOf(widget, view)} ${ownHeading(widget, view)}
          </details>`
        : nothing
    }
  `;
}

function ownHeading(widget: WidgetId, {choices, change}: WidgetsView) {
  const {headings} = choices.options;
  return textField(
    `${widget}-heading`,
    'Your own heading',
    headings[widget] ?? '',
    typed.heading,
    (words) => change({headings: {...headings, [widget]: words}}),
    'Empty: that of the widget, in the language of the page.',
  );
}

function optionsOf(widget: WidgetId, {choices, change}: WidgetsView) {
  const {options} = choices;
  switch (widget) {
    case 'problem-areas': {
      const texts = problemAreasTexts(english.msg);
      const areas = problemAreas(english.msg, 'adult');
      return html`
        ${select(
          'audience',
          texts.audience,
          audiences.map((id) => [id, texts.audiences[id]] as const),
          options.audience,
          (audience) => change({audience}),
        )}
        ${checkboxes(
          'open-areas',
          'Open from the start',
          areaIds.map((id, index) => [id, areas[index].title] as const),
          options.openAreas,
          (openAreas) => change({openAreas}),
        )}
      `;
    }
    case 'phase-timeline':
      return planOptions(choices, change);
    case 'fit-quiz':
      return textField(
        'exit-href',
        '“Leave this page now” leads to',
        options.exitHref,
        typed.exit,
        (exitHref) => change({exitHref}),
        'For visitors who are not alone: another site, such as a weather forecast. Empty: no such button.',
      );
    case 'common-questions':
      return questionOptions(options, change);
    default:
      return nothing;
  }
}

const plans: readonly Option<string>[] = [
  ['12-16', '12 to 16 sessions, the usual'],
  ['8', '8 sessions'],
  ['12', '12 sessions'],
  ['16', '16 sessions'],
  ['20', '20 sessions'],
  ['teen', '12 sessions, for teenagers'],
];

function planOptions(choices: Choices, change: WidgetsView['change']) {
  const {plan, session, followUp} = choices.options;
  const isOwn = !plans.some(([id]) => id === plan);
  const planInput = {
    accepts: 'the sessions of start, middle and ending, such as 1-4 5-12 13-16, 60 at most',
    parse: (value: unknown) => (parsePlan(String(value)) ? String(value) : undefined),
  };
  const sessionInput = integer(1, sessionsOf(planOf(choices)));
  return html`
    ${select(
      'plan',
      'Number of sessions',
      [...plans, ['own', 'our own plan']],
      isOwn ? 'own' : plan,
      (chosen) => change({plan: chosen === 'own' ? '1-3 4-9 10-12' : chosen}),
    )}
    ${
      isOwn
        ? textField('own-plan', 'Sessions of start, middle and ending', plan, planInput, (value) =>
            change({plan: value}),
          )
        : nothing
    }
    ${textField(
      'session',
      'Mark a session as “you are here”',
      session,
      {...sessionInput, parse: (value) => sessionInput.parse(value)?.toString()},
      (value) => change({session: value}),
      'A number. Empty: none is marked.',
    )}
    ${checkbox('follow-up', 'We offer follow-up sessions', followUp, (isOffered) =>
      change({followUp: isOffered}),
    )}
  `;
}

function questionOptions(options: Options, change: WidgetsView['change']) {
  const all = commonQuestions(english.msg, new Intl.NumberFormat('en').format).map(
    ({id, question}) => [id, question] as const,
  );
  const shown = options.show.length > 0 ? options.show : questionIds;
  return html`
    ${checkboxes('show', 'Questions shown', all, shown, (show) =>
      // All of them is what the widget does by itself, also with questions that are yet to come.
      change({show: show.length === all.length ? [] : show}),
    )}
    ${checkboxes(
      'open-questions',
      'Open from the start',
      all.filter(([id]) => shown.includes(id)),
      options.openQuestions,
      (openQuestions) => change({openQuestions}),
    )}
  `;
}
