import {html, svg} from 'lit';
import {circlePicture} from '../../content/phase-timeline/circle.js';
import type {Phase} from '../../content/phase-timeline/phases.js';
import type {Msg} from '../../localization/msg.js';

/** A closeness circle: the labels are text beside the drawing, where they can wrap; its alternative says them. */
export function closenessCircle(msg: Msg) {
  const {alternative, you, close, further} = circlePicture(msg);
  return html`
    <figure class="circle" role="img" aria-label=${alternative}>
      <svg viewBox="0 0 160 160" width="160" height="160" aria-hidden="true">
        <circle class="ring outer" cx="80" cy="80" r="72" />
        <circle class="ring" cx="80" cy="80" r="42" />
        ${person(80, 78, 1.15, 'you')} ${person(50, 50, 0.85)} ${person(116, 96, 0.85)}
        ${person(128, 26, 0.7)} ${person(24, 112, 0.7)} ${person(96, 148, 0.7)}
      </svg>
      <div class="keys" aria-hidden="true">
        <b class="key you">${you}</b>
        <span class="key close">${close}</span>
        <span class="key further">${further}</span>
      </div>
    </figure>
  `;
}

/** Head and shoulders, on a patch of background that interrupts the ring. */
const person = (x: number, y: number, scale: number, who = 'other') => svg`
  <g class="person ${who}" transform="translate(${x} ${y}) scale(${scale})">
    <circle class="patch" r="15" />
    <circle cy="-5" r="5" />
    <path d="M-9.500 10.500c0-6 3.500-9.500 9.500-9.500s9.500 3.500 9.500 9.500Z" />
  </g>
`;

/** A small drawing beside the name of a phase. It repeats what the text says. */
export const sketch = (id: Phase['id']) => html`
  <svg class="sketch" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
    ${sketches[id]}
  </svg>
`;

const sketches: Record<Phase['id'], unknown> = {
  // Two people who face each other
  start: svg`
    <circle cx="14" cy="17" r="5" /><path d="M5 36c0-7 3.500-11 9-11s9 4 9 11" />
    <circle cx="34" cy="17" r="5" /><path d="M25 36c0-7 3.500-11 9-11s9 4 9 11" />
  `,
  // Two speech bubbles
  middle: svg`
    <path d="M6 10h24v15H16l-6 5v-5H6Z" />
    <path d="M35 19h7v15h-4v5l-6-5H20v-4" />
  `,
  // A note with three lines, one of them marked
  ending: svg`
    <path d="M11 6h20l7 7v29H11Z" /><path d="M31 6v7h7" />
    <path d="M17 21h14M17 28h14M17 35h8" />
  `,
  // A way that leads back, now and then
  'follow-up': svg`
    <path d="M38 24a14 14 0 1 1-5-10.700" stroke-dasharray="0.100 5.500" />
    <path d="m34 6v8h-8" />
  `,
};
