import {html, nothing} from 'lit';
import type {FitQuizTexts} from '../../content/quiz/texts.js';
import type {Question} from '../../content/quiz/questions.js';
import {errorText, renderQuestion, type ExclusiveOptions} from './question-view.js';

interface FormView {
  texts: FitQuizTexts;
  questions: readonly Question[];
  /** The place of the question on screen, from 0. */
  current: number;
  /** Whether it needs an answer and has none. */
  error: boolean;
  hidden: boolean;
  /** Level of the headings of the questions. */
  level: number;
  number: (value: number) => string;
  exclusive: ExclusiveOptions;
  next: (event: Event) => void;
  back: () => void;
  /** Forgets all answers; undefined as long as there are none. */
  clear?: () => void;
  focusFirstOption: () => void;
}

/** All questions stand in one form from the start, so that going back finds what was ticked. */
export function renderForm(view: FormView) {
  const {texts, questions, current, error, hidden, level, number, exclusive, next, back, clear} =
    view;
  const total = number(questions.length);
  return html`
    <form
      class="stack screen-only"
      autocomplete="off"
      novalidate
      ?hidden=${hidden}
      @submit=${next}
      @input=${(event: Event) => event.stopPropagation()}
    >
      <div class="progress" aria-hidden="true">
        ${questions.map((_, index) => html`<i class=${index <= current ? 'done' : ''}></i>`)}
      </div>
      ${error ? renderErrorSummary(view) : nothing}
      ${questions.map((question, index) =>
        renderQuestion(
          {
            question,
            index,
            texts,
            progress: texts.progress(number(index + 1), total),
            level,
            current: index === current,
            error: error && index === current,
          },
          exclusive,
        ),
      )}
      <div class="row">
        <button
          class="button primary"
          type="submit"
          part="primary-button"
          @click=${ignoreDoubleClick}
        >
          ${texts.next}
        </button>
        <button class="button plain" type="button" part="button" @click=${back}>
          ${texts.back}
        </button>
        ${clear ? clearButton(texts, clear) : nothing}
      </div>
    </form>
  `;
}

/** Stands below what is answered, so that nothing moves when the first answer brings it. */
export const clearButton = (texts: FitQuizTexts, clear: () => void) => html`
  <button class="button plain clear" type="button" part="button" @click=${clear}>
    ${texts.clear}
  </button>
`;

function renderErrorSummary({texts, questions, current, focusFirstOption}: FormView) {
  return html`
    <div
      class="notice error-summary stack"
      part="notice"
      role="group"
      aria-labelledby="error-title"
      tabindex="-1"
    >
      <p id="error-title"><strong>${texts.errorSummary}</strong></p>
      <button class="button plain" type="button" part="button" @click=${focusFirstOption}>
        ${errorText(questions[current], texts)}
      </button>
    </div>
  `;
}

/** The next question stands in the same place: a second quick click would skip it unread. */
function ignoreDoubleClick(event: MouseEvent) {
  if (event.detail > 1) event.preventDefault();
}
