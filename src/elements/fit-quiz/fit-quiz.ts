import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {crisisTexts} from '../../content/crisis/crisis.js';
import {fitQuizTexts} from '../../content/quiz/texts.js';
import {quizQuestions} from '../../content/quiz/questions.js';
import type {Result} from '../../content/quiz/result.js';
import {quizReferences, quizResult} from '../../content/quiz/results.js';
import {routeTexts} from '../../content/find-therapist/routes.js';
import {about} from '../../partials/about.js';
import {crisisPanel, linesFor} from '../../partials/crisis-panel.js';
import {crisisPanelStyles} from '../../partials/crisis-panel.styles.js';
import {Disclosures} from '../../partials/disclosure.js';
import {disclosureStyles} from '../../partials/disclosure.styles.js';
import {confirmed} from '../../regions/index.js';
import {CountryController} from '../../regions/country-controller.js';
import {baseStyles} from '../../shared/base.styles.js';
import {hostStyles} from '../../shared/host.styles.js';
import {elsewhere} from '../../shared/input.js';
import {WidgetElement} from '../../shared/widget-element.js';
import {fitQuizStyles} from './fit-quiz.styles.js';
import {Forget} from './forget.js';
import {renderForm} from './form-view.js';
import {endsAfter, outcomeOf, type Answers} from './outcome.js';
import {answersIn, ExclusiveOptions} from './question-view.js';
import {isAboutIpt, renderResult} from './result-view.js';
import {rootMode} from './root-mode.js';
import {renderTools} from './tools-view.js';

/** Where the reader is: before the questions, at one of them, or at the end. */
type Screen = 'start' | 'question' | 'result';

/**
 * "Is IPT right for me?": nine questions that prepare for a conversation. It does not diagnose,
 * score or recommend. Whom to call is one step away on every screen. Nothing that is answered
 * leaves the element: no network, no storage, no event, no attribute.
 *
 * @tag ipt-fit-quiz
 * @slot next-step - Your own link, shown with every result that is not a crisis. A script of your
 *   page can see whether it is shown.
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
   * Where "Leave this page now" leads: another page, `https:` or relative. It clears the answers and
   * leaves no way back in the history. That page learns what the `Referrer-Policy` of yours tells
   * it. Without it, or with anything else, there is no button.
   */
  @property({attribute: 'exit-href'}) exitHref?: string;

  readonly #country = new CountryController(this, this.locale);
  readonly #disclosures = new Disclosures(this);
  readonly #exclusive = new ExclusiveOptions(() => this.#answered());
  readonly #forget = new Forget(this, {
    forget: () => this.#clear(),
    expire: () => this.#expire(),
  });
  #screen: Screen = 'start';
  #current = 0;
  #error = false;
  #touched = false;
  #finished = false;
  #cleared = false;
  #answers: Answers = {};

  protected override renderTitle() {
    return fitQuizTexts(this.msg).title;
  }

  protected override renderWidget() {
    const result = this.#screen === 'result' ? this.#result : undefined;
    const crisisComesFirst = result?.crisis === 'first';
    const helpIsOpen = this.#disclosures.isOpen('help');
    const texts = fitQuizTexts(this.msg);
    return html`
      <div class="stack">
        <p class="subtitle muted">${texts.subtitle}</p>
        ${renderTools({
          texts,
          crisisTexts: crisisTexts(this.msg),
          help: crisisComesFirst ? 'none' : helpIsOpen ? 'open' : 'closed',
          exit: this.#exit,
          toggleHelp: () => this.#toggleHelp(),
          leave: (event) => this.#leave(event),
        })}
        <div id="help" ?hidden=${!helpIsOpen || crisisComesFirst}>
          ${helpIsOpen && !crisisComesFirst ? this.#renderCrisis(this.level + 1) : nothing}
        </div>
        <p class="cleared" role="status">${this.#cleared ? texts.cleared : nothing}</p>
        ${this.#screen === 'start' ? this.#renderStart() : nothing}
        ${renderForm({
          texts,
          questions: quizQuestions(this.msg),
          current: this.#current,
          error: this.#error,
          hidden: this.#screen !== 'question',
          level: this.level + 1,
          number: (value) => new Intl.NumberFormat(this.locale.formats).format(value),
          exclusive: this.#exclusive,
          next: (event) => this.#continue(event),
          back: () => this.#back(),
          clear: this.#touched ? () => this.#clearAndRestart() : undefined,
          focusFirstOption: () => this.#focus('fieldset:not([hidden]) input'),
        })}
        ${result ? this.#renderResult(result) : nothing}
        ${about(this.locale, this.review, this.#disclosures, this.level + 1, quizReferences)}
      </div>
    `;
  }

  #renderStart() {
    const texts = fitQuizTexts(this.msg);
    return html`
      <div class="start stack" role="group" aria-label=${texts.subtitle} tabindex="-1">
        <p class="lead">${texts.purpose}</p>
        <p>${texts.privacy}</p>
        <button class="button primary" type="button" part="primary-button" @click=${this.#start}>
          ${texts.start}
        </button>
      </div>
    `;
  }

  #renderResult(result: Result) {
    // Teenagers are not sent to book for themselves.
    const mayLead = isAboutIpt(result) && this.#answers.who === 'adult';
    const routes = mayLead
      ? confirmed(this.#country.region.routes).filter((route) => !route.for)
      : [];
    return renderResult({
      msg: this.msg,
      texts: fitQuizTexts(this.msg),
      result,
      level: this.level + 1,
      crisis: result.crisis === 'first' ? this.#renderCrisis(this.level + 2) : nothing,
      lines:
        result.crisis === 'first'
          ? nothing
          : linesFor(this.locale, this.#country, this.level + 2, result.lines),
      hasExit: this.#exit !== undefined,
      routes: routes.map(({id, href}) => ({...routeTexts(this.msg, id), href})),
      back: () => this.#back(),
      clear: () => this.#clearAndRestart(),
      print: () => this.ownerDocument.defaultView?.print(),
    });
  }

  #renderCrisis(level: number) {
    return crisisPanel({
      locale: this.locale,
      country: this.#country,
      disclosures: this.#disclosures,
      level,
      first: this.#screen === 'result' ? this.#result.lines : [],
    });
  }

  get #exit(): string | undefined {
    return this.read('exit-href', this.exitHref, elsewhere(this.ownerDocument));
  }

  get #result(): Result {
    return quizResult(this.msg, outcomeOf(this.#answers), this.#answers);
  }

  #start() {
    this.#cleared = false;
    this.report('start');
    this.#show('question', 'fieldset:not([hidden])');
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
      if (!this.#finished) this.report('finish');
      this.#finished = true;
      this.#show('result', '.result-heading');
    } else {
      this.#current += 1;
      this.#show('question', 'fieldset:not([hidden])');
    }
  }

  #back() {
    this.#error = false;
    if (this.#screen === 'result') {
      this.#show('question', 'fieldset:not([hidden])');
    } else if (this.#current === 0) {
      this.#show('start', '.start');
    } else {
      this.#current -= 1;
      this.#show('question', 'fieldset:not([hidden])');
    }
  }

  #answered() {
    this.#touched = true;
    this.#error = false;
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
    this.#finished = false;
    this.#cleared = false;
    this.#disclosures.close(['help', 'more', 'what-happens']);
  }

  async #toggleHelp() {
    this.#forget.touch();
    this.#disclosures.toggle('help');
    await this.updateComplete;
    if (this.#disclosures.isOpen('help')) this.#one('.tools')?.scrollIntoView({block: 'start'});
  }

  /** After a long pause the answers go. The numbers to call stay, if they were on screen. */
  #expire() {
    const helpWasShown =
      this.#disclosures.isOpen('help') ||
      (this.#screen === 'result' && this.#result.crisis === 'first');
    const hadAnswers = this.#touched;
    this.#clear();
    this.#cleared = hadAnswers;
    if (helpWasShown) this.#disclosures.open(['help']);
    this.requestUpdate();
  }

  async #clearAndRestart() {
    this.#clear();
    this.#cleared = true;
    await this.#show('start', '.start');
    this.#one('.cleared')?.scrollIntoView({block: 'nearest'});
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
    this.#forget.touch();
    this.requestUpdate();
    await this.updateComplete;
    this.#focus(focus);
  }

  /** Focuses an element with its beginning in view: a question can be taller than a small screen. */
  #focus(selector: string) {
    const target = this.#one(selector);
    target?.focus({preventScroll: true});
    const beginning = target?.querySelector('legend') ?? target;
    const block = target?.matches('.result-heading') ? 'start' : 'nearest';
    beginning?.scrollIntoView({block});
  }

  #one(selector: string) {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-fit-quiz': FitQuiz;
  }
}
