import {css} from 'lit';

/** Calm and unmistakable: the numbers are large, and nothing is red. */
export const crisisPanelStyles = css`
  .emergency {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1.5em;
    padding: 1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .emergency > .stack {
    flex: 1 1 18em;
  }

  .emergency > .stack > * + * {
    margin-block-start: 0.375em;
  }

  .emergency > * + * {
    margin: 0;
  }

  :is(.emergency, .crisis-line) .muted {
    font-size: 0.875em;
    font-weight: 400;
  }

  .emergency .primary {
    font-size: 1.25em;
  }

  /* The number beside the name where both have room as they are, else below: nothing is squeezed. */
  .services > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    max-inline-size: none;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .about-service {
    flex: 1 1 auto;
    max-inline-size: 100%;
  }

  .about-service > p {
    max-inline-size: 36em;
  }

  /* Narrow beside a number, lines are filled. */
  .about-service > p {
    text-wrap: wrap;
  }

  .about-service > * + * {
    margin-block-start: 0.125em;
  }

  .facts {
    font-size: 0.875em;
  }

  .contacts {
    display: grid;
    gap: 0.5em;
    min-inline-size: 8.5em;
    max-inline-size: 100%;
  }

  .crisis .stack > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1em;
  }

  .crisis .disclosure.quiet > .disclosure-head {
    padding-block: 0.5em;
  }

  .quiet .services {
    color: var(--_color);
  }

  .service-name {
    font-weight: 650;
  }

  .services + .disclosure,
  .disclosure + .disclosure {
    margin-block-start: 0;
  }

  bdi {
    font-variant-numeric: tabular-nums;
  }

  .contacts .button {
    padding-inline: 0.875em;
  }

  .button bdi {
    font-weight: 700;
  }

  .button .host,
  .button .use {
    font-weight: 400;
  }

  .primary .use {
    font-size: 0.875em;
  }

  /* Country and day on one line, the list to change it on one of its own. */
  .of-country {
    gap: 0 1.5em;
  }

  .of-country > .muted {
    flex: 1 1 14em;
    max-inline-size: fit-content;
  }

  .country[open] {
    flex-basis: 100%;
  }

  .country summary.button {
    list-style: none;
    inline-size: max-content;
    padding-inline: 0;
    font-size: 0.9375em;
  }

  .country summary::-webkit-details-marker {
    display: none;
  }

  .country .row {
    display: grid;
    grid-template-columns: minmax(7em, max-content) auto;
    justify-content: start;
    gap: 0.25em 0.75em;
  }

  .country label {
    grid-column: 1 / -1;
  }

  .crisis-line {
    padding: 1em 1em 0.5em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .crisis-line > .row:first-child {
    justify-content: space-between;
  }

  .crisis-line > .row:first-child > :first-child {
    flex: 1 1 7em;
  }

  .crisis-line > .disclosure.quiet > .disclosure-body {
    color: var(--_color);
  }

  .crisis-line > .disclosure {
    margin-block-start: 0.75em;
  }

  @container ipt (inline-size < 26em) {
    .emergency > .row,
    .emergency .button {
      inline-size: 100%;
    }
  }

  @container ipt (inline-size < 20em) {
    .contacts {
      inline-size: 100%;
    }
  }

  @container ipt (inline-size < 17em) {
    .country .row {
      grid-template-columns: minmax(0, max-content);
    }
  }

  /* Two columns, and in each the number beside the name: they never part. */
  @media print {
    .emergency,
    .crisis-line {
      padding: 0.5em 0.75em;
      break-inside: avoid;
    }

    .emergency,
    .crisis-line > .row {
      flex-wrap: nowrap;
      align-items: baseline;
    }

    .crisis-line > .disclosure {
      margin-block-start: 0.25em;
    }

    .emergency .primary {
      font-size: 1.125em;
    }

    .services {
      columns: 2;
      column-gap: 2em;
    }

    .services > li {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: baseline;
      gap: 0 1em;
      padding-block: 0.375em;
      overflow-wrap: break-word;
      break-inside: avoid;
    }

    .about-service {
      display: contents;
    }

    .about-service > p {
      grid-column: 1 / -1;
    }

    .services .service-name {
      grid-area: 1 / 1;
    }

    .contacts {
      grid-area: 1 / 2;
      gap: 0;
      min-inline-size: 0;
    }

    .contacts .button {
      padding: 0;
      text-align: end;
    }
  }
`;
