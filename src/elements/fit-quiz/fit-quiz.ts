import {LitElement, render} from 'lit';
import {property} from 'lit/decorators.js';
import {cardTexts} from '../../content/quiz/card.js';
import {quizQuestions} from '../../content/quiz/questions.js';
import {fitQuizTexts} from '../../content/quiz/texts.js';
import {kept} from '../../localization/kept.js';
import {CountryController} from '../../regions/country-controller.js';
import {elsewhere} from '../../shared/input.js';
import {markForRecorders} from '../../shared/recorder-marks.js';
import {isOn} from '../../shared/switch.js';
import {whenIdle} from '../../shared/when-idle.js';
import {WidgetElement} from '../../shared/widget-element.js';
import {canShare, copyCard, printCard, shareCard, tickedLines} from './card-hand-over.js';
import type {CardActions} from './card-view.js';
import {fitQuizStyles} from './fit-quiz.styles.js';
import {Folds} from './folds.js';
import {rehearsal} from './result-view.js';
import {rootMode} from './root-mode.js';
import type {Scene} from './scene.js';
import {renderStage} from './stage-view.js';
import {Visit} from './visit.js';

/**
 * "Is IPT right for me?": a few questions that prepare for a conversation. It does not diagnose,
 * score or recommend. Whom to call is one step away on every screen. Nothing that is answered
 * leaves the element: no network, no storage, no event, no attribute.
 *
 * @tag ipt-fit-quiz
 * @slot next-step - Your own link, shown with every result that is not a crisis. A script of your
 *   page can see whether it is shown.
 * @csspart question - Each question.
 * @csspart option - Each answer to choose.
 * @csspart panel - The card to take along.
 * @csspart primary-button - The button that leads on.
 * @csspart result - The text at the end.
 * @csspart notice - The boxes with messages, and with the numbers to call.
 */
export class FitQuiz extends WidgetElement {
  static override styles = fitQuizStyles;

  static override shadowRootOptions = {...LitElement.shadowRootOptions, mode: rootMode};

  /**
   * Where "Leave this page now" leads: another page, `https:` or relative. It clears the answers and
   * leaves no way back in the history. That page learns what the `Referrer-Policy` of yours tells
   * it. Without it, or with anything else, there is no button.
   */
  @property({attribute: 'exit-href'}) exitHref?: string;

  /**
   * Whether every question and every result has the same height and scrolls inside, so that the
   * size of the quiz tells the page nothing. `false`, `0` and `no` mean no.
   */
  @property({type: Boolean, converter: isOn}) steady = false;

  readonly #country = new CountryController(this, this.locale);
  readonly #folds = new Folds(this, this.locale, this.paper);
  readonly #visit = new Visit({
    element: this,
    msg: () => this.msg,
    root: () => this.renderRoot as ShadowRoot,
    report: (action) => this.report(action),
    renderNow: () => this.updateNow(),
  });
  #isRehearsed = false;

  protected override renderTitle() {
    return fitQuizTexts(this.msg).title;
  }

  protected override renderWidget() {
    return renderStage(this.#scene, {
      steady: this.steady,
      hasOwnStep: this.querySelector(':scope > [slot="next-step"]') !== null,
      card: this.#cardActions,
    });
  }

  get #scene(): Scene {
    return {
      locale: this.locale,
      country: this.#country,
      texts: kept(this.locale, 'quiz', () => fitQuizTexts(this.msg)),
      questions: kept(this.locale, 'quiz questions', () => quizQuestions(this.msg)),
      folds: this.#folds,
      visit: this.#visit,
      level: this.level + 1,
      review: this.review,
      exit: this.read('exit-href', this.exitHref, elsewhere(this.ownerDocument)),
      id: (use) => this.#visit.ids.of(use),
    };
  }

  /** What the reader can do with the card. Nothing of it happens without a press. */
  get #cardActions(): CardActions {
    const view = this.ownerDocument.defaultView;
    const root = this.renderRoot as ShadowRoot;
    const texts = cardTexts(this.msg);
    const {shown: lang, dir} = this.locale;
    return {
      copy: async (card) => {
        const isCopied = await copyCard(view, card, tickedLines(root, card));
        this.#visit.say(isCopied ? texts.copied : texts.notCopied);
      },
      share: canShare(view) ? (card) => shareCard(view, card, tickedLines(root, card)) : undefined,
      print: (card) => printCard(root, card, tickedLines(root, card), {lang, dir}),
    };
  }

  protected override firstUpdated() {
    super.firstUpdated();
    // Some recorders that look into roots obey a mark only where it stands inside.
    markForRecorders(this.renderRoot.firstElementChild!);
  }

  /**
   * The first result takes twice as long as a second one would, and is the heaviest step. So one is made
   * while the first question is read, for nobody to see and the same whatever is answered.
   */
  protected override updated() {
    if (this.#isRehearsed || this.#visit.place.screen === 'start') return;
    this.#isRehearsed = true;
    whenIdle(() => {
      if (this.isConnected) render(rehearsal(this.#scene), document.createDocumentFragment());
    });
  }

  /** Moved by `moveBefore()`, which browsers then do without disconnecting, it loses nothing. */
  connectedMoveCallback() {}
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-fit-quiz': FitQuiz;
  }
}
