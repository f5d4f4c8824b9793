import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';

/**
 * For every country the kit does not know, and until the visitor has chosen one. It names no
 * country's own lines: a number that does not answer here is worse than none.
 */
export const international: Region = {
  code: '001',
  emergency: [european112],
  services: [
    {
      name: 'Find A Helpline',
      for: 'everyone',
      contacts: [{kind: 'directory', href: 'https://findahelpline.com/'}],
      sources: [{url: 'https://findahelpline.com/', seen: '2026-10-07'}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Befrienders Worldwide',
      for: 'everyone',
      contacts: [{kind: 'directory', href: 'https://befrienders.org/find-support-now/'}],
      sources: [{url: 'https://befrienders.org/find-support-now/', seen: '2026-10-07'}],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'Which lines answer depends on the country: two directories list them, by phone, text and chat, with their hours.',
    home: 'Which lines answer depends on the country.',
  },
  routes: [familyDoctor, professionalBody, isipt],
};
