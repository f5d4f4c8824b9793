import type {Choices} from '../choices.js';
import {write} from '../markup.js';
import type {Tongue} from '../speech.js';
import {styleRule, widgets} from '../widgets.js';

/** The widgets by their own tags, for whoever writes the page itself. */
export function tags(choices: Choices, tongue: Tongue): string {
  const rule = styleRule(choices);
  const style = rule ? `<style>\n${rule}\n</style>\n\n` : '';
  return `${style}${write(widgets(choices, tongue))}\n`;
}
