import {prerendered, stylesOf} from '../prerender/serialise.js';
import type {Choices} from './choices.js';
import {folderOf} from './forms/addresses.js';
import {systemOf} from './forms/systems.js';
import {update} from './preview.js';
import type {Tongue} from './speech.js';
import {tagOf, widgets, type Release} from './widgets.js';

/** The templates of widgets by the names of their tags. */
export type Templates = Readonly<Record<string, string>>;

/**
 * Whether the code can bring what the widgets show: only in a page that somebody writes, because content
 * systems strip templates, and only in one language.
 */
export const canBringAll = ({system, tracked, follow}: Choices) =>
  systemOf(system).form === 'tags' && !tracked && !follow;

/** What the chosen widgets show, from copies that nobody sees. Empty where it is not wanted. */
export async function templatesFor(
  choices: Choices,
  tongue: Tongue,
  release: Release,
): Promise<Templates> {
  const {before} = choices;
  if (!canBringAll(choices) || before === 'fallback') return {};
  const folder = before === 'sheets' ? folderOf(choices, release) : undefined;
  const room = document.createElement('div');
  room.hidden = true;
  document.body.append(room);
  try {
    const written = widgets(choices, tongue)
      .filter(({name}) => customElements.get(name))
      .map(async (widget) => {
        const copy = document.createElement(widget.name);
        update(copy, widget);
        copy.removeAttribute('usage-events');
        room.append(copy);
        return [widget.name, await prerendered(copy, folder)] as const;
      });
    return Object.fromEntries(await Promise.all(written));
  } finally {
    room.remove();
  }
}

/** The style sheets to lie in the folder, by their names. */
export function sheetsFor(choices: Choices): Readonly<Record<string, string>> {
  if (!canBringAll(choices) || choices.before !== 'sheets') return {};
  return Object.fromEntries(
    choices.widgets
      .map(tagOf)
      .filter((tag) => customElements.get(tag))
      .map((tag) => [`${tag}.css`, stylesOf(document.createElement(tag))]),
  );
}
