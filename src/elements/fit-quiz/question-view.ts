import {html, noChange, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {FitQuizTexts} from '../../content/quiz/texts.js';
import type {Question} from '../../content/quiz/questions.js';
import {numberFormat} from '../../localization/formatters.js';
import {heading} from '../../shared/heading.js';
import {button, clearButton, go, type Scene} from './scene.js';

/**
 * Each question has its place from the start. It is rendered when it is asked, and then stays as it
 * is, so that going back finds what was ticked.
 */
export function renderQuestions(scene: Scene) {
  const {texts, questions, visit, id} = scene;
  const {place} = visit;
  const current = questions.findIndex((question) => question.id === place.screen);
  const isError = place.missing && current >= 0;
  return html`
    <div class="questions screen stack screen-only" ?hidden=${current < 0}>
      <div class="progress" aria-hidden="true">
        ${questions.map((_, index) => html`<i class=${index <= current ? 'done' : nothing}></i>`)}
      </div>
      ${
        isError
          ? html`
            <div
              class="notice error-summary here stack"
              part="notice"
              role="group"
              tabindex="-1"
              aria-labelledby=${id('error-title')}
              aria-describedby=${id(`${place.screen} error`)}
            >
              <p id=${id('error-title')}><strong>${texts.errorSummary}</strong></p>
              ${button(errorText(questions[current], texts), () => visit.focusFirstOption(), 'plain')}
            </div>
          `
          : nothing
      }
      ${questions.map((question, index) => renderQuestion(scene, question, index))}
      <div class="row">
        ${button(texts.next, go(scene, {type: 'continue'}), 'primary')}
        ${button(texts.back, go(scene, {type: 'back'}), 'plain')}
        ${Object.keys(place.answers).length ? clearButton(scene) : nothing}
      </div>
    </div>
  `;
}

/**
 * One question as a group of native radio buttons or check boxes. They are uncontrolled: nothing
 * sets `checked`, because session recorders hook the setter even in a closed root. Their place in
 * the list is the answer.
 */
function renderQuestion(scene: Scene, question: Question, index: number) {
  const {visit, id} = scene;
  const isCurrent = question.id === visit.place.screen;
  const isError = visit.place.missing && isCurrent;
  const use = (name: string) => id(`${question.id} ${name}`);
  // What is not rendered yet cannot be pointed to.
  const described = [isCurrent && question.hint && use('hint'), isError && use('error')].filter(
    Boolean,
  );
  return html`
    <fieldset
      class="question ${isCurrent && !isError ? 'here' : ''}"
      part="question"
      tabindex="-1"
      ?hidden=${!isCurrent}
      aria-describedby=${described.join(' ') || nothing}
    >
      ${isCurrent ? renderWords(scene, question, index) : noChange}
    </fieldset>
  `;
}

/** What is asked, and the answers. */
function renderWords(scene: Scene, question: Question, index: number) {
  const {texts, questions, visit, level, locale, id} = scene;
  const {place, ticks} = visit;
  const {kind, hint, text, options} = question;
  const number = numberFormat(locale);
  const use = (name: string) => id(`${question.id} ${name}`);
  return html`
      <legend>
        <span class="muted"
          >${texts.progress(number.format(index + 1), number.format(questions.length))}</span
        >
        ${heading(level, text)}
      </legend>
      ${hint ? html`<p class="muted" id=${use('hint')}>${hint}</p>` : nothing}
      ${place.missing ? html`<p class="error" id=${use('error')}>${errorText(question, texts)}</p>` : nothing}
      <div class="options">
        ${options.map((option, at) =>
          // With its label: in Firefox a new input in an old label has no name.
          keyed(
            ticks.generation(question, at),
            html`
              <label class="option" part="option">
                <input type=${kind === 'one' ? 'radio' : 'checkbox'} name=${use('')} />
                <span>
                  ${option.text}
                  ${option.detail ? html`<span class="pause"></span><small>${option.detail}</small>` : nothing}
                </span>
              </label>
            `,
          ),
        )}
      </div>
  `;
}

const errorText = ({id}: Question, texts: FitQuizTexts) =>
  id === 'who' ? texts.errorWho : texts.error;
