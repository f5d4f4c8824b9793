import {html, svg} from 'lit';
import type {AreaId} from '../../content/problem-areas/problem-areas.js';

/** One line drawing for each area: it repeats the title, so it is hidden from screen readers. */
export const icon = (id: AreaId) => html`
  <span class="icon">
    <svg viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      ${drawings[id]}
    </svg>
  </span>
`;

const drawings: Record<AreaId, unknown> = {
  // A candle
  grief: svg`
    <path d="M16 5c2.4 2.6 3.4 4.3 3.4 6a3.4 3.4 0 0 1-6.8 0c0-1.7 1-3.4 3.4-6Z" />
    <path d="M16 14.5V17M12 17h8v9h-8zM8 26h16" />
  `,
  // Two speech bubbles
  conflict: svg`
    <path d="M5 7h13v9h-7l-4 3.5V16H5z" />
    <path d="M22 12h5v9h-2v3.5L21 21h-7v-1.5" />
  `,
  // A path that forks
  change: svg`
    <path d="M16 27v-9c0-5-8-4-8-10M16 18c0-5 8-4 8-10" />
    <path d="m5 10.5 3-3 3 3M21 10.5l3-3 3 3" />
  `,
  // One person, apart from a circle of others
  loneliness: svg`
    <circle cx="10" cy="13" r="3.25" />
    <path d="M4.5 25c0-4 2.25-6.5 5.5-6.5s5.5 2.5 5.5 6.5" />
    <path d="M20 8.5a8 8 0 0 1 7.5 8 8 8 0 0 1-7.5 8" stroke-dasharray="0.1 3.6" />
  `,
};
