import {css} from 'lit';

export const disclosureStyles = css`
  /* A row with a line above, and no box: what is folded into it may have rows of its own. */
  .disclosure {
    border-block-start: 1px solid var(--_border);
  }

  /* Its words stand in line with those above and below. */
  .button.toggle-all {
    margin-inline: calc(-0.5em - 1px);
  }

  .disclosure-head {
    position: relative;
    display: flex;
    align-items: center;
    gap: 1em;
    min-block-size: 44px;
    padding-block: 1em;
  }

  /* The mark stands beside the title; the line below takes the whole width where there is little. */
  .disclosure-head:has(p) {
    align-items: start;
  }

  @container ipt (inline-size < 30em) {
    .disclosure-head:has(p) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.25em 0.75em;
    }

    .disclosure-head:has(p) > .disclosure-title {
      display: contents;
    }

    .disclosure-title > p {
      grid-area: 2 / 1 / 3 / -1;
    }
  }

  .disclosure-head:hover {
    color: var(--_accent);
  }

  .disclosure-title {
    flex: 1;
    min-inline-size: 0;
  }

  .disclosure-head button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
  }

  /* The whole row is the button, and its name is the title alone. */
  .disclosure-head button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }

  .disclosure-head button:focus-visible {
    outline-color: transparent;
  }

  .disclosure-head button:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  .chevron {
    color: var(--_accent);
  }

  .open > .disclosure-head > .chevron {
    transform: rotate(180deg);
  }

  .disclosure-body {
    padding-block-end: 1.5em;
  }

  .disclosure.quiet {
    font-size: 0.9375em;
  }

  .disclosure.quiet > .disclosure-head {
    padding-block: 0.75em;
  }

  .disclosure.quiet h1,
  .disclosure.quiet h2,
  .disclosure.quiet h3,
  .disclosure.quiet h4,
  .disclosure.quiet h5,
  .disclosure.quiet h6 {
    font-size: 1em;
    font-weight: 600;
  }

  .disclosure.quiet > .disclosure-body {
    padding-block-end: 1em;
    color: var(--_muted);
  }

  /* Hidden until found, it is still a box. */
  .disclosure > .disclosure-body[hidden] {
    padding-block: 0;
  }

  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: transform 0.2s;
    }
  }

  /* A drawing keeps its colours there, unlike text and boxes. */
  @media (forced-colors: active) {
    .chevron {
      color: CanvasText;
    }
  }

  @media print {
    .chevron,
    .disclosure.printed-never,
    .disclosure.quiet:not(.open, .printed-always),
    .disclosure-body[hidden] {
      display: none;
    }

    .disclosure.printed-always > .disclosure-body[hidden] {
      display: block;
      content-visibility: visible;
    }

    /* In a PDF a button is a field to fill in: what is read there is its title. */
    .disclosure-head:has(.paper-only) button {
      display: none;
    }

    .disclosure > .disclosure-head {
      /* What is placed is written last into a PDF, and copied last. */
      position: static;
      min-block-size: 0;
      padding-block: 0.375em;
      break-after: avoid;
      break-inside: avoid;
    }

    .disclosure:not(.open, .printed-always) > .disclosure-head {
      break-after: auto;
    }

    .disclosure > .disclosure-body {
      padding-block-end: 0.75em;
    }

    .disclosure.quiet {
      font-size: 0.9em;
    }
  }
`;
