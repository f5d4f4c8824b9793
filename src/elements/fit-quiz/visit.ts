import type {LitElement} from 'lit';
import {fitQuizTexts} from '../../content/quiz/texts.js';
import {quizQuestions} from '../../content/quiz/questions.js';
import type {Result} from '../../content/quiz/result.js';
import {quizResult} from '../../content/quiz/results.js';
import type {Msg} from '../../localization/msg.js';
import {after, answersOn, beginning, type Place, type Step} from './flow.js';
import {Forget} from './forget.js';
import {RandomIds} from '../../shared/random-ids.js';
import {hear} from './hear.js';
import {outcomeOf} from './outcome.js';
import {Ticks} from './ticks.js';

interface Host {
  element: LitElement;
  msg: () => Msg;
  root: () => ShadowRoot;
  report: (action: 'start' | 'finish') => void;
  /** Shows the new state before anything else runs. */
  renderNow: () => void;
}

/** One visit to the quiz, from the first screen to the moment it is forgotten. */
export class Visit {
  place: Place = beginning;
  /** Which visit this is: with the next one, everything inside is made anew. */
  number = 0;
  /** What a screen reader is told beside what has the focus. */
  spoken = '';
  /** Whether the answers will be cleared in a minute. */
  isEnding = false;
  readonly ids = new RandomIds();
  readonly ticks = new Ticks();
  readonly #host: Host;
  readonly #forget: Forget;
  #finished = false;

  constructor(host: Host) {
    this.#host = host;
    this.#forget = new Forget(host.element, {
      forget: () => this.#end({type: 'forget'}),
      expire: () => this.#expire(),
      warn: (isDue) => {
        this.isEnding = isDue;
        host.element.requestUpdate();
      },
    });
    hear(host.element, host.root, {
      present: () => this.#forget.present(),
      ticked: () => this.#tick(),
      entered: () => this.#one('fieldset:focus-within') && this.go({type: 'continue'}),
    });
  }

  /** The result the answers lead to, where it is on screen. */
  get result(): Result | undefined {
    if (this.place.screen !== 'result') return undefined;
    const answers = answersOn(this.place.answers);
    return quizResult(this.#host.msg(), outcomeOf(answers), answers);
  }

  /** Takes a step and moves the focus to where it leads, so that a screen reader goes on reading. */
  async go(step: Step) {
    const wasInHelp = this.#one('.help:focus-within') !== null;
    if (step.type === 'clear' || step.type === 'someone-else') this.#end(step);
    else this.#take(step);
    this.#forget.begin();
    await this.#host.element.updateComplete;
    if (step.type !== 'help') this.#focus();
    else if (this.place.help) this.#bringIntoView(this.#one('.tools'), 'start');
    // Pressed by voice or by touch, the button that closes them has not got the focus.
    else if (wasInHelp) this.#one('.tools button')?.focus();
  }

  /** Someone has said that they are still there. */
  stay() {
    this.#forget.begin();
    this.#focus();
  }

  /** Leaves the page for another one, which takes its place in the history: "back" leads past it. */
  leave(href: string) {
    this.#end({type: 'forget'});
    const {ownerDocument} = this.#host.element;
    const view = ownerDocument.defaultView;
    // In a frame made for the quiz, links lead the page around it: so does the way out.
    const leadsAll = ownerDocument.querySelector('base')?.target === '_top';
    try {
      (leadsAll ? view?.top : view)?.location.replace(href);
    } catch {
      // A sandbox may keep the frame from it.
      view?.location.replace(href);
    }
  }

  say(text: string) {
    this.spoken = text;
    this.#host.element.requestUpdate();
  }

  focusFirstOption() {
    this.#one('fieldset:not([hidden]) input')?.focus();
  }

  #take(step: Step) {
    const before = this.place;
    this.place = after(before, step);
    this.say('');
    const {screen} = this.place;
    if (before.screen === 'start' && screen !== 'start') this.#host.report('start');
    if (screen === 'result' && !this.#finished) this.#host.report('finish');
    this.#finished ||= screen === 'result';
  }

  #tick() {
    const {screen, answers} = this.place;
    const msg = this.#host.msg();
    const question = quizQuestions(msg).find(({id}) => id === screen);
    const group = this.#one('fieldset:not([hidden])');
    if (!question || !group) {
      this.#host.element.requestUpdate();
      return;
    }
    const ticked = this.ticks.read(group, question, answers);
    this.#take({type: 'answer', answers: ticked.answers});
    const {onlyThis, noLonger} = fitQuizTexts(msg);
    const gone = question.options.find(({id}) => ticked.gone.includes(id));
    const [left] = [ticked.answers[question.id] ?? []].flat();
    const stays = question.options.find(({id}) => id === left);
    if (gone) this.say(gone.exclusive ? noLonger(gone.text) : onlyThis(stays?.text ?? ''));
  }

  /** Takes a step that leaves nothing behind, at once. */
  #end(step: Step) {
    this.number += 1;
    this.#finished = false;
    this.ids.forget();
    this.#take(step);
    this.#host.renderNow();
  }

  /** The numbers to call stay, if they were on screen. */
  #expire() {
    const hadFocus = this.#host.root().activeElement !== null;
    this.#end({type: 'expire', numbers: this.place.help || this.result?.crisis === 'first'});
    if (hadFocus) this.#focus();
    else if (this.place.cleared) this.say(fitQuizTexts(this.#host.msg()).cleared);
  }

  /** Focuses a screen with its beginning in view: a question can be taller than a small screen. */
  #focus() {
    const target = this.#one('.here');
    target?.focus({preventScroll: true});
    const beginning = target?.querySelector('legend, .title') ?? target;
    this.#bringIntoView(beginning, target?.matches('.result') ? 'start' : 'nearest');
  }

  /** Where every screen has the same height, the page must not move either: it scrolls inside. */
  #bringIntoView(target: Element | null, block: ScrollLogicalPosition) {
    const steady = this.#one('.steady');
    if (steady) steady.scrollTop = 0;
    else target?.scrollIntoView({block});
  }

  #one(selector: string) {
    return this.#host.root().querySelector<HTMLElement>(selector);
  }
}
