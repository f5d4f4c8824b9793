import {markAttributes, markClasses} from '../../src/shared/recorder-marks.js';
import {attributesOf} from './attributes.js';
import type {Choices, WidgetId} from './choices.js';
import {isColour, isDark, palette} from './colours.js';
import {fallbackOf} from './fallback.js';
import {tag, type Attributes, type Tag} from './markup.js';
import type {Tongue} from './speech.js';

/** The kit as it was built: its version, and the hash of each file by name. */
export interface Release {
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
}

export const tagOf = (widget: WidgetId) => `ipt-${widget}`;

/** The widgets with what stands in them, in order. */
export const widgets = (choices: Choices, tongue: Tongue): Tag[] =>
  choices.widgets.map((widget) =>
    tag(
      tagOf(widget),
      {...attributesOf(widget, choices), ...marks},
      ...fallbackOf(widget, choices, tongue),
    ),
  );

/** What keeps session recorders out from the first moment: those that the kit writes come too late. */
export const marks: Attributes = {
  class: markClasses.join(' '),
  ...Object.fromEntries(
    Object.entries(markAttributes).map(([name, value]) => [name, value === '' ? true : value]),
  ),
};

/** The clinic's colours by role, with `color-scheme`; undefined where they keep the kit's. */
export function coloursOf({colours}: Choices): Readonly<Record<string, string>> | undefined {
  if (!colours || !isColour(colours.accent) || !isColour(colours.background)) return undefined;
  const {accent, background} = colours;
  return {
    ...palette(accent, background),
    'color-scheme': isDark(background) ? 'dark' : 'light',
  };
}

/** The rule that gives the widgets the clinic's colours; empty where they keep the kit's. */
export function styleRule(choices: Choices): string {
  const colours = coloursOf(choices);
  if (!colours) return '';
  const properties = Object.entries(colours).map(([role, colour]) =>
    role === 'color-scheme' ? `  color-scheme: ${colour};` : `  --ipt-${role}: ${colour};`,
  );
  return [`${choices.widgets.map(tagOf).join(', ')} {`, ...properties, '}'].join('\n');
}
