import {css} from 'lit';
import {drawingsStyles} from './drawings.styles.js';

/** One line down the page, drawn dot by dot; each chapter is as tall as its words, or its sessions. */
const lineStyles = css`
  .phase {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    column-gap: 0.5em;
    max-inline-size: none;
  }

  .dots {
    display: flex;
    flex-direction: column;
  }

  .dot {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0.8125em;
  }

  /* The way from this session to the next */
  .dot::before {
    content: '';
    position: absolute;
    inset-block: 0.8125em -0.8125em;
    inset-inline-start: calc(50% - 1px);
    border-inline-start: 2px solid var(--_border);
  }

  .phase:last-child .dot:last-child::before {
    display: none;
  }

  .ending .dot:last-child::before {
    border-inline-start-style: dotted;
  }

  .dot::after {
    content: '';
    position: absolute;
    inset-block-start: 0.4375em;
    inset-inline-start: calc(50% - 0.375em);
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_accent);
    background: var(--_background);
  }

  /* Rings, discs, diamonds: the phases differ by shape, not only by colour. */
  :is(.start, .follow-up) .dot::after {
    border-radius: 50%;
  }

  .middle .dot::after {
    border-width: 0.375em;
    border-radius: 50%;
  }

  .ending .dot::after {
    border-radius: 2px;
    transform: rotate(45deg) scale(0.9);
  }

  .follow-up .dot::after {
    border-style: dotted;
  }

  .dot.now::after {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;

const chapterStyles = css`
  .here {
    font-weight: 600;
  }

  .phase:not(:last-child) > .chapter {
    padding-block-end: 0.75em;
  }

  .chapter > .bullets > li + li {
    margin-block-start: 0.25em;
  }

  .title + p,
  .chapter > :is(.bullets, .circle) {
    margin-block-start: 0.5em;
  }

  .title {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.75em;
  }

  .title > :not(svg) {
    grid-column: 1;
  }

  .title > .muted {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 0.5em;
  }

  .flag {
    padding: 0.05em 0.625em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    background: var(--_tint);
    color: var(--_color);
    font-size: 0.875em;
    font-weight: 600;
  }

  /* It belongs to the chapter: no line of its own, the mark beside the words. */
  .phase .disclosure {
    border: 0;
  }

  .phase .disclosure-head {
    justify-content: start;
    gap: 0.25em;
  }

  .phase .disclosure-title {
    flex: 0 1 auto;
  }

  .phase .disclosure :is(h1, h2, h3, h4, h5, h6) > button {
    color: var(--_accent);
  }

  .columns {
    display: grid;
    gap: 1.25em 2em;
  }

  @container ipt (inline-size >= 44em) {
    .phase {
      column-gap: 1.25em;
    }

    .chapter {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      column-gap: 2.5em;
    }

    .chapter > .bullets {
      grid-area: 1 / 2 / span 2;
      margin: 0;
    }

    .chapter > .disclosure {
      grid-column: 1 / -1;
    }

    .columns {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .phase {
      break-inside: avoid;
    }

    .columns {
      grid-template-columns: 1fr 1fr;
    }

    .columns > * {
      break-inside: avoid;
    }
  }
`;

export const phaseTimelineStyles = [lineStyles, drawingsStyles, chapterStyles];
