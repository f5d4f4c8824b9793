import {css} from 'lit';

/** The card looks like something to put into a pocket. */
export const cardStyles = css`
  .card {
    max-inline-size: 40em;
    padding: 1.125em;
    border: 1px solid var(--_border);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_background);
    box-shadow: 0 0.125em 0.75em color-mix(in srgb, var(--_color) 12%, transparent);
  }

  .card > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 0.9375em;
    color: var(--_accent);
  }

  .card > :is(h1, h2, h3, h4, h5, h6):first-child {
    font-size: 1.125em;
    color: inherit;
  }

  .card .bullets {
    font-size: 0.9375em;
  }

  .stack.card > .bullets {
    margin-block-start: 0.25em;
  }

  .card .bullets > li + li {
    margin-block-start: 0.125em;
  }

  .stack.card > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1em;
  }

  .card .fold {
    border-block-start: 0;
  }

  .card .fold > summary > * {
    font-size: 0.9375em;
    color: var(--_accent);
  }

  .card > .row {
    gap: 0.5em;
  }

  .paper {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }

  @media (forced-colors: active) {
    .card .fold > summary > * {
      color: CanvasText;
    }
  }

  /* On paper, as in the copy, there is only what is ticked. */
  @media print {
    .card {
      break-inside: avoid;
      box-shadow: none;
    }

    .card .options {
      display: none;
    }
  }
`;
