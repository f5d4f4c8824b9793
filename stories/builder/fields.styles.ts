import {css} from 'lit';

/** The form: steps, fields, and the list of widgets. */
export const fieldStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1em 1.25em 1.25em;
    border: 1px solid var(--_border);
    border-radius: 0.75em;
    background: var(--_background);
  }

  /* A legend on the border would be cut by the rounded box. */
  .step > legend {
    float: inline-start;
    /* In WebKit a legend does not wrap by itself. */
    max-inline-size: 100%;
    padding: 0;
    font-size: 1.125em;
    font-weight: 600;
  }

  .field > legend,
  .field > label:first-child {
    display: block;
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 600;
  }

  .hint,
  .problem {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .problem:empty {
    margin: 0;
  }

  .problem,
  .weak {
    color: var(--_weak);
  }

  input,
  select,
  button,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }

  /* In WebKit a choice that is longer than a phone is wide would make the page scroll. */
  select {
    white-space: normal;
  }

  input[type='text'],
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_muted);
    border-radius: 0.4em;
    background: var(--_background);
  }

  input[aria-invalid] {
    border: 2px solid var(--_weak);
  }

  .choice,
  .colour {
    display: flex;
    align-items: start;
    gap: 0.6em;
  }

  .choice label {
    padding-block: 0.45em;
  }

  .choice + .hint {
    margin-block-start: -1em;
    padding-inline-start: 2.2em;
  }

  .choice input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.55em 0 0;
    accent-color: var(--_accent);
  }

  .colour {
    align-items: center;
  }

  .colour input {
    flex: none;
    inline-size: 3.5em;
    block-size: 44px;
    padding: 0.2em;
    border: 1px solid var(--_muted);
    border-radius: 0.4em;
    background: var(--_background);
  }

  .finding {
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid currentcolor;
    background: var(--_surface);
  }

  button {
    min-block-size: 44px;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_muted);
    border-radius: 2em;
    background: var(--_background);
    cursor: pointer;
  }

  button:disabled {
    border-color: var(--_border);
    color: var(--_muted);
    opacity: 0.5;
    cursor: default;
  }

  .files {
    margin: 0;
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }

  input[type='file'] {
    max-inline-size: 100%;
    min-block-size: 44px;
  }

  .widgets {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .widgets li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .widgets li:first-child {
    border: 0;
  }

  .widget {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.5em;
  }

  .moves {
    display: flex;
    flex: none;
    gap: 0.25em;
  }

  .move {
    inline-size: 44px;
    padding: 0;
  }

  details {
    margin-inline-start: 1.95em;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.4em;
    color: var(--_accent);
    cursor: pointer;
  }

  details > .field {
    margin-block: 0.5em 1em;
  }
`;
