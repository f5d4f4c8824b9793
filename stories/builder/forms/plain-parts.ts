import type {Choices, WidgetId} from '../choices.js';
import {questionsOf} from '../fallback.js';
import {plainHtml} from '../plain-html.js';
import type {Tongue} from '../speech.js';

/** A field of a content system often ends at 65,535 bytes (`TEXT` of MySQL); the page has more in it. */
const longest = 60_000;

/** What a widget says, in as many parts as fit: the common questions are too long in some scripts. */
export function plainParts(widget: WidgetId, choices: Choices, tongue: Tongue): string[] {
  const whole = plainHtml({...choices, widgets: [widget]}, tongue);
  const shown = questionsOf(choices, tongue).map(({id}) => id);
  const isLong = new TextEncoder().encode(whole).length > longest;
  if (!isLong || widget !== 'common-questions' || shown.length < 2) return [whole];
  const half = Math.ceil(shown.length / 2);
  return [shown.slice(0, half), shown.slice(half)].flatMap((show) =>
    plainParts(widget, {...choices, options: {...choices.options, show}}, tongue),
  );
}
