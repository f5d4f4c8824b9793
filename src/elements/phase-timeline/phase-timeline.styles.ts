import {css} from 'lit';

export const phaseTimelineStyles = css`
  .track {
    display: flex;
    gap: 0.25em;
    padding: 1.5em 1.25em 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  /* Every dot asks for far more room than there is. Flex items shrink in proportion to what they
     asked for, so each segment ends up as wide as its share of the sessions. */
  .segment {
    display: block;
    flex: 0 1 auto;
    min-inline-size: 4.5em;
  }

  .dots {
    position: relative;
    display: flex;
  }

  .dot {
    position: relative;
    flex: 0 1 auto;
    inline-size: 30em;
    min-inline-size: 0;
    block-size: 2em;
  }

  /* The line that joins the sessions */
  .dot::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 1px);
    inset-inline: 0;
    border-block-start: 2px solid var(--_border);
  }

  .dot::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.4375em);
    inset-inline-start: calc(50% - 0.4375em);
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 2px solid var(--_accent);
    background: var(--_background);
  }

  /* Rings, discs, diamonds: the phases differ by shape, not only by colour. */
  .start .dot::after {
    border-radius: 50%;
  }

  .middle .dot::after {
    border-width: 0.4375em;
    border-radius: 50%;
  }

  .ending .dot::after {
    border-radius: 2px;
    transform: rotate(45deg) scale(0.9);
  }

  .dot.now::after {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  .segment-name {
    display: block;
    /* The words take the width of the dots above and ask for none of their own. */
    inline-size: 0;
    min-inline-size: 100%;
    margin-block-start: 0.5em;
    padding-inline: 0.25em;
    text-align: center;
  }

  .segment-name > * {
    display: block;
  }

  .here {
    font-weight: 600;
  }

  .phases {
    margin-block-start: 1.5em;
  }

  .phase {
    position: relative;
    max-inline-size: none;
    padding-inline-start: 2.25em;
    padding-block-end: 2em;
  }

  .phase::before {
    content: '';
    position: absolute;
    inset-block: 1.5em -0.25em;
    inset-inline-start: calc(0.625em - 1px);
    border-inline-start: 2px solid var(--_border);
  }

  .phase:last-child::before {
    display: none;
  }

  .phase::after {
    content: '';
    position: absolute;
    inset-block-start: 0.28em;
    inset-inline-start: 0.0625em;
    margin: 0;
    inline-size: 1.125em;
    block-size: 1.125em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_background);
  }

  .phase.middle::after {
    border-width: 0.5625em;
  }

  .phase.ending::after {
    border-radius: 2px;
    transform: rotate(45deg) scale(0.85);
  }

  .phase.follow-up::after {
    border-style: dotted;
  }

  .flag {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0.05em 0.625em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    background: var(--_tint);
    color: var(--_color);
    font-size: 0.875em;
    font-weight: 600;
  }

  .columns {
    display: grid;
    gap: 1.25em 1.75em;
  }

  @container ipt (inline-size >= 48em) {
    .columns {
      grid-template-columns: repeat(3, 1fr);
    }
  }

  @container ipt (inline-size < 34em) {
    .track {
      flex-direction: column;
      gap: 0;
    }

    .segment {
      display: flex;
      align-items: center;
      gap: 1em;
    }

    .dots {
      flex-direction: column;
      inline-size: 2em;
    }

    .dot {
      inline-size: auto;
      block-size: 1.375em;
    }

    .dot::before {
      inset-block: 0;
      inset-inline: calc(50% - 1px) auto;
      border-block-start: 0;
      border-inline-start: 2px solid var(--_border);
    }

    .segment-name {
      inline-size: auto;
      min-inline-size: 0;
      margin: 0;
      text-align: start;
    }
  }

  @media print {
    .columns > * {
      break-inside: avoid;
    }
  }
`;
