import type {EmergencyNumber, Route} from '../region.js';

const isiptSite = 'https://interpersonalpsychotherapy.org/';
const checked = '2026-11-28';
const routesChecked = '2026-11-22';

/** The emergency number of the European Union, the same in each of its countries. */
export const european112: EmergencyNumber = {
  kind: 'call',
  number: '112',
  dial: '112',
  sources: [
    {
      url: 'https://europa.eu/youreurope/citizens/travel/security-and-emergencies/emergency/index_en.htm',
      seen: '2026-09-04',
    },
    {url: 'https://112.ie/what-is-112/', seen: '2026-09-04'},
  ],
  checked,
  confidence: 'confirmed',
};

/** Ways to a therapist that are the same in every country. */
export const familyDoctor: Route = {
  id: 'doctor',
  kind: 'doctor',
  sources: [{url: isiptSite}],
  checked: routesChecked,
  confidence: 'confirmed',
};

export const professionalBody: Route = {
  id: 'professional-body',
  kind: 'professional-body',
  sources: [{url: isiptSite}],
  checked: routesChecked,
  confidence: 'confirmed',
};

export const isipt: Route = {
  id: 'isipt',
  kind: 'organisation',
  href: isiptSite,
  sources: [{url: isiptSite}],
  checked: routesChecked,
  confidence: 'confirmed',
};
