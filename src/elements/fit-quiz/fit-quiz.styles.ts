import {css} from 'lit';
import {crisisPanelStyles} from '../../partials/crisis-panel.styles.js';
import {baseStyles} from '../../shared/base.styles.js';
import {hostStyles} from '../../shared/host.styles.js';
import {cardStyles} from './card.styles.js';
import {foldStyles} from './folds.styles.js';
import {questionStyles} from './question.styles.js';

const screenStyles = css`
  .cleared {
    color: var(--_accent);
    font-weight: 600;
  }

  .stack > .warning {
    margin: 0;
  }

  .warning > * {
    margin-block-start: 0.75em;
  }

  /* What is focused by script is a whole screen: the ring stands around what names it. None around
     the whole, because forced colours would draw a transparent one. */
  .here:not(.error-summary):focus-visible {
    outline-width: 0;
  }

  .here:focus-visible > :is(legend, .title, .cleared, .lead:first-child) {
    inline-size: fit-content;
    outline: 2px solid var(--_accent);
    outline-offset: 0.25em;
    border-radius: 4px;
  }

  .screen .row > .plain {
    padding-inline: 0;
  }

  .tools {
    justify-content: space-between;
    gap: 0.5em;
  }

  .tools.sticky {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.25em;
    background: var(--_background);
  }

  .clear {
    margin-inline-start: auto;
  }

  .help {
    padding-block: 0.5em 1.25em;
    border-block-end: 1px solid var(--_border);
  }

  .stack > .screen {
    margin-block-start: 1.25em;
  }

  legend,
  .tools,
  .here,
  .title {
    scroll-margin-block: 1em;
  }

  .sticky ~ .screen :is(legend, .title) {
    scroll-margin-block-start: 5em;
  }

  .title > * {
    font-size: 1.375em;
  }

  /* The reader's own words are the largest thing on the page, and the quietest. */
  .quiet > .title > * {
    font-size: 1em;
    color: var(--_accent);
  }

  .stack > .said {
    margin-block-start: 0.625em;
    font-size: 1.3125em;
    text-wrap: pretty;
  }

  .next-step,
  .part,
  .lines,
  .card,
  .folds,
  .crisis {
    margin-block-start: 1.5em;
  }

  .stack > :is(.next-step, .part, .lines, .card, .folds, .crisis) {
    margin-block-start: 1.75em;
  }

  .stack > .next-step {
    margin-block-start: 1.25em;
  }

  .ways > li {
    border-block-start: 1px solid var(--_border);
  }

  /* As high as a finger on one line, and no further from what follows on two. */
  .ways > li > :first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.375em;
    inline-size: fit-content;
    padding-block: 0.625em;
    font-weight: 600;
  }

  .ways a {
    min-block-size: 44px;
  }

  .ways .muted {
    margin-block: -0.5em 0.75em;
  }

  slot[name='next-step'] {
    display: block;
  }

  /* The clinic's own link is the one filled button; its own style sheet has the last word. */
  slot[name='next-step']::slotted(a) {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border-radius: var(--_radius);
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 600;
    text-decoration: none;
  }

  /* There, a box without a border is none. */
  @media (forced-colors: active) {
    slot[name='next-step']::slotted(a) {
      border: 1px solid LinkText;
    }
  }

  /* One height for every screen, so that the size of the quiz tells nothing. */
  .steady {
    block-size: 40em;
    overflow: auto;
    padding: 0.25em;
    margin: -0.25em;
  }

  @container ipt (inline-size < 30em) {
    .clear {
      margin-inline-start: 0;
    }

    .screen > .row {
      gap: 0 1.5em;
    }

    /* Both stay in one row, in any language. */
    .tools > .button {
      flex: 0 1 auto;
      min-inline-size: 0;
      padding-inline: 0.5em;
      font-size: 0.9375em;
    }

    .tools {
      flex-wrap: nowrap;
    }
  }

  .term {
    display: block;
  }

  @media print {
    .steady {
      block-size: auto;
    }
  }
`;

export const fitQuizStyles = [
  hostStyles,
  baseStyles,
  crisisPanelStyles,
  foldStyles,
  questionStyles,
  cardStyles,
  screenStyles,
];
