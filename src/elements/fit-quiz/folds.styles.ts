import {css} from 'lit';

/** Rows without boxes: what is folded weighs the same, whatever it is. */
export const foldStyles = css`
  .fold {
    border-block-start: 1px solid var(--_border);
  }

  .folds > .fold:last-child {
    border-block-end: 1px solid var(--_border);
  }

  .fold > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 44px;
    padding-block: 0.625em;
    border-radius: 4px;
    list-style: none;
    cursor: pointer;
  }

  .fold > summary::-webkit-details-marker {
    display: none;
  }

  .fold > summary:hover {
    color: var(--_accent);
  }

  .fold > summary > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    font-weight: 600;
    text-wrap: wrap;
  }

  .fold > .stack {
    padding-block: 0.25em 1.25em;
  }

  .chevron {
    color: var(--_accent);
  }

  .fold[open] > summary > .chevron {
    transform: rotate(180deg);
  }

  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: transform 0.2s;
    }
  }

  /* A drawing keeps its colours there, unlike text and boxes. */
  @media (forced-colors: active) {
    .chevron,
    .fold > summary {
      color: CanvasText;
    }
  }

  @media print {
    .chevron,
    .fold.printed-never,
    .fold:not([open]) {
      display: none;
    }

    .fold.printed-always {
      font-size: 0.9em;
      color: var(--_muted);
    }

    /* Without this, what is folded cannot be printed, and its title alone says nothing. */
    @supports selector(::details-content) {
      .fold.printed-always {
        display: block;
      }

      .fold.printed-always::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
    }

    .fold > summary {
      min-block-size: 0;
      padding-block: 0.5em;
      break-after: avoid;
    }
  }
`;
