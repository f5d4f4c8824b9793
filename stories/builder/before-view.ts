import {html, nothing} from 'lit';
import type {Choices} from './choices.js';
import {radios} from './fields.js';
import {canBringAll, sheetsFor} from './prerender.js';

/** What stands on the page until the script has come, or where it never comes. */
export function beforeScript(choices: Choices, change: (some: Partial<Choices>) => void) {
  if (!canBringAll(choices)) return nothing;
  const {before} = choices;
  return html`
    ${radios(
      'before',
      'Until the script is there, visitors see',
      [
        ['inside', 'the widgets, as they will be: nothing moves when it comes'],
        ['sheets', 'the same, where your policy allows no styles in a page'],
        ['fallback', 'a short text: the code is shorter'],
      ],
      before,
      (chosen) => change({before: chosen}),
    )}
    ${
      before === 'fallback'
        ? nothing
        : html`<p class="hint">
            The numbers in the code are those of today. The script replaces them; where none runs,
            they stay until you paste new code.
          </p>`
    }
  `;
}

/** The style sheets that lie beside the script, each to be saved. */
export const sheetList = (choices: Choices) =>
  Object.entries(sheetsFor(choices)).map(
    ([name, css]) =>
      html`<li>
        <a href="data:text/css;charset=utf-8,${encodeURIComponent(css)}" download=${name}>${name}</a>
      </li>`,
  );
