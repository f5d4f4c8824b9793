import {css} from 'lit';

/** Calm and unmistakable: the numbers are large, and nothing is red. */
export const crisisPanelStyles = css`
  .emergency {
    padding: 1.125em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .emergency .primary {
    font-size: 1.25em;
  }

  .services > li {
    max-inline-size: none;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_border);
  }

  .services > li > * + * {
    margin-block-start: 0.375em;
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
    justify-content: space-between;
    gap: 0 0.75em;
  }

  .of-country > .muted {
    flex: 1 1 14em;
  }

  .country[open] {
    flex-basis: 100%;
  }

  .country summary {
    list-style: none;
    margin-inline: calc(-0.5em - 1px);
  }

  .country summary::-webkit-details-marker {
    display: none;
  }

  .country .row {
    gap: 0.25em 0.75em;
  }

  .country label {
    flex-basis: 100%;
  }

  .country [role='status']:not(:empty) {
    margin-block-start: 0.5em;
    font-weight: 600;
  }

  .crisis-line {
    padding: 1em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .crisis-line > .row {
    justify-content: space-between;
  }

  @container ipt (inline-size < 26em) {
    .emergency .button,
    .services .button {
      inline-size: 100%;
    }
  }
`;
