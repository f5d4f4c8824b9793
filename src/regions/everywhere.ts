import type {Route} from './region.js';

const source = 'https://interpersonalpsychotherapy.org/';
const checked = '2026-11-22';

/** Ways to a therapist that are the same in every country. */
export const familyDoctor: Route = {
  id: 'doctor',
  kind: 'doctor',
  source,
  checked,
  confidence: 'confirmed',
};

export const professionalBody: Route = {
  id: 'professional-body',
  kind: 'professional-body',
  source,
  checked,
  confidence: 'confirmed',
};

export const isipt: Route = {
  id: 'isipt',
  kind: 'directory',
  href: source,
  source,
  checked,
  confidence: 'confirmed',
};
