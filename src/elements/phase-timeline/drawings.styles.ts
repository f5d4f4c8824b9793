import {css} from 'lit';

export const drawingsStyles = css`
  .sketch,
  .circle svg {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sketch {
    grid-area: 1 / 2 / 3;
    align-self: center;
    inline-size: 2.75em;
    block-size: 2.75em;
  }

  .circle {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 1em;
  }

  .circle > svg {
    inline-size: 8em;
    block-size: 8em;
  }

  .circle .ring {
    stroke: var(--_border);
    fill: var(--_surface);
  }

  .circle .outer {
    fill: none;
    stroke-dasharray: 0.1 6;
    stroke: var(--_muted);
  }

  .circle .patch {
    fill: var(--_background);
    stroke: none;
  }

  .circle .you :not(.patch) {
    fill: var(--_accent);
  }

  .circle .keys > * {
    display: block;
  }

  /* The same marks as in the drawing */
  .key {
    position: relative;
    padding-inline-start: 1.375em;
  }

  .key::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }

  .key.you::before {
    border-width: 0.375em;
  }

  .key.further::before {
    border: 2px dotted var(--_muted);
  }

  /* Drawings keep their colours there, unlike text and boxes. */
  @media (forced-colors: active) {
    .sketch,
    .circle svg,
    .circle :is(.ring, .person) {
      stroke: CanvasText;
    }

    .circle :is(.ring, .patch) {
      fill: Canvas;
    }

    .circle .you :not(.patch) {
      fill: CanvasText;
    }
  }

  @media print {
    .circle {
      break-inside: avoid;
    }
  }
`;
