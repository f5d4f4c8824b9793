import type {Choices} from '../choices.js';
import type {Tongue} from '../speech.js';
import {placeholders} from './placeholders.js';

/**
 * The placeholders as JSX and MDX take them: no comment, no style sheet, every tag closed, no brace, and
 * `className`. React leaves them alone until the script has made widgets of them.
 */
export const jsx = (choices: Choices, tongue: Tongue): string =>
  placeholders(choices, tongue).replace(/(<[a-z][^>]*?) class="/g, '$1 className="');
