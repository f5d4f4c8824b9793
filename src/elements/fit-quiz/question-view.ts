import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {FitQuizTexts} from '../../content/quiz/texts.js';
import {quizOptions, type Answers} from '../../content/quiz/answers.js';
import type {Question} from '../../content/quiz/questions.js';
import {heading} from '../../shared/heading.js';

/** What one question needs to be shown. */
interface QuestionView {
  question: Question;
  /** Its place among the questions, from 0. */
  index: number;
  texts: FitQuizTexts;
  /** Such as "Question 2 of 9". */
  progress: string;
  level: number;
  current: boolean;
  error: boolean;
}

/**
 * One question as a group of native radio buttons or check boxes. They are uncontrolled: nothing
 * sets `checked`, and their names and values say nothing, because session recorders hook the
 * setters and read the values even in a closed root. Their place in the list is the answer.
 */
export function renderQuestion(view: QuestionView, exclusive: ExclusiveOptions): TemplateResult {
  const {question, index, texts, progress, level, current, error} = view;
  const {kind, required, hint, text, options} = question;
  const group = `q${index}`;
  const note = [hint, required ? undefined : texts.optional].filter(Boolean).join(' ');
  const described = [note && `${group}-hint`, error && `${group}-error`].filter(Boolean).join(' ');
  return html`
    <fieldset
      class="question"
      part="question"
      tabindex="-1"
      ?hidden=${!current}
      aria-describedby=${described || nothing}
    >
      <legend>
        <span class="muted">${progress}</span>
        ${heading(level, text)}
      </legend>
      ${note ? html`<p class="muted" id="${group}-hint">${note}</p>` : nothing}
      ${error ? html`<p class="error" id="${group}-error">${errorText(question, texts)}</p>` : nothing}
      <div class="options">
        ${options.map((option, place) => {
          const inputId = `${group}-${place}`;
          const input = html`
            <input
              id=${inputId}
              type=${kind === 'one' ? 'radio' : 'checkbox'}
              name=${group}
              @change=${() => exclusive.choose(question, place)}
            />
          `;
          return html`
            <div class="option" part="option">
              ${keyed(exclusive.generation(question, place), input)}
              <label for=${inputId}>${option.text}</label>
            </div>
          `;
        })}
      </div>
    </fieldset>
  `;
}

export const errorText = ({id}: Question, texts: FitQuizTexts) =>
  id === 'who' ? texts.errorWho : texts.error;

/**
 * "None of these" takes the ticks from the other options, and they take its own. To untick without
 * setting `checked`, the input is replaced by a new one: its key, the generation, changes.
 */
export class ExclusiveOptions {
  readonly #generations = new Map<string, number>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  generation({id}: Question, index: number): number {
    return this.#generations.get(`${id}-${index}`) ?? 0;
  }

  choose(question: Question, chosen: number) {
    const {id, kind, options} = question;
    if (kind === 'several') {
      options.forEach((option, index) => {
        const contradicts = index !== chosen && (option.exclusive || options[chosen].exclusive);
        if (contradicts) {
          this.#generations.set(`${id}-${index}`, this.generation(question, index) + 1);
        }
      });
    }
    this.#changed();
  }
}

/** Reads the answers off the form: for each question, which of its options are ticked. */
export function answersIn(root: ParentNode, questions: readonly Question[]): Answers {
  const groups = root.querySelectorAll('fieldset');
  const entries = questions.map(({id, kind}, index) => {
    const inputs = groups[index].querySelectorAll('input');
    const ticked = quizOptions[id].filter((_, option) => inputs[option].checked);
    return [id, kind === 'several' ? ticked : ticked[0]] as const;
  });
  return Object.fromEntries(entries.filter(([, answer]) => answer?.length)) as Answers;
}
