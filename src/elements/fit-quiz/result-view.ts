import {html, nothing} from 'lit';
import {routeKind, routeTexts} from '../../content/find-therapist/routes.js';
import type {Answers} from '../../content/quiz/answers.js';
import type {Result, ResultItem, ResultPart} from '../../content/quiz/result.js';
import {quizResult} from '../../content/quiz/results.js';
import {listFormat} from '../../localization/formatters.js';
import {bulletList} from '../../partials/bullet-list.js';
import {linesFor} from '../../partials/crisis-panel.js';
import {offsiteLink} from '../../partials/offsite-link.js';
import {heading} from '../../shared/heading.js';
import {cardFor, renderCard, type CardActions} from './card-view.js';
import {fold} from './folds.js';
import {button, clearButton, go, type Scene} from './scene.js';
import {waysFor} from './ways.js';

interface ResultView {
  result: Result;
  answers: Answers;
  /** Whom to call, where that comes before everything else. */
  crisis: unknown;
  /** Whether the page has a link of its own for the next step. */
  hasOwnStep: boolean;
  card: CardActions;
}

/** Results about IPT itself, the others being about safety or about who comes first. */
export const isAboutIpt = ({id}: Result) => ['many', 'some', 'other', 'info'].includes(id);

/**
 * A result: what was said, what comes next, and a card to take along. The rest is folded, one row
 * like the other. Of what the answers about safety lead to, nothing is printed.
 */
export function renderResult(scene: Scene, view: ResultView) {
  const {locale, texts, level, id, exit} = scene;
  const {result, crisis} = view;
  const {id: outcome, heading: title, said, lead, banner} = result;
  const isIpt = isAboutIpt(result);
  const list = listFormat(locale);
  const parts = (place: ResultPart['place']) =>
    result.parts.filter((part) => part.place === place).map((part) => renderPart(part, level + 1));
  return html`
    <div
      class="screen result here ${isIpt ? 'quiet' : 'screen-only'} stack"
      part="result"
      role="group"
      tabindex="-1"
      aria-labelledby=${id('title')}
      aria-describedby=${id('what')}
    >
      <div class="title" id=${id('title')}>${heading(level, title)}</div>
      ${said ? html`<p class="said">${said.sentence(list.format(said.clauses))}</p>` : nothing}
      <div class="stack" id=${id('what')}>${lead.map((text) => html`<p>${text}</p>`)}</div>
      ${banner ? html`<p class="notice screen-only" part="notice">${banner}</p>` : nothing}
      ${parts('before')}
      ${outcome === 'home' && exit ? html`<p>${texts.exitNote}</p>` : nothing}
      ${crisis}
      ${isIpt ? [renderNextStep(scene, view), parts('open'), renderLines(scene, result)] : [parts('open'), renderLines(scene, result), renderNextStep(scene, view)]}
      ${outcome === 'crisis' ? nothing : renderFolds(scene, view)}
      <p class="muted">
        ${isIpt || result.crisis === 'offered' ? texts.notATest : texts.nobodySees}
      </p>
      ${renderButtons(scene, result)}
    </div>
  `;
}

const anyAnswers: Answers = {who: 'adult', areas: ['change'], link: 'yes', goal: 'mood'};

/** A result nobody has been led to: to have made one makes the next one quick. */
export const rehearsal = (scene: Scene) =>
  renderResult(scene, {
    result: quizResult(scene.locale.msg, 'many', anyAnswers),
    answers: anyAnswers,
    crisis: nothing,
    hasOwnStep: false,
    card: {copy: () => {}, print: () => {}},
  });

function renderPart({heading: title, paragraphs = [], items}: ResultPart, level: number) {
  return html`<section class="part stack">${heading(level, title)} ${content(paragraphs, items)}</section>`;
}

const content = (paragraphs: readonly string[], items?: readonly ResultItem[]) => html`
  ${paragraphs.map((text) => html`<p>${text}</p>`)} ${items ? bulletList(items.map(renderItem)) : nothing}
`;

const renderItem = ({term, text}: ResultItem) =>
  html`${term ? html`<strong class="term">${term}</strong>` : nothing}${text}`;

/** Lines for the reader in particular, where whom to call does not stand there already. */
const renderLines = ({locale, country, level, id}: Scene, {crisis, lines}: Result) =>
  crisis === 'first' ? nothing : linesFor(locale, country, level + 1, lines, id('region of lines'));

/** The clinic's own link comes first. Teenagers are not sent to book for themselves. */
function renderNextStep({locale: {msg}, country, texts, level}: Scene, view: ResultView) {
  const {result, answers, hasOwnStep} = view;
  if (result.id === 'crisis') return nothing;
  const mayLead = isAboutIpt(result) && answers.who === 'adult';
  const ways = mayLead ? waysFor(result.id, country.region) : [];
  const items = ways.map(({id, href, kind}) => {
    const {title} = routeTexts(msg, id);
    return html`
      <li>
        ${href ? offsiteLink(msg, href, title) : html`<strong>${title}</strong>`}
        <p class="muted">${routeKind(msg, kind)}</p>
      </li>
    `;
  });
  return html`
    <section class="next-step stack">
      ${items.length || hasOwnStep ? heading(level + 1, texts.nextStep) : nothing}
      <slot name="next-step"></slot>
      ${items.length ? html`<ul class="ways" role="list">${items}</ul>` : nothing}
    </section>
  `;
}

/** The card lies open where the result is about IPT or a conversation, and is folded elsewhere. */
function renderFolds(scene: Scene, {result, answers, card: actions}: ResultView) {
  const {level} = scene;
  const card = cardFor(scene, answers);
  const isOpen = isAboutIpt(result) || result.id === 'pro';
  const folded = result.parts.filter(({place}) => place === 'folded');
  return html`
    ${isOpen ? renderCard(scene, card, level + 1, actions) : nothing}
    <div class="folds">
      ${isOpen ? nothing : fold(level + 1, card.title, renderCard(scene, card, level + 2, actions))}
      ${folded.map(({heading: title, paragraphs = [], items}) =>
        fold(level + 1, title, content(paragraphs, items)),
      )}
    </div>
  `;
}

/** Nobody goes back from a crisis into the questions: only to the start. */
function renderButtons(scene: Scene, {id}: Result) {
  const {texts} = scene;
  return html`
    <div class="row screen-only">
      ${
        id === 'crisis'
          ? button(texts.restart, go(scene, {type: 'clear'}))
          : button(texts.back, go(scene, {type: 'back'}), 'plain')
      }
      ${id === 'crisis' ? nothing : clearButton(scene)}
    </div>
  `;
}
