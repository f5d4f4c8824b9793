import {html} from 'lit';
import {loopPicture, surroundingsPicture} from '../../content/common-questions/pictures.js';
import type {Msg} from '../../localization/msg.js';

// The shapes are drawn, the labels are text beside them: text in a drawing does not wrap, and in
// another language it is half as long again. What leads somewhere is mirrored in the style sheet.
// The labels are hidden from screen readers, for the alternative says them: in Firefox the role of
// a picture alone does not keep them from being read again.

/** The loop between mood and relationships: an arrow each way. */
export function loop(msg: Msg) {
  const {alternative, mood, others, toOthers, toMood} = loopPicture(msg);
  return html`
    <figure class="picture loop" role="img" aria-label=${alternative}>
      <span class="place mood" aria-hidden="true">${moodDrawing} <b>${mood}</b></span>
      <span class="way there" aria-hidden="true">${arrows} <span>${toOthers}</span></span>
      <span class="way back" aria-hidden="true">${arrows} <span>${toMood}</span></span>
      <span class="place others" aria-hidden="true">${othersDrawing} <b>${others}</b></span>
    </figure>
  `;
}

/** Life stress and vulnerability on either side of the person, support all around. */
export function surroundings(msg: Msg) {
  const {alternative, stress, vulnerability, support, you} = surroundingsPicture(msg);
  const label = (place: string, {title, text}: typeof stress) => html`
    <span class="label-of ${place}" aria-hidden="true"><b>${title}</b> <span class="muted">${text}</span></span>
  `;
  return html`
    <figure class="picture surroundings" role="img" aria-label=${alternative}>
      ${label('stress', stress)}
      <span class="person" aria-hidden="true">${personDrawing} <b>${you}</b></span>
      ${label('vulnerability', vulnerability)} ${label('support', support)}
    </figure>
  `;
}

/** A cloud before the sun: how one feels. */
const moodDrawing = html`
  <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
    <circle class="disc" cx="32" cy="32" r="31" />
    <path class="line" d="M39 17v-5M50 22l3.5-3.5M54 33h5M30 20.500a11 11 0 0 1 18.500 13" />
    <path class="line" d="M22 47a8 8 0 0 1-.5-16 10.500 10.500 0 0 1 20-1A8.600 8.600 0 0 1 42 47Z" />
  </svg>
`;

/** Three people: life with others. */
const othersDrawing = html`
  <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
    <circle class="disc" cx="32" cy="32" r="31" />
    <circle class="line" cx="32" cy="23" r="6.500" />
    <path class="line" d="M20.500 47c0-8 4.500-13 11.500-13s11.500 5 11.500 13" />
    <circle class="line" cx="15.500" cy="27" r="4.500" />
    <path class="line" d="M8.500 43c0-5 2.500-8 6-8.500" />
    <circle class="line" cx="48.500" cy="27" r="4.500" />
    <path class="line" d="M55.500 43c0-5-2.500-8-6-8.500" />
  </svg>
`;

/** From the start of the line to its end, or downwards where it is narrow; turned for the way back. */
const arrows = html`
  <svg class="arrow across" viewBox="0 0 240 32" width="240" height="32" aria-hidden="true">
    <path class="line" d="M4 28C64 4 172 4 234 24" />
    <path class="line" d="m222 26 12-2-6-11" />
  </svg>
  <svg class="arrow down" viewBox="0 0 32 72" width="32" height="72" aria-hidden="true">
    <path class="line" d="M26 4C8 22 8 48 24 67" />
    <path class="line" d="m12 64 12 3 1-12" />
  </svg>
`;

/** Someone within a ring; from one side a jagged line, from the other a smooth one. */
const personDrawing = html`
  <svg class="mirrored" viewBox="0 0 240 132" width="240" height="132" aria-hidden="true">
    <circle class="disc" cx="120" cy="66" r="46" />
    <circle class="ring" cx="120" cy="66" r="60" />
    <circle class="line" cx="120" cy="49" r="13" />
    <path class="line" d="M96 94c0-16 9-26 24-26s24 10 24 26" />
    <path class="line" d="m4 66 7-11 8 22 8-20 6 9 17 0" />
    <path class="line" d="m42 58 9 8-9 8" />
    <path class="line" d="M236 66c-6-13-12-13-17 0s-11 13-16 0l-13 0" />
    <path class="line" d="m198 58-9 8 9 8" />
  </svg>
`;
