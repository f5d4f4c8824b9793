import {css} from 'lit';

export const fitQuizStyles = css`
  .subtitle {
    margin-block-start: -0.25em;
  }

  .start,
  form {
    padding: 1.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  form[hidden],
  #help[hidden],
  .question[hidden] {
    display: none;
  }

  .start > .button {
    margin-block-start: 1.25em;
  }

  /* Always there, so that a screen reader notices the text when it comes. */
  .stack > .cleared:empty {
    margin: 0;
  }

  .cleared {
    color: var(--_accent);
    font-weight: 600;
  }

  .progress {
    display: flex;
    gap: 0.375em;
  }

  .progress > i {
    flex: 1;
    border-block-start: 4px solid var(--_border);
    border-radius: 2px;
  }

  .progress > .done {
    border-color: var(--_accent);
  }

  .question {
    min-inline-size: 0;
  }

  .question > * + * {
    margin-block-start: 0.5em;
  }

  legend {
    max-inline-size: 100%;
    padding: 0;
  }

  legend > * + * {
    margin-block-start: 0.25em;
    font-size: 1.25em;
  }

  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 0.5em;
  }

  .option {
    position: relative;
  }

  .option > input {
    position: absolute;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-start: 1em;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
    font-size: 1em;
  }

  .option > label {
    display: block;
    min-block-size: 44px;
    padding: 0.625em 1em;
    padding-inline-start: 3.25em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_background);
    cursor: pointer;
  }

  .option > label:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .option > input:checked + label {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }

  .option > input:focus-visible {
    outline-color: transparent;
  }

  .option > input:focus-visible + label {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .error {
    font-weight: 600;
  }

  .error-summary .button {
    padding-inline: 0;
    text-align: start;
  }

  .stack > .result {
    margin-block-start: 1.5em;
  }

  .crisis + *,
  .parts + .next-step,
  .parts + .lines {
    margin-block-start: 1.5em;
  }

  slot[name='next-step'] {
    display: block;
  }

  .result-heading {
    inline-size: fit-content;
  }

  .result-heading > * {
    font-size: 1.375em;
  }

  .parts {
    display: grid;
    gap: 1em;
    margin-block-start: 1.25em;
  }

  .part {
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  legend,
  .tools,
  .start,
  .cleared,
  .result-heading,
  .error-summary {
    scroll-margin-block: 1em;
  }

  #help {
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .exit,
  .clear {
    margin-inline-start: auto;
  }

  @container ipt (inline-size < 30em) {
    .start,
    form,
    .part {
      padding: 1.125em;
    }

    .exit,
    .clear {
      margin-inline-start: 0;
    }

    .clear {
      padding-inline: 0;
    }
  }

  @container ipt (inline-size >= 46em) {
    .parts {
      grid-template-columns: 1fr 1fr;
    }

    .part:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .option > input:checked + label {
      border-width: 3px;
    }

    .progress > .done {
      border-color: Highlight;
    }
  }

  @media print {
    .parts {
      display: block;
    }

    .part {
      break-inside: avoid;
      margin-block-end: 1em;
    }
  }
`;
