import {attributesOf, typed} from './attributes.js';
import {isColour, isDark, palette} from './colours.js';
import type {Choices, WidgetId} from './choices.js';
import {fallbackOf} from './fallback.js';
import {tag, write, type Attributes, type Tag} from './markup.js';
import type {Tongue} from './speech.js';

/** The kit as it was built: its version, and the hash of each file by name. */
export interface Release {
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
}

/** What to paste where the widgets' own tags are let through. */
export const snippet = (choices: Choices, tongue: Tongue, release: Release): string =>
  parts(choices, release, write(widgets(choices, tongue)));

/** The same for a content system that strips tags it does not know: the script puts them back. */
export const placeholders = (choices: Choices, tongue: Tongue, release: Release): string =>
  parts(choices, release, write(widgets(choices, tongue).map(asPlaceholder)));

/** The widgets with what stands in them, in order. */
export const widgets = (choices: Choices, tongue: Tongue): Tag[] =>
  choices.widgets.map((widget) =>
    tag(tagOf(widget), attributesOf(widget, choices), ...fallbackOf(widget, choices, tongue)),
  );

/** The rule that gives the widgets the clinic's colours; empty where they keep the kit's. */
export function styleRule({colours, widgets}: Choices): string {
  if (!colours || !isColour(colours.accent) || !isColour(colours.background)) return '';
  const {accent, background} = colours;
  const properties = Object.entries(palette(accent, background)).map(
    ([name, colour]) => `  --ipt-${name}: ${colour};`,
  );
  const scheme = `  color-scheme: ${isDark(background) ? 'dark' : 'light'};`;
  return [`${widgets.map(tagOf).join(', ')} {`, scheme, ...properties, '}'].join('\n');
}

/** The file with the language alone, where one language is enough, or the one with all of them. */
export function fileFor({language, follow}: Choices, {integrity}: Release): string {
  const single = `ipt-widgets.${language}.js`;
  return !follow && Object.hasOwn(integrity, single) ? single : 'ipt-widgets.js';
}

const tagOf = (widget: WidgetId) => `ipt-${widget}`;

function parts(choices: Choices, release: Release, widgets: string): string {
  const rule = styleRule(choices);
  return [
    `<!-- Once on the page: ipt-widgets ${release.version} -->`,
    write([script(choices, release)]),
    ...(rule ? [`<style>\n${rule}\n</style>`] : []),
    '',
    '<!-- Where the widgets are to stand -->',
    widgets,
    '',
  ].join('\n');
}

function script(choices: Choices, release: Release): Tag {
  const file = fileFor(choices, release);
  const folder =
    choices.source === 'network'
      ? `https://cdn.jsdelivr.net/npm/ipt-widgets@${release.version}/dist/cdn/`
      : (typed.folder.parse(choices.folder) ?? `/ipt-widgets/${release.version}/`);
  const hash = Object.hasOwn(release.integrity, file) ? release.integrity[file] : undefined;
  return tag('script', {
    type: 'module',
    src: `${folder.replace(/\/*$/, '')}/${file}`,
    integrity: hash,
    crossorigin: 'anonymous',
    // Another company need not learn which page a visitor reads.
    referrerpolicy: choices.source === 'network' ? 'no-referrer' : undefined,
  });
}

/** Attributes every content system knows keep their names; the widget's own begin with `data-`. */
function asPlaceholder({name, attributes, children}: Tag): Tag {
  const renamed: Attributes = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      ['lang', 'dir'].includes(key) ? key : `data-${key}`,
      value,
    ]),
  );
  return tag('div', {'data-ipt': name.replace('ipt-', ''), ...renamed}, ...children);
}
