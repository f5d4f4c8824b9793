import {css} from 'lit';

/** How the plain elements look inside every widget: one quiet hand for all of them. */
export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.125em;
    font-weight: 650;
    text-wrap: balance;
  }

  [part~='heading'] {
    font-size: 1.6em;
  }

  /* None of these scripts has an italic. */
  .root:is(:lang(ar), :lang(fa), :lang(ur), :lang(hi), :lang(mr), :lang(ne), :lang(zh)) * {
    font-style: normal;
  }

  .label {
    color: var(--_accent);
    font-size: 0.9375em;
  }

  slot[name='heading'] {
    display: block;
    margin-block-end: 0.5em;
  }

  p,
  li,
  dd {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .lead {
    font-size: 1.0625em;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .stack > * + * {
    margin-block-start: 0.75em;
  }

  .stack > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.5em;
  }

  ul,
  ol {
    list-style: none;
  }

  .bullets > li {
    position: relative;
    padding-inline-start: 1.25em;
  }

  .bullets > li + li {
    margin-block-start: 0.4em;
  }

  .bullets > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.125em;
    inline-size: 0;
    block-size: 0;
    /* A border, because forced colours drop backgrounds. */
    border: 0.1875em solid var(--_accent);
    border-radius: 50%;
  }

  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .host {
    font-weight: 400;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

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

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    min-inline-size: 0;
  }

  .facts > :not(:last-child)::after {
    content: ' ·';
    content: ' ·' / '';
  }

  .notice {
    padding: 1em 1.25em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    border-start-start-radius: 2px;
    border-end-start-radius: 2px;
    background: var(--_surface);
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

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg {
    flex: none;
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
  }

  @media print {
    button.button,
    select,
    .screen-only {
      display: none;
    }

    /* Links that look like buttons carry numbers and addresses. */
    a.button,
    a.button.primary {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }

    [tabindex='-1']:focus-visible {
      outline-color: transparent;
    }

    .root {
      padding: 1em 0;
      border: 0;
      color: #000;
      background: none;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
  }
`;
