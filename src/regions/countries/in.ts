import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

/** `in` is a reserved word. */
export const india: Region = {
  code: 'IN',
  emergency: [
    {
      kind: 'call',
      number: '112',
      dial: '112',
      sources: [
        {url: 'https://112.gov.in/', seen: '2026-09-09'},
        {
          url: 'https://enewsx.com/article/enhanced-emergency-response-madhya-pradesh-links-helplines.121856',
          seen: '2026-03-15',
        },
      ],
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
        {kind: 'call', number: '1-800-891-4416', dial: '18008914416'},
      ],
      hours: 'always',
      cost: 'free',
      languages: 20,
      sources: [
        {url: 'https://telemanas.mohfw.gov.in/', seen: '2026-10-07'},
        {
          url: 'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
          seen: '2025-02-07',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Childline 1098',
      for: 'young',
      contacts: [{kind: 'call', number: '1098', dial: '1098'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.wcd.gov.in/'},
        {
          url: 'https://enewsx.com/article/enhanced-emergency-response-madhya-pradesh-links-helplines.121856',
          seen: '2026-03-15',
        },
        {
          url: 'https://theshillongtimes.com/2019/11/21/toll-free-helpline-number-to-report-child-abuse-sexual-crimes',
          seen: '2019-11-21',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Women Helpline 181',
      for: 'home-women',
      contacts: [{kind: 'call', number: '181', dial: '181'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://wcd.gov.in/women/help', seen: '2026-10-07'},
        {
          url: 'https://enewsx.com/article/enhanced-emergency-response-madhya-pradesh-links-helplines.121856',
          seen: '2026-03-15',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'Only Tele-MANAS is known to answer everyone day and night. KIRAN is said to have ended: do not list it.',
    nationalDial:
      'Numbers that begin with 1800 have no international form: a phone that adds +91 may not reach them.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Referral by Tele-MANAS',
      sources: [{url: 'https://telemanas.mohfw.gov.in/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'District Mental Health Programme; psychiatry in hospitals',
      sources: [{url: 'https://mohfw.gov.in/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Sangath and NIMHANS, which have trained staff',
      sources: [{url: 'https://www.sangath.in/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Psychologists registered with RCI or NCAHP',
      sources: [{url: 'https://rehabcouncil.nic.in/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
