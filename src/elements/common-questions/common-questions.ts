import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {
  commonQuestions,
  commonQuestionsTexts,
} from '../../content/common-questions/common-questions.js';
import {comparison} from '../../content/common-questions/comparison.js';
import {
  questionIds,
  type CommonQuestion,
  type Passage,
  type QuestionId,
} from '../../content/common-questions/question.js';
import {about} from '../../partials/about.js';
import {crisisPanel} from '../../partials/crisis-panel.js';
import {crisisPanelStyles} from '../../partials/crisis-panel.styles.js';
import {Disclosures} from '../../partials/disclosure.js';
import {disclosureStyles} from '../../partials/disclosure.styles.js';
import {CountryController} from '../../regions/country-controller.js';
import {baseStyles} from '../../shared/base.styles.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {wordsOf} from '../../shared/input.js';
import {WidgetElement} from '../../shared/widget-element.js';
import {citations, claim, claims} from './claims.js';
import {commonQuestionsStyles} from './common-questions.styles.js';
import {comparisonTable} from './comparison-table.js';
import {comparisonTableStyles} from './comparison-table.styles.js';
import {loop, surroundings} from './pictures.js';
import {picturesStyles} from './pictures.styles.js';

/**
 * What else people ask about IPT: what it is, whether it works, how long it takes, what can go
 * wrong, how it compares. Each question shows its answer in one sentence; the reader opens it to
 * read more, with the sources beside each statement.
 *
 * @tag ipt-common-questions
 * @csspart panel - The box of each question.
 * @csspart panel-heading - Each question.
 * @csspart notice - The box with the numbers to call now.
 */
export class CommonQuestions extends WidgetElement {
  static override styles = [
    hostStyles,
    baseStyles,
    disclosureStyles,
    crisisPanelStyles,
    picturesStyles,
    comparisonTableStyles,
    commonQuestionsStyles,
  ];

  /**
   * The questions shown, in this order: any of `what how for works long between hard medicine
   * formats compare who start help`, separated by spaces or commas. Absent, `all` or anything else: all.
   */
  @property() show = '';

  /** The questions open from the start: the same words, or `all`. Anything else opens none. */
  @property() open = '';

  readonly #country = new CountryController(this, this.locale);
  readonly #disclosures = new Disclosures(this);

  protected override renderTitle() {
    return commonQuestionsTexts(this.msg).title;
  }

  protected override renderWidget() {
    const questions = this.#questions;
    return html`
      <div class="stack">
        <p class="lead">${commonQuestionsTexts(this.msg).lead}</p>
        <div class="screen-only">
          ${this.#disclosures.renderToggleAll(
            this.msg,
            questions.map(({id}) => id),
          )}
        </div>
        <div class="questions">${questions.map((question) => this.#renderQuestion(question))}</div>
        ${about(this.locale, this.review, this.#disclosures, this.level + 1, this.#sourcesOf(questions))}
      </div>
    `;
  }

  #renderQuestion({id, question, inShort, passages}: CommonQuestion) {
    return this.#disclosures.render({
      id,
      level: this.level + 1,
      title: question,
      summary: inShort,
      content: passages.map((passage) => this.#renderPassage(passage, id)),
    });
  }

  #renderPassage({title, figure, paragraphs = [], items = []}: Passage, id: QuestionId) {
    return html`
      <div class="stack">
        ${title ? heading(this.level + 2, title, {class: 'label'}) : nothing}
        ${figure ? this.#renderFigure(figure, id) : nothing}
        ${paragraphs.map((paragraph) => html`<p>${claim(paragraph)}</p>`)}
        ${items.length ? claims(items) : nothing}
      </div>
    `;
  }

  #renderFigure(figure: NonNullable<Passage['figure']>, id: QuestionId) {
    switch (figure) {
      case 'loop':
        return loop(this.msg);
      case 'surroundings':
        return surroundings(this.msg);
      case 'comparison':
        return comparisonTable(this.locale, citations);
      case 'crisis-help':
        // Whom to call stands there once: with the question about it, where that is shown.
        if (id !== 'help' && this.#shown.includes('help')) return nothing;
        return crisisPanel({
          locale: this.locale,
          country: this.#country,
          disclosures: this.#disclosures,
          level: this.level + 2,
        });
    }
  }

  get #questions(): readonly CommonQuestion[] {
    const {format} = new Intl.NumberFormat(this.locale.formats);
    const all = commonQuestions(this.msg, format);
    return this.#shown.map((id) => all[questionIds.indexOf(id)]);
  }

  get #shown(): readonly QuestionId[] {
    return this.read('show', this.show, wordsOf(questionIds)) ?? questionIds;
  }

  #sourcesOf(questions: readonly CommonQuestion[]) {
    const compared = comparison(this.msg);
    return questions
      .flatMap(({passages}) => passages)
      .flatMap(({paragraphs = [], items = [], figure}) => [
        ...paragraphs,
        ...items,
        ...(figure === 'comparison' ? [compared, ...compared.criteria] : []),
      ])
      .flatMap(({references = []}) => references);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('open')) return;
    this.#disclosures.close(questionIds);
    this.#disclosures.open(this.read('open', this.open, wordsOf(questionIds)) ?? []);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-common-questions': CommonQuestions;
  }
}
