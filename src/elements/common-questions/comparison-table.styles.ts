import {css} from 'lit';

export const comparisonTableStyles = css`
  .comparison {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }

  .comparison caption {
    padding-block-end: 0.75em;
    text-align: start;
    font-weight: 600;
  }

  .comparison :is(th, td) {
    padding: 0.75em 0.375em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: normal;
    overflow-wrap: break-word;
  }

  .comparison th {
    font-weight: 600;
  }

  .comparison thead th:first-child {
    inline-size: 13%;
  }

  .comparison thead th {
    border-block-end: 2px solid var(--_accent);
    vertical-align: bottom;
  }

  .comparison .therapy {
    display: none;
  }

  /* Paper is wide enough for the table. */
  @media not print {
    @container ipt (inline-size < 56em) {
      .comparison {
        display: block;
        font-size: 0.9375em;
      }

      .comparison :is(caption, tbody, tr, th, td) {
        display: block;
      }

      .comparison thead {
        display: none;
      }

      .comparison tr {
        padding: 1em 1.125em 0.625em;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_surface);
        break-inside: avoid;
      }

      .comparison tr + tr {
        margin-block-start: 0.75em;
      }

      .comparison :is(th, td) {
        padding: 0;
        border: 0;
      }

      .comparison tbody th {
        padding-block-end: 0.5em;
        color: var(--_accent);
      }

      .comparison td {
        display: grid;
        grid-template-columns: minmax(min-content, 2fr) minmax(min-content, 3fr);
        gap: 0 1em;
        padding-block: 0.4em;
        border-block-start: 1px solid var(--_border);
      }

      .comparison .therapy {
        display: block;
        font-weight: 600;
      }
    }

    @container ipt (inline-size < 30em) {
      .comparison tr {
        padding: 0;
        border: 0;
        border-radius: 0;
        background: none;
      }

      .comparison caption {
        padding-block-end: 1.5em;
      }

      .comparison tr + tr {
        margin-block-start: 2em;
      }

      /* Without boxes the question itself has to stand out, above the names under it. */
      .comparison tbody th {
        border-block-end: 2px solid var(--_accent);
        color: inherit;
        font-size: 1.125em;
        font-weight: 650;
      }

      .comparison tbody th + td {
        border-block-start: 0;
      }
    }

    /* With the reader's own spacing two columns of whole words are wider than the smallest phone. */
    @container ipt (inline-size < 20.5em) {
      .comparison td {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  }

  @media print {
    .comparison {
      font-size: 0.75em;
    }

    .comparison :is(th, td) {
      padding: 0.375em 0.25em;
    }

    .comparison tr {
      break-inside: avoid;
    }
  }
`;
