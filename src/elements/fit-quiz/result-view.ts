import {html, nothing} from 'lit';
import type {FitQuizTexts} from '../../content/quiz/texts.js';
import type {Result, ResultItem, ResultPart} from '../../content/quiz/result.js';
import type {RouteTexts} from '../../content/find-therapist/routes.js';
import type {Msg} from '../../localization/msg.js';
import {bulletList} from '../../partials/bullet-list.js';
import {offsiteLink} from '../../partials/offsite-link.js';
import {heading} from '../../shared/heading.js';
import {clearButton} from './form-view.js';

interface ResultView {
  msg: Msg;
  texts: FitQuizTexts;
  result: Result;
  /** Level of the heading of the result. */
  level: number;
  /** Whom to call, where that comes before everything else. */
  crisis: unknown;
  /** Lines for the reader in particular, where whom to call does not stand there already. */
  lines: unknown;
  /** Whether the page offers a way out, which the result about safety at home explains. */
  hasExit: boolean;
  /** Ways to a therapist, where the result may lead to one. */
  routes: readonly (RouteTexts & {href?: string})[];
  back: () => void;
  clear: () => void;
  print: () => void;
}

/** Parts that repeat what was answered about safety: they stay on the screen, off the paper. */
const notPrinted = ['reasons', 'also', 'blame', 'device', 'plan', 'young'];

/** Results about IPT itself, the others being about safety or about who comes first. */
export const isAboutIpt = ({id}: Result) => ['many', 'some', 'other', 'info'].includes(id);

/** A result: heading, what comes first, and its parts, all with the same weight. */
export function renderResult(view: ResultView) {
  const {texts, result, level, crisis, lines, hasExit} = view;
  const {id, heading: title, lead, banner, parts} = result;
  // The leads of the other results repeat what was answered about safety.
  const onPaper = isAboutIpt(result) ? '' : 'screen-only';
  return html`
    <div class="result stack" part="result">
      <div class="result-heading" tabindex="-1">${heading(level, title)}</div>
      ${lead.map((text) => html`<p class="lead ${onPaper}">${text}</p>`)}
      ${banner ? html`<p class="notice screen-only" part="notice">${banner}</p>` : nothing}
      ${crisis}
      ${id === 'home' && hasExit ? html`<p class="screen-only">${texts.exitNote}</p>` : nothing}
      <div class="parts">${parts.map((part) => renderPart(part, level + 1))}</div>
      ${lines}
      ${id === 'crisis' ? nothing : renderNextStep(view)}
      <p class="muted">
        ${isAboutIpt(result) || result.crisis === 'offered' ? texts.notATest : texts.nobodySees}
      </p>
      ${renderButtons(view)}
    </div>
  `;
}

function renderPart({id, heading: title, paragraphs = [], items}: ResultPart, level: number) {
  return html`
    <section class="part stack ${notPrinted.includes(id) ? 'screen-only' : ''}">
      ${heading(level, title)} ${paragraphs.map((text) => html`<p>${text}</p>`)}
      ${items ? bulletList(items.map(renderItem)) : nothing}
    </section>
  `;
}

const renderItem = ({term, text}: ResultItem) =>
  html`${term ? html`<strong>${term}.</strong>` : nothing} ${text}`;

/** The clinic's own link, after the ways to a therapist there are in any case. */
function renderNextStep({msg, texts, result, level, routes}: ResultView) {
  const ways = routes.map(
    ({title, text, href}) =>
      html`<strong>${href ? offsiteLink(msg, href, title) : title}.</strong> ${text}`,
  );
  return html`
    <div class="next-step stack ${isAboutIpt(result) ? '' : 'screen-only'}">
      ${ways.length ? html`${heading(level + 1, texts.nextStep)} ${bulletList(ways)}` : nothing}
      <slot name="next-step"></slot>
    </div>
  `;
}

/** Nobody goes back from a crisis into the questions: only to the start. */
function renderButtons({texts, result, back, clear, print}: ResultView) {
  const button = (label: string, action: () => void) => html`
    <button class="button" type="button" part="button" @click=${action}>${label}</button>
  `;
  return html`
    <div class="row">
      ${result.id === 'crisis' ? button(texts.restart, clear) : button(texts.back, back)}
      ${isAboutIpt(result) ? button(texts.print, print) : nothing}
      ${result.id === 'crisis' ? nothing : clearButton(texts, clear)}
    </div>
  `;
}
