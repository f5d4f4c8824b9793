import type {Choices} from '../choices.js';
import {write} from '../markup.js';
import type {Tongue} from '../speech.js';
import {styleRule, widgets} from '../widgets.js';

/** The widgets by their own tags, for whoever writes the page itself. */
export const tags = (choices: Choices, tongue: Tongue): string =>
  `${styleTag(choices)}${write(widgets(choices, tongue))}\n`;

/** The clinic's colours as a style sheet; empty where they keep the kit's. */
export function styleTag(choices: Choices): string {
  const rule = styleRule(choices);
  return rule ? `<style>\n${rule}\n</style>\n\n` : '';
}
