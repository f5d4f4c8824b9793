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
import {after, answersOn, beginning, type Place, type Step} from './flow.js';
import {outcomeOf} from './outcome.js';
import {answersIn, ExclusiveOptions} from './question-view.js';
import {markForRecorders} from './recorder-marks.js';
import {isAboutIpt, renderResult} from './result-view.js';
import {rootMode} from './root-mode.js';
import {renderTools} from './tools-view.js';

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
    forget: () => this.#leaveAt({type: 'forget'}),
    expire: () => this.#expire(),
  });
  #place: Place = beginning;
  #finished = false;

  protected override renderTitle() {
    return fitQuizTexts(this.msg).title;
  }

  protected override renderWidget() {
    const {screen, help, cleared, missing, answers} = this.#place;
    const result = screen === 'result' ? this.#result : undefined;
    const crisisComesFirst = result?.crisis === 'first';
    const texts = fitQuizTexts(this.msg);
    const questions = quizQuestions(this.msg);
    const current = questions.findIndex(({id}) => id === screen);
    return html`
      <div class="stack">
        <p class="subtitle muted">${texts.subtitle}</p>
        ${renderTools({
          texts,
          crisisTexts: crisisTexts(this.msg),
          help: crisisComesFirst ? 'none' : help ? 'open' : 'closed',
          exit: this.#exit,
          toggleHelp: () => this.#toggleHelp(),
          leave: (event) => this.#leave(event),
        })}
        <div id="help" ?hidden=${!help || crisisComesFirst}>
          ${help && !crisisComesFirst ? this.#renderCrisis(this.level + 1) : nothing}
        </div>
        <p class="cleared" role="status">${cleared ? texts.cleared : nothing}</p>
        ${screen === 'start' ? this.#renderStart() : nothing}
        ${renderForm({
          texts,
          questions,
          current: Math.max(0, current),
          error: missing,
          hidden: current < 0,
          level: this.level + 1,
          number: (value) => new Intl.NumberFormat(this.locale.formats).format(value),
          exclusive: this.#exclusive,
          next: (event) => {
            event.preventDefault();
            return this.#go({type: 'continue'});
          },
          back: () => this.#go({type: 'back'}),
          clear: Object.keys(answers).length ? () => this.#clearAndRestart() : undefined,
          focusFirstOption: () => this.#focus('fieldset:not([hidden]) input'),
        })}
        ${result ? this.#renderResult(result) : nothing}
        ${about(this.locale, this.#disclosures, this.level + 1, quizReferences)}
      </div>
    `;
  }

  #renderStart() {
    const texts = fitQuizTexts(this.msg);
    return html`
      <div class="start stack" role="group" aria-label=${texts.subtitle} tabindex="-1">
        <p class="lead">${texts.purpose}</p>
        <p>${texts.privacy}</p>
        <button class="button primary" type="button" part="primary-button" @click=${() => this.#go({type: 'start'})}>
          ${texts.start}
        </button>
      </div>
    `;
  }

  #renderResult(result: Result) {
    // Teenagers are not sent to book for themselves.
    const mayLead = isAboutIpt(result) && answersOn(this.#place.answers).who === 'adult';
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
      back: () => this.#go({type: 'back'}),
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
      first: this.#place.screen === 'result' ? this.#result.lines : [],
      brief: true,
    });
  }

  get #exit(): string | undefined {
    return this.read('exit-href', this.exitHref, elsewhere(this.ownerDocument));
  }

  get #result(): Result {
    const answers = answersOn(this.#place.answers);
    return quizResult(this.msg, outcomeOf(answers), answers);
  }

  /** Takes a step and moves the focus to where it leads, so that a screen reader goes on reading. */
  async #go(step: Step) {
    const before = this.#place;
    this.#place = after(before, step);
    this.#forget.touch();
    this.#report(before);
    this.requestUpdate();
    await this.updateComplete;
    this.#focus(this.#beginning);
  }

  /** Tells a page that has asked for it that the questions were begun, and that an end was reached. */
  #report({screen: before}: Place) {
    const {screen} = this.#place;
    if (before === 'start' && screen !== 'start') this.report('start');
    if (screen === 'result' && !this.#finished) this.report('finish');
    this.#finished ||= screen === 'result';
  }

  get #beginning() {
    const {screen, missing} = this.#place;
    if (missing) return '.error-summary';
    if (screen === 'start') return '.start';
    return screen === 'result' ? '.result-heading' : 'fieldset:not([hidden])';
  }

  async #answered() {
    this.#forget.touch();
    this.requestUpdate();
    // Options that exclude each other are unticked with the update.
    await this.updateComplete;
    const answers = answersIn(this.renderRoot, quizQuestions(this.msg));
    this.#place = after(this.#place, {type: 'answer', answers});
    this.requestUpdate();
  }

  /** Forgets everything, at once and without a trace. */
  #leaveAt(step: Step) {
    this.renderRoot?.querySelector('form')?.reset();
    this.#place = after(this.#place, step);
    this.#finished = false;
    this.#disclosures.close(['more', 'what-happens']);
    this.requestUpdate();
  }

  async #toggleHelp() {
    this.#forget.touch();
    this.#place = after(this.#place, {type: 'help'});
    this.requestUpdate();
    await this.updateComplete;
    if (this.#place.help) this.#one('.tools')?.scrollIntoView({block: 'start'});
  }

  #expire() {
    const {screen, help} = this.#place;
    const numbers = help || (screen === 'result' && this.#result.crisis === 'first');
    this.#leaveAt({type: 'expire', numbers});
  }

  async #clearAndRestart() {
    this.#leaveAt({type: 'clear'});
    await this.updateComplete;
    this.#focus('.start');
    this.#one('.cleared')?.scrollIntoView({block: 'nearest'});
  }

  /** Replaces this page in the history, so that "back" does not lead here again. */
  #leave(event: Event) {
    event.preventDefault();
    this.#leaveAt({type: 'forget'});
    const {href} = event.currentTarget as HTMLAnchorElement;
    this.ownerDocument.defaultView?.location.replace(href);
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
