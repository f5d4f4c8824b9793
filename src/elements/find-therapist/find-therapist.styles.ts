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

  .stack > .kind + * {
    margin-block-start: 0.125em;
  }

  .routes {
    counter-reset: route;
    display: grid;
    gap: 0.75em;
  }

  .route {
    position: relative;
    max-inline-size: none;
    padding: 1.125em 1.25em;
    padding-inline-start: 4em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    counter-increment: route;
  }

  .route::before {
    content: counter(route);
    position: absolute;
    inset-block-start: 1.125em;
    inset-inline-start: 1.125em;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 650;
  }

  .route a {
    display: inline-block;
    padding-block: 0.5em;
  }

  .lists {
    display: grid;
    gap: 1.75em 2em;
    margin-block: 1.5em;
  }

  @container ipt (inline-size < 30em) {
    .route {
      padding-inline-start: 1.25em;
      padding-block-start: 3.75em;
    }
  }

  @container ipt (inline-size >= 36em) {
    .lists {
      grid-template-columns: 1fr 1fr;
    }

    .lists > :last-child {
      grid-column: 1 / -1;
    }
  }
`;
