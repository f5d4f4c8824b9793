import {version} from '../../src/shared/version.js';
import {firstChoices, type WidgetId} from '../builder/choices.js';
import {write, type Tag} from '../builder/markup.js';
import {tongueFor} from '../builder/speech.js';
import {widgets} from '../builder/widgets.js';
import type {Kit} from './kit.js';
import type {Options} from './options.js';
import {withTemplate} from './serialise.js';

/** The HTML of one widget: marks for recorders, its template, and the fallback as the builder writes it. */
export async function snippet(kit: Kit, options: Options): Promise<string> {
  const {widgets: asked, lang = 'en', region = '', level, styles} = options;
  const [markup] = widgets(
    {
      ...firstChoices(version),
      widgets: [asked[0].replace('ipt-', '') as WidgetId],
      language: lang,
      region,
      headingLevel: level,
    },
    await tongueFor(lang),
  );
  const {template} = await kit.render(
    {
      tag: markup.name,
      attributes: attributesOf(markup),
      content: write(markup.children),
    },
    styles,
  );
  return `${withTemplate(write([markup]), template)}\n`;
}

const attributesOf = ({attributes}: Tag) =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value ? [[name, value === true ? '' : value]] : [],
    ),
  );
