import {
  cardQuestions,
  cardTexts,
  chosenLines,
  moreLines,
  type CardAnswers,
} from '../../content/quiz/card.js';
import type {Msg} from '../../localization/msg.js';

/** A card to take to an appointment: one page, made on the device. */
export interface Card {
  /** Also the name of the printed page: it tells nothing. */
  readonly title: string;
  /** Sentences to choose from, each on the card only once the reader has ticked it. */
  readonly lines: readonly string[];
  /** What stands on every card. */
  readonly sections: readonly {readonly heading: string; readonly items: readonly string[]}[];
}

/**
 * The card for these answers. `calls` are the lines to call, already in words. `isForSelf` is false
 * for whoever asks for another person: then there is nothing to say in the first person.
 */
export function conversationCard(
  msg: Msg,
  {areas, link, goal, style}: CardAnswers,
  {calls, isForSelf}: {calls: readonly string[]; isForSelf: boolean},
): Card {
  const texts = cardTexts(msg);
  return {
    title: texts.title,
    lines: isForSelf ? [...chosenLines(msg, {areas, link, goal, style}), ...moreLines(msg)] : [],
    sections: [
      {heading: texts.ask, items: cardQuestions(msg)},
      {heading: texts.ipt, items: texts.iptLines},
      {heading: texts.call, items: calls},
    ],
  };
}

/** A card as plain text, with the ticked sentences alone. */
export function cardAsText({title, sections}: Card, ticked: readonly string[]): string {
  const list = (items: readonly string[]) => items.map((item) => `• ${item}`);
  const blocks = [
    [title],
    list(ticked),
    ...sections.map(({heading, items}) => [heading, ...list(items)]),
  ];
  return blocks
    .filter(({length}) => length)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
