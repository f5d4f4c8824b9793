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

  @container ipt (inline-size < 26em) {
    .emergency .button,
    .services .button {
      inline-size: 100%;
    }
  }
`;
