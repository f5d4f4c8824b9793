import {css} from 'lit';

export const picturesStyles = css`
  .picture {
    display: grid;
    align-items: center;
    padding: 1.5em 1.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }

  .picture span {
    display: block;
  }

  .picture svg {
    max-inline-size: 100%;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .picture .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.25;
    vector-effect: non-scaling-stroke;
  }

  .picture .disc {
    fill: var(--_background);
    stroke: var(--_border);
    stroke-width: 1;
  }

  .picture .ring {
    stroke: var(--_accent);
    stroke-width: 5;
    stroke-dasharray: 0.1 9.325;
  }

  .picture :is(svg, b) {
    display: block;
    margin-inline: auto;
  }

  .place > b {
    margin-block-start: 0.5em;
  }

  .place > svg {
    inline-size: 5.5em;
    block-size: 5.5em;
  }

  .label-of > b {
    margin-inline: 0;
  }

  .way > span {
    font-size: 0.9375em;
  }

  .picture .way {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }

  .picture .arrow.across {
    inline-size: 100%;
    block-size: auto;
  }

  .picture .arrow.down {
    display: none;
  }

  /* What leads from the start of the line to its end. */
  .root[dir='rtl'] .picture :is(.arrow, .mirrored) {
    transform: scaleX(-1);
  }

  .back .arrow {
    transform: rotate(180deg);
  }

  .root[dir='rtl'] .picture .back .arrow {
    transform: scaleY(-1);
  }

  .loop {
    grid-template:
      'mood there others'
      'mood back others' / minmax(0, 1fr) minmax(0, 1.5fr) minmax(0, 1fr);
    gap: 1em 1.25em;
  }

  .loop .mood {
    grid-area: mood;
  }

  .loop .others {
    grid-area: others;
  }

  .loop .there {
    grid-area: there;
    align-self: end;
    flex-direction: column-reverse;
  }

  .loop .back {
    grid-area: back;
    align-self: start;
  }

  .surroundings {
    grid-template:
      'stress person vulnerability'
      'support support support' / minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 0.75em 1em;
  }

  .surroundings .stress {
    grid-area: stress;
    text-align: end;
  }

  .surroundings .vulnerability {
    grid-area: vulnerability;
    text-align: start;
  }

  .surroundings .support {
    grid-area: support;
  }

  .surroundings .person {
    grid-area: person;
  }

  @container ipt (inline-size < 38em) {
    .loop {
      grid-template:
        'mood mood'
        'there back'
        'others others' / minmax(0, 1fr) minmax(0, 1fr);
      gap: 1em;
    }

    .loop .way {
      align-self: start;
      flex-direction: column;
    }

    .picture .arrow.across {
      display: none;
    }

    .picture .arrow.down {
      display: block;
    }

    .surroundings {
      grid-template:
        'stress vulnerability'
        'person person'
        'support support' / minmax(0, 1fr) minmax(0, 1fr);
    }

    .surroundings .stress {
      align-self: end;
      text-align: start;
    }

    .surroundings .vulnerability {
      align-self: end;
      text-align: end;
    }
  }

  @container ipt (inline-size < 30em) {
    .picture {
      padding: 0.5em 0;
      border-radius: 0;
      background: none;
    }
  }

  /* Drawings keep their colours there, unlike text and boxes. */
  @media (forced-colors: active) {
    .picture {
      border: 1px solid CanvasText;
    }

    .picture :is(.line, .ring) {
      stroke: CanvasText;
    }

    .picture .disc {
      fill: Canvas;
      stroke: CanvasText;
    }
  }

  @media print {
    .picture {
      break-inside: avoid;
      border: 1px solid #000;
    }
  }
`;
