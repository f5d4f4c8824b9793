import {html, nothing} from 'lit';
import type {Input} from '../../src/shared/input.js';

// Native controls with a label each. A wrapping label would read the value as a part of the name.

/** One thing to choose: its value, and the words for it. */
export type Option<T extends string> = readonly [value: T, words: string];

export function select<T extends string>(
  id: string,
  label: string,
  options: readonly Option<T>[],
  current: string,
  choose: (value: T) => void,
  hint?: string,
) {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}
      >
        ${options.map(
          ([value, words]) =>
            html`<option value=${value} ?selected=${value === current}>${words}</option>`,
        )}
      </select>
      ${hintFor(id, hint)}
    </div>
  `;
}

/** A line of text. What cannot be used is said below it, as soon as it is typed. */
export function textField(
  id: string,
  label: string,
  current: string,
  input: Pick<Input<string>, 'accepts' | 'parse'>,
  choose: (value: string) => void,
  hint?: string,
) {
  const isRefused = current.trim() !== '' && input.parse(current) === undefined;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        .value=${current}
        aria-invalid=${isRefused ? 'true' : nothing}
        aria-describedby="${id}-problem ${id}-hint"
        @input=${(event: Event) => choose((event.target as HTMLInputElement).value)}
      />
      ${hintFor(id, hint)}
      <p class="problem" id="${id}-problem" role="status">
        ${isRefused ? `Left out, because it cannot be used. Accepted: ${input.accepts}.` : nothing}
      </p>
    </div>
  `;
}

export function radios<T extends string>(
  name: string,
  legend: string,
  options: readonly Option<T>[],
  current: T,
  choose: (value: T) => void,
) {
  return html`
    <fieldset class="field">
      <legend>${legend}</legend>
      ${options.map(
        ([value, words]) => html`
          <div class="choice">
            <input
              type="radio"
              name=${name}
              id="${name}-${value}"
              ?checked=${value === current}
              @change=${() => choose(value)}
            />
            <label for="${name}-${value}">${words}</label>
          </div>
        `,
      )}
    </fieldset>
  `;
}

export const checkbox = (
  id: string,
  label: string,
  isChecked: boolean,
  choose: (isChecked: boolean) => void,
) => html`
  <div class="choice">
    <input
      type="checkbox"
      id=${id}
      .checked=${isChecked}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
  </div>
`;

/** Any of several; what is chosen keeps the order of the list. */
export const checkboxes = (
  name: string,
  legend: string,
  options: readonly Option<string>[],
  current: readonly string[],
  choose: (values: string[]) => void,
) => html`
  <fieldset class="field">
    <legend>${legend}</legend>
    ${options.map(([value, words]) =>
      checkbox(`${name}-${value}`, words, current.includes(value), (isChecked) =>
        choose(
          options
            .map(([each]) => each)
            .filter((each) => (each === value ? isChecked : current.includes(each))),
        ),
      ),
    )}
  </fieldset>
`;

export const colourField = (
  id: string,
  label: string,
  current: string,
  choose: (value: string) => void,
) => html`
  <div class="field colour">
    <input
      type="color"
      id=${id}
      .value=${current}
      @input=${(event: Event) => choose((event.target as HTMLInputElement).value)}
    />
    <label for=${id}>${label} <code>${current}</code></label>
  </div>
`;

const hintFor = (id: string, hint?: string) =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
