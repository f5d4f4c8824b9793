import {css} from 'lit';

export const problemAreasStyles = css`
  .tools {
    justify-content: space-between;
  }

  .areas .disclosure-head {
    align-items: center;
  }

  .icon {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 3.25em;
    block-size: 3.25em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
  }

  .columns {
    display: grid;
    gap: 1.5em 2em;
  }

  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_border);
    font-style: italic;
  }

  .sayings > li {
    inline-size: fit-content;
    padding: 0.625em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    border-end-start-radius: 2px;
    background: var(--_surface);
  }

  .disclosure-body > .columns,
  .disclosure-body > .notice {
    margin-block-start: 1.25em;
  }

  @container ipt (inline-size < 30em) {
    .icon {
      inline-size: 2.5em;
      block-size: 2.5em;
    }

    .icon svg {
      inline-size: 1.5em;
      block-size: 1.5em;
    }

    .areas .disclosure-head {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    /* The list with its name above it, and the button beside it. */
    .audience {
      inline-size: 100%;
    }

    .audience .row {
      display: grid;
      grid-template-columns: minmax(7em, 1fr) auto;
      gap: 0.25em 0.75em;
    }

    .audience label {
      grid-column: 1 / -1;
    }

    .sayings > li {
      padding: 0.5em 0.75em;
    }
  }

  @container ipt (inline-size >= 46em) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .icon {
      inline-size: 2.25em;
      block-size: 2.25em;
      background: none;
    }

    .icon svg {
      inline-size: 2em;
      block-size: 2em;
    }

    .columns {
      grid-template-columns: 1fr 1fr;
      gap: 0.75em 2em;
    }

    .columns > * {
      break-inside: avoid;
    }

    .sayings > li {
      padding: 0.125em 0.75em;
    }
  }
`;
