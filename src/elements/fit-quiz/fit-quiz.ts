import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {crisisTexts} from '../../content/crisis.js';
import {fitQuizTexts} from '../../content/fit-quiz.js';
import {quizQuestions} from '../../content/quiz-questions.js';
import {quizReferences, quizResult, type Result} from '../../content/quiz-results.js';
import {routeTexts} from '../../content/routes.js';
import {about} from '../../partials/about.js';
import {crisisPanel} from '../../partials/crisis-panel.js';
import {crisisPanelStyles} from '../../partials/crisis-panel.styles.js';
import {Disclosures} from '../../partials/disclosure.js';
import {disclosureStyles} from '../../partials/disclosure.styles.js';
import {offsiteLink} from '../../partials/offsite-link.js';
import {confirmed} from '../../regions/index.js';
import {baseStyles} from '../../shared/base.styles.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {link} from '../../shared/input.js';
import {WidgetElement} from '../../shared/widget-element.js';
import {fitQuizStyles} from './fit-quiz.styles.js';
import {Forget} from './forget.js';
import {endsAfter, outcomeOf, type Answers} from './outcome.js';
import {answersIn, errorText, ExclusiveOptions, renderQuestion} from './question-view.js';
import {markForRecorders} from './recorder-marks.js';
import {renderResult} from './result-view.js';
import {rootMode} from './root-mode.js';

/** Where the reader is: before the questions, at one of them, or at the end. */
type Screen = 'start' | 'question' | 'result';

/**
 * "Is IPT right for me?": nine questions that prepare for a conversation. It does not diagnose,
 * score or recommend. Whom to call is one step away on every screen. Nothing that is answered
 * leaves the element: no network, no storage, no event, no attribute.
 *
 * @tag ipt-fit-quiz
 * @slot next-step - Your own link, shown with every result that is not a crisis.
 * @csspart question - Each question.
 * @csspart option - Each answer to choose.
 * @csspart primary-button - The button that leads on.
 * @csspart result - The text at the end.
 * @csspart notice - The boxes with messages, and with the numbers to call.
 */
export class FitQuiz extends WidgetElement {
  static override styles = [
    hostStyles,
    baseStyles,
    disclosureStyles,
    crisisPanelStyles,
    fitQuizStyles,
  ];

  static override shadowRootOptions = {...LitElement.shadowRootOptions, mode: rootMode};

  /**
   * Where "Leave this page now" leads: a harmless site, `https:` or relative. It clears the answers
   * and leaves no way back in the history. Without it, or with anything else, there is no button.
   */
  @property({attribute: 'exit-href'}) exitHref?: string;

  readonly #disclosures = new Disclosures(this);
  readonly #exclusive = new ExclusiveOptions(() => this.#touch());
  readonly #forget = new Forget(this, () => this.#clear());
  #screen: Screen = 'start';
  #current = 0;
  #error = false;
  #touched = false;
  #cleared = false;
  #answers: Answers = {};

  protected override renderTitle() {
    return fitQuizTexts(this.msg).title;
  }

  protected override renderWidget() {
    const result = this.#screen === 'result' ? this.#result : undefined;
    return html`
      <div class="stack">
        <p class="subtitle muted">${fitQuizTexts(this.msg).subtitle}</p>
        ${this.#screen === 'start' ? this.#renderStart() : nothing} ${this.#renderForm()}
        ${result ? this.#renderResult(result) : nothing} ${this.#renderTools(result)}
        ${about(this.locale, this.#disclosures, this.level + 1, quizReferences)}
      </div>
    `;
  }

  #renderStart() {
    const texts = fitQuizTexts(this.msg);
    return html`
      <div class="start stack" tabindex="-1">
        <p class="cleared" role="status">${this.#cleared ? texts.cleared : nothing}</p>
        <p class="lead">${texts.purpose}</p>
        <p>${texts.privacy}</p>
        <button class="button primary" type="button" part="primary-button" @click=${this.#start}>
          ${texts.start}
        </button>
      </div>
    `;
  }

  /** All questions stand in one form from the start, so that going back finds what was ticked. */
  #renderForm() {
    const texts = fitQuizTexts(this.msg);
    const questions = quizQuestions(this.msg);
    const total = this.#number(questions.length);
    return html`
      <form
        class="stack screen-only"
        autocomplete="off"
        novalidate
        ?hidden=${this.#screen !== 'question'}
        @submit=${this.#continue}
        @input=${(event: Event) => event.stopPropagation()}
      >
        <div class="progress" aria-hidden="true">
          ${questions.map((_, index) => html`<i class=${index <= this.#current ? 'done' : ''}></i>`)}
        </div>
        ${this.#error ? this.#renderErrorSummary() : nothing}
        ${questions.map((question, index) =>
          renderQuestion(
            {
              question,
              index,
              texts,
              progress: texts.progress(this.#number(index + 1), total),
              level: this.level + 1,
              current: index === this.#current,
              error: this.#error && index === this.#current,
            },
            this.#exclusive,
          ),
        )}
        <div class="row">
          <button class="button primary" type="submit" part="primary-button">${texts.next}</button>
          <button class="button plain" type="button" part="button" @click=${this.#back}>
            ${texts.back}
          </button>
        </div>
      </form>
    `;
  }

  #renderErrorSummary() {
    const texts = fitQuizTexts(this.msg);
    const question = quizQuestions(this.msg)[this.#current];
    return html`
      <div class="notice error-summary stack" part="notice" role="alert" tabindex="-1">
        <p><strong>${texts.errorSummary}</strong></p>
        <button class="button plain" type="button" part="button" @click=${this.#focusFirstOption}>
          ${errorText(question, texts)}
        </button>
      </div>
    `;
  }

  #renderResult(result: Result) {
    const texts = fitQuizTexts(this.msg);
    const crisis = result.id === 'crisis';
    const forPrint = ['many', 'some', 'other', 'info'].includes(result.id);
    return html`
      ${renderResult(result, this.level + 1, {
        afterLead: html`
          ${result.banner ? html`<p class="notice" part="notice">${result.banner}</p>` : nothing}
          ${result.crisis === 'first' ? this.#renderCrisis(result.lines) : nothing}
        `,
      })}
      ${crisis ? nothing : this.#renderNextStep(result)}
      <p class="muted">${texts.notATest}</p>
      <div class="row">
        ${
          crisis
            ? html`
              <button class="button" type="button" part="button" @click=${this.#clearAndRestart}>
                ${texts.restart}
              </button>
            `
            : html`
              <button class="button" type="button" part="button" @click=${this.#back}>
                ${texts.back}
              </button>
            `
        }
        ${
          forPrint
            ? html`
              <button class="button" type="button" part="button" @click=${this.#print}>
                ${texts.print}
              </button>
            `
            : nothing
        }
      </div>
    `;
  }

  /** The clinic's own link, and for adults with a result about IPT an organisation that knows IPT. */
  #renderNextStep({id}: Result) {
    const aboutIpt = ['many', 'some', 'other', 'info'].includes(id);
    const route = confirmed(this.services.routes).find(({kind}) => kind === 'directory');
    const texts =
      route && aboutIpt && this.#answers.who === 'adult' && routeTexts(this.msg, route.id);
    return html`
      <div class="next-step stack">
        ${
          texts && route.href
            ? html`
              ${heading(this.level + 1, fitQuizTexts(this.msg).nextStep)}
              <p>${offsiteLink(route.href, texts.title)}. ${texts.text}</p>
            `
            : nothing
        }
        <slot name="next-step"></slot>
      </div>
    `;
  }

  /** What is always there: whom to call, clearing the answers, leaving the page. */
  #renderTools(result: Result | undefined) {
    const texts = fitQuizTexts(this.msg);
    const crisis = crisisTexts(this.msg);
    const exit = this.read('exit-href', this.exitHref, link(this.ownerDocument.baseURI));
    const shown = result?.crisis === 'first';
    const open = this.#disclosures.isOpen('help');
    return html`
      <div class="tools row screen-only">
        ${
          shown
            ? nothing
            : html`
              <button
                class="button"
                type="button"
                part="button"
                aria-expanded=${open ? 'true' : 'false'}
                @click=${this.#toggleHelp}
              >
                ${open ? crisis.hideHelp : crisis.needHelp}
              </button>
            `
        }
        ${
          this.#touched
            ? html`
              <button class="button plain" type="button" part="button" @click=${this.#clearAndRestart}>
                ${texts.clear}
              </button>
            `
            : nothing
        }
        ${
          exit
            ? html`
              <a
                class="button exit"
                part="link"
                href=${exit}
                rel="noopener noreferrer"
                referrerpolicy="no-referrer"
                @click=${this.#leave}
                >${texts.exit} <span class="visually-hidden">(${texts.exitHint})</span></a
              >
            `
            : nothing
        }
      </div>
      ${open && !shown ? this.#renderCrisis('everyone') : nothing}
    `;
  }

  #renderCrisis(first: Result['lines']) {
    return crisisPanel({
      locale: this.locale,
      region: this.services,
      disclosures: this.#disclosures,
      level: this.level + 1,
      first,
      choose: (region) => this.chooseRegion(region),
    });
  }

  get #result(): Result {
    return quizResult(this.msg, outcomeOf(this.#answers), this.#answers);
  }

  #start() {
    this.report('start');
    this.#show('question', 'fieldset:not([hidden]) legend');
  }

  #continue(event: Event) {
    event.preventDefault();
    const questions = quizQuestions(this.msg);
    const {id, required} = questions[this.#current];
    this.#answers = answersIn(this.renderRoot, questions);
    this.#error = required && this.#answers[id] === undefined;
    if (this.#error) {
      this.#show('question', '.error-summary');
    } else if (this.#current === questions.length - 1 || endsAfter(id, this.#answers)) {
      this.report('finish');
      this.#show('result', '.result-heading');
    } else {
      this.#current += 1;
      this.#show('question', 'fieldset:not([hidden]) legend');
    }
  }

  #back() {
    this.#error = false;
    if (this.#screen === 'result') {
      this.#show('question', 'fieldset:not([hidden]) legend');
    } else if (this.#current === 0) {
      this.#show('start', '.start');
    } else {
      this.#current -= 1;
      this.#show('question', 'fieldset:not([hidden]) legend');
    }
  }

  #touch() {
    this.#touched = true;
    this.#error = false;
    this.#cleared = false;
    this.#forget.touch();
    this.requestUpdate();
  }

  /** Forgets everything, at once and without a trace. */
  #clear() {
    this.renderRoot?.querySelector('form')?.reset();
    this.#answers = {};
    this.#screen = 'start';
    this.#current = 0;
    this.#error = false;
    this.#touched = false;
    this.#cleared = false;
    this.#disclosures.close(['help', 'what-happens']);
  }

  #clearAndRestart() {
    this.#clear();
    this.#cleared = true;
    this.#show('start', '.start');
  }

  #toggleHelp() {
    if (this.#disclosures.isOpen('help')) this.#disclosures.close(['help']);
    else this.#disclosures.open(['help']);
  }

  #focusFirstOption() {
    this.renderRoot.querySelector<HTMLElement>('fieldset:not([hidden]) input')?.focus();
  }

  #print() {
    this.ownerDocument.defaultView?.print();
  }

  /** Replaces this page in the history, so that "back" does not lead here again. */
  #leave(event: Event) {
    event.preventDefault();
    this.#clear();
    const {href} = event.currentTarget as HTMLAnchorElement;
    this.ownerDocument.defaultView?.location.replace(href);
  }

  /** Shows a screen and moves the focus there, so that a screen reader goes on reading. */
  async #show(screen: Screen, focus: string) {
    this.#screen = screen;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  #number(value: number) {
    return new Intl.NumberFormat(this.locale.formats).format(value);
  }

  override connectedCallback() {
    markForRecorders(this);
    super.connectedCallback();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-fit-quiz': FitQuiz;
  }
}
