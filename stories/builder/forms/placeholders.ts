import {markAttributes} from '../../../src/shared/recorder-marks.js';
import type {Choices} from '../choices.js';
import {tag, write, type Tag} from '../markup.js';
import type {Tongue} from '../speech.js';
import {coloursOf, widgets} from '../widgets.js';

/**
 * The widgets as ordinary elements, which the script turns into widgets: in no system that was tried do
 * they show their fallback twice, as unknown tags do wherever paragraphs are put around them. Colours,
 * services and slots are attributes, because style sheets and scripts are stripped more often.
 */
export const placeholders = (choices: Choices, tongue: Tongue): string =>
  `${write(placeholderTags(choices, tongue))}\n`;

export const placeholderTags = (choices: Choices, tongue: Tongue): Tag[] =>
  widgets(choices, tongue).map((widget) => asPlaceholder(widget, choices));

/** Attributes that every content system knows, and marks, keep their names. */
const kept = ['class', 'dir', 'lang', ...Object.keys(markAttributes)];

function asPlaceholder({name, attributes, children}: Tag, choices: Choices): Tag {
  const colours = Object.entries(coloursOf(choices) ?? {});
  const renamed = Object.entries(attributes).map(
    ([key, value]) =>
      [kept.includes(key) || key.startsWith('data-') ? key : `data-${key}`, value] as const,
  );
  return tag(
    'div',
    {
      'data-ipt': name.replace('ipt-', ''),
      ...Object.fromEntries(renamed),
      ...Object.fromEntries(colours.map(([role, colour]) => [`data-${role}`, colour])),
    },
    ...children,
  );
}
