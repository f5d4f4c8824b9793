import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

/** `in` is a reserved word. */
export const india: Region = {
  code: 'IN',
  emergency: [
    {
      kind: 'call',
      number: '112',
      dial: '112',
      sources: [{url: 'https://112.gov.in/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'Tele-MANAS',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '14416', dial: '14416'},
        {kind: 'call', number: '1-800-891-4416', dial: '+9118008914416'},
      ],
      hours: 'always',
      languages: 20,
      sources: [{url: 'https://telemanas.mohfw.gov.in/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Childline 1098',
      for: 'young',
      contacts: [{kind: 'call', number: '1098', dial: '1098'}],
      sources: [{url: 'https://wcd.gov.in/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Women Helpline 181',
      for: 'home-women',
      contacts: [{kind: 'call', number: '181', dial: '181'}],
      sources: [{url: 'https://wcd.gov.in/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen: 'Only Tele-MANAS is confirmed. KIRAN is said to have ended: do not list it.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Referral by Tele-MANAS',
      sources: [{url: 'https://telemanas.mohfw.gov.in/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'District Mental Health Programme; psychiatry in hospitals',
      sources: [{url: 'https://mohfw.gov.in/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Sangath and NIMHANS, which have trained staff',
      sources: [{url: 'https://www.sangath.in/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Psychologists registered with RCI or NCAHP',
      sources: [{url: 'https://rehabcouncil.nic.in/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
