import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {aboutTexts} from '../../content/about.js';
import {
  commonQuestions,
  commonQuestionsTexts,
} from '../../content/common-questions/common-questions.js';
import {comparison} from '../../content/common-questions/comparison.js';
import {questionGroups, type QuestionGroup} from '../../content/common-questions/groups.js';
import {
  questionIds,
  type CommonQuestion,
  type Passage,
  type QuestionId,
} from '../../content/common-questions/question.js';
import type {ReferenceId} from '../../content/references.js';
import {numberFormat} from '../../localization/formatters.js';
import {kept} from '../../localization/kept.js';
import {about} from '../../partials/about.js';
import {crisisPanel} from '../../partials/crisis-panel.js';
import {crisisPanelStyles} from '../../partials/crisis-panel.styles.js';
import {Disclosures} from '../../partials/disclosure.js';
import {disclosureStyles} from '../../partials/disclosure.styles.js';
import {sourceList} from '../../partials/source.js';
import {CountryController} from '../../regions/country-controller.js';
import {baseStyles} from '../../shared/base.styles.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {wordsOf} from '../../shared/input.js';
import {once} from '../../shared/once.js';
import {WidgetElement} from '../../shared/widget-element.js';
import {claim, claims} from './claims.js';
import {commonQuestionsStyles} from './common-questions.styles.js';
import {comparisonTable} from './comparison-table.js';
import {comparisonTableStyles} from './comparison-table.styles.js';
import {loop, surroundings} from './pictures.js';
import {picturesStyles} from './pictures.styles.js';

/**
 * What else people ask about IPT: what it is, whether it works, how long it takes, what can go
 * wrong, how it compares. Each question shows its answer in one sentence; the reader opens it to
 * read more, with its sources at the end. Without `show`, some questions are asked together.
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
   * formats compare who start help`, separated by spaces or commas. Absent, `all` or anything else:
   * all, in eight rows and a few more behind a button.
   */
  @property() show = '';

  /** The questions open from the start: the same words, or `all`. Anything else opens none. */
  @property() open = '';

  readonly #country = new CountryController(this, this.locale);
  readonly #disclosures = new Disclosures(this, this.locale, this.paper, this.#country);

  protected override renderTitle() {
    return commonQuestionsTexts(this.msg).title;
  }

  protected override renderWidget() {
    const texts = commonQuestionsTexts(this.msg);
    const {first, more} = this.#groups;
    return html`
      <div class="stack">
        <p class="lead">${texts.lead}</p>
        <div class="questions">${first.map((group) => this.#renderGroup(group))}</div>
        ${more.length ? this.#renderMore(more) : nothing}
        ${about(
          this.locale,
          this.review,
          this.#disclosures,
          this.level + 1,
          texts.title,
          this.#shown.flatMap((id) => this.#sourcesOf(id)),
        )}
      </div>
    `;
  }

  #renderMore(groups: readonly QuestionGroup[]) {
    return this.#disclosures.render({
      id: 'more-questions',
      level: this.level + 1,
      title: commonQuestionsTexts(this.msg).more,
      quiet: true,
      content: () => html`
        <div class="questions">${groups.map((group) => this.#renderGroup(group, this.level + 2))}</div>
      `,
    });
  }

  /** One answer, or two: the second one folded below the first. */
  #renderGroup({ids: [id, second], question, inShort}: QuestionGroup, level = this.level + 1) {
    const answer = this.#answer(id);
    return this.#disclosures.render({
      id,
      level,
      title: question ?? answer.question,
      summary: inShort ?? answer.inShort,
      content: () => html`
        ${this.#renderAnswer(answer, level + 1)}
        ${second ? this.#renderSecond(this.#answer(second), level + 1) : nothing}
      `,
    });
  }

  #renderSecond(answer: CommonQuestion, level: number) {
    const {id, question, inShort} = answer;
    return this.#disclosures.render({
      id,
      level,
      title: question,
      summary: inShort,
      content: () => this.#renderAnswer(answer, level + 1),
    });
  }

  #renderAnswer({id, question, passages}: CommonQuestion, level: number) {
    const sources = this.#sourcesOf(id);
    return html`
      ${passages.map((passage, index) =>
        passage.figure === 'crisis-help'
          ? this.#renderPassage(passage, id, level)
          : once(this.locale, `answer ${id} ${index} ${level}`, () =>
              this.#renderPassage(passage, id, level),
            ),
      )}
      ${
        sources.length
          ? this.#disclosures.render({
              id: `${id}-sources`,
              level,
              title: aboutTexts(this.msg).sources,
              of: question,
              quiet: true,
              content: () =>
                once(this.locale, `sources ${id}`, () => sourceList(this.msg, sources)),
            })
          : nothing
      }
    `;
  }

  #renderPassage(
    {title, figure, paragraphs = [], items = []}: Passage,
    id: QuestionId,
    level: number,
  ) {
    return html`
      <div class="stack">
        ${title ? heading(level, title, {class: 'label'}) : nothing}
        ${figure ? this.#renderFigure(figure, id, level) : nothing}
        ${paragraphs.map((paragraph) => html`<p>${claim(paragraph)}</p>`)}
        ${items.length ? claims(items) : nothing}
      </div>
    `;
  }

  #renderFigure(figure: NonNullable<Passage['figure']>, id: QuestionId, level: number) {
    switch (figure) {
      case 'loop':
        return loop(this.msg);
      case 'surroundings':
        return surroundings(this.msg);
      case 'comparison':
        return comparisonTable(this.locale);
      case 'crisis-help':
        // Whom to call stands there once: with the question about it, where that is shown.
        if (id !== 'help' && this.#shown.includes('help')) return nothing;
        return crisisPanel({
          locale: this.locale,
          country: this.#country,
          disclosures: this.#disclosures,
          of: this.renderTitle(),
          level,
        });
    }
  }

  #answer(id: QuestionId): CommonQuestion {
    const answers = kept(this.locale, 'questions', () =>
      commonQuestions(this.msg, numberFormat(this.locale).format),
    );
    return answers[questionIds.indexOf(id)];
  }

  /** The page's own choice stands as it was chosen; without one, some questions are asked together. */
  get #groups(): {first: readonly QuestionGroup[]; more: readonly QuestionGroup[]} {
    const shown = this.#shown;
    if (shown === questionIds) return questionGroups(this.msg);
    return {first: shown.map((id) => ({ids: [id]})), more: []};
  }

  get #shown(): readonly QuestionId[] {
    return this.read('show', this.show, wordsOf(questionIds)) ?? questionIds;
  }

  #sourcesOf(id: QuestionId): readonly ReferenceId[] {
    return kept(this.locale, `references ${id}`, () =>
      this.#answer(id)
        .passages.flatMap(({paragraphs = [], items = [], figure}) => [
          ...paragraphs,
          ...items,
          ...(figure === 'comparison'
            ? [comparison(this.msg), ...comparison(this.msg).criteria]
            : []),
        ])
        .flatMap(({references = []}) => references),
    );
  }

  /** What has to be open for an answer to be seen: itself, and what it is folded into. */
  #pathTo(id: QuestionId): string[] {
    const {first, more} = this.#groups;
    const isIn = ({ids}: QuestionGroup) => ids.includes(id);
    const around = [...first, ...more].find(isIn)?.ids[0] ?? id;
    return [id, around, ...(more.some(isIn) ? ['more-questions'] : [])];
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('open')) return;
    this.#disclosures.close(questionIds);
    const ids = this.read('open', this.open, wordsOf(questionIds)) ?? [];
    this.#disclosures.open(ids.flatMap((id) => this.#pathTo(id)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-common-questions': CommonQuestions;
  }
}
