import {css} from 'lit';

export const findTherapistStyles = css`
  slot[name='service'] {
    display: block;
  }

  .service {
    padding: 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .kind {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  .service > .kind + * {
    margin-block-start: 0.125em;
  }

  /* Quiet rows: nothing numbers them, because nobody tries them in order. */
  .way {
    max-inline-size: none;
    padding-block: 1em;
    border-block-start: 1px solid var(--_border);
  }

  .way > * + * {
    margin-block-start: 0.5em;
  }

  .cannot-wait > .disclosure {
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .cannot-wait > .disclosure > * {
    padding-inline: 1em;
  }

  @container ipt (inline-size >= 44em) {
    .way {
      display: grid;
      grid-template-columns: minmax(0, 4fr) minmax(0, 7fr);
      column-gap: 2em;
    }

    .way > * + * {
      margin: 0;
    }

    .way > p:last-child:not(:nth-child(2)) {
      grid-column: 2;
      margin-block-start: 0.75em;
    }
  }

  @container ipt (inline-size < 30em) {
    .service {
      padding: 1em;
    }
  }

  @media print {
    .service,
    .way {
      break-inside: avoid;
    }

    .service {
      padding: 0.5em 0.75em;
    }

    .way {
      padding-block: 0.5em;
    }

    .way > p:last-child:not(:nth-child(2)) {
      margin-block-start: 0.25em;
    }
  }
`;
