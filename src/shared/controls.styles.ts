import {css} from 'lit';

/** What is pressed, and where the focus is. */
export const controlStyles = css`
  button,
  select {
    margin: 0;
  }

  button,
  select,
  .button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }

  select,
  .button {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 0.5em;
    max-inline-size: 100%;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0.5em 1.125em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_background);
    text-align: center;
    text-decoration: none;
  }

  select {
    text-align: start;
    padding-inline: 0.75em;
    /* In WebKit a choice that is longer than a phone is wide would make the page scroll. */
    white-space: normal;
  }

  .button {
    font-weight: 600;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_tint);
    border-color: var(--_accent);
  }

  .button.primary {
    border-color: var(--_fill);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  .button.primary:hover {
    border-color: var(--_fill-hover);
    background: var(--_fill-hover);
  }

  .button.plain {
    border-color: transparent;
    background: none;
    color: var(--_accent);
    padding-inline: 0.5em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .button.plain:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Focused by script, so that reading goes on there: a quieter ring, as there is nothing to press. */
  [tabindex='-1']:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 0.4em;
    border-radius: 4px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .button,
    a {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }

    /* What looks like a link has no border there either. */
    .button.plain {
      border-width: 0;
    }
  }

  @media print {
    button.button,
    select {
      display: none;
    }

    /* Links that look like buttons carry numbers and addresses. */
    a.button,
    a.button.primary {
      display: inline;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }

    [tabindex='-1']:focus-visible {
      outline-color: transparent;
    }
  }
`;
