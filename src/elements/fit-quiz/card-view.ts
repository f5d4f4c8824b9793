import {html, nothing} from 'lit';
import {cardTexts} from '../../content/quiz/card.js';
import type {Answers} from '../../content/quiz/answers.js';
import {bulletList} from '../../partials/bullet-list.js';
import {inCountry} from '../../partials/in-country.js';
import {heading} from '../../shared/heading.js';
import {conversationCard, type Card} from './card.js';
import {cardCalls} from './card-calls.js';
import {fold} from './folds.js';
import {button, type Scene} from './scene.js';

/** What can be done with a card: each on the reader's own press, and on the device. */
export interface CardActions {
  copy: (card: Card) => unknown;
  /** Undefined where the system has no way to share. */
  share?: (card: Card) => unknown;
  print: (card: Card) => unknown;
}

/** The card for these answers, in the language and for the country of the quiz. */
export function cardFor({locale: {msg}, country}: Scene, answers: Answers): Card {
  const {who} = answers;
  return conversationCard(msg, answers, {
    calls: cardCalls(msg, country.region, who === 'teen' || who === 'child'),
    isForSelf: who === 'adult' || who === 'teen',
  });
}

/** A card to take along, drawn as one. What is not ticked stays on the screen. */
export function renderCard(
  {locale, country}: Scene,
  card: Card,
  level: number,
  {copy, share, print}: CardActions,
) {
  const texts = cardTexts(locale.msg);
  const {title, lines, sections} = card;
  return html`
    <section class="card stack" part="panel">
      ${heading(level, title)}
      ${lines.length ? fold(level + 1, texts.add, html`<div class="options">${lines.map(renderLine)}</div>`) : nothing}
      ${inCountry(locale, country.region, `card ${level} ${sections.at(-1)!.items.join()}`, () =>
        sections.map(
          ({heading: title, items}) => html`${heading(level + 1, title)} ${bulletList(items)}`,
        ),
      )}
      <p class="row screen-only">
        ${button(texts.copy, () => copy(card))}
        ${share ? button(texts.share, () => share(card)) : nothing}
        ${button(texts.print, () => print(card))}
      </p>
    </section>
  `;
}

const renderLine = (text: string) => html`
  <label class="option line" part="option"><input type="checkbox" /><span>${text}</span></label>
`;
