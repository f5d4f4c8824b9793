import type {Choices} from '../choices.js';
import {write} from '../markup.js';
import {withTemplate} from '../../prerender/serialise.js';
import type {Tongue} from '../speech.js';
import type {Templates} from '../prerender.js';
import {styleRule, widgets} from '../widgets.js';

/**
 * The widgets by their own tags, for whoever writes the page itself.
 *
 * @param templates What each widget shows before the script comes, as far as it is known.
 */
export function tags(choices: Choices, tongue: Tongue, templates: Templates = {}): string {
  const written = widgets(choices, tongue).map((widget) => {
    const template = templates[widget.name];
    return template ? withTemplate(write([widget]), template) : write([widget]);
  });
  return `${styleTag(choices)}${written.join('\n')}\n`;
}

/** The clinic's colours as a style sheet; empty where they keep the kit's. */
export function styleTag(choices: Choices): string {
  const rule = styleRule(choices);
  return rule ? `<style>\n${rule}\n</style>\n\n` : '';
}
