import type {Choices} from '../choices.js';
import {tag, write} from '../markup.js';
import type {Tongue} from '../speech.js';
import {placeholderTags} from './placeholders.js';

/**
 * The placeholders as JSX and MDX take them: no comment, no style sheet, every tag closed, no brace, and
 * `className`. React leaves them alone until the script has made widgets of them. They stand in one element: a
 * component returns one, and React takes that one away when the component goes, not what is no longer there.
 */
export const jsx = (choices: Choices, tongue: Tongue): string =>
  `${write([tag('div', {}, ...placeholderTags(choices, tongue))])}\n`.replace(
    /(<[a-z][^>]*?) class="/g,
    '$1 className="',
  );
