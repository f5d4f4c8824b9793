import {css} from 'lit';

export const questionStyles = css`
  .questions[hidden],
  .question[hidden] {
    display: none;
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
    margin-block-start: 0.375em;
  }

  /* Room for the ring around what has the focus. */
  .questions > :is(.question, .error-summary) {
    margin-block-start: 1.25em;
  }

  legend {
    max-inline-size: 100%;
    padding: 0;
  }

  legend > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }

  .question > .options {
    padding-block: 0.25em;
  }

  .option {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_border);
    cursor: pointer;
  }

  .option:last-child {
    border-block-end: 0;
  }

  .option > span {
    min-inline-size: 0;
  }

  .option small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .option > input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
    font-size: 1em;
  }

  .option:hover {
    background: var(--_tint);
  }

  .option:focus-within {
    border-radius: 4px;
  }

  .error {
    font-weight: 600;
  }

  /* What is missing, and where: one line from the message to the last answer. */
  .question > .error {
    margin-block-start: 0.75em;
  }

  .question > .error ~ .options {
    margin-block-start: 0;
  }

  .question > :is(.error, .error ~ .options) {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }

  .questions > .error-summary {
    padding: 0.75em 1em 0.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .error-summary.stack > * + * {
    margin-block-start: 0;
  }

  .error-summary .button {
    padding-inline: 0;
    text-align: start;
  }

  /* With room, each answer is a box of its own, and the whole of it shows that it is chosen. */
  @container ipt (inline-size >= 30em) {
    .question .option {
      padding: 0.5em 1em;
      border: 1px solid var(--_muted);
      border-radius: var(--_radius);
      background: var(--_background);
    }

    .question .option + .option {
      margin-block-start: 0.5em;
    }

    .question .option:hover {
      border-color: var(--_accent);
      background: var(--_tint);
    }
  }

  /* Told apart by how thick they are, because the two colours may come to be one. */
  @media (forced-colors: active), (prefers-contrast: more) {
    .progress {
      align-items: center;
    }

    .progress > i {
      border-block-start: 1px solid;
    }

    .progress > .done {
      border-block-start-width: 6px;
      border-color: currentcolor;
    }
  }
`;
