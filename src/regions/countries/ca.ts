import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

export const ca: Region = {
  code: 'CA',
  emergency: [
    {
      kind: 'call',
      number: '911',
      dial: '911',
      sources: [
        {
          url: 'https://www.canada.ca/en/public-health/services/health-promotion/stop-family-violence/services.html',
          seen: '2026-09-04',
        },
        {
          url: 'https://github.com/gesa-org/gesa-platform/blob/dd2b8016c04dc1a873a4b8005207bb2a5a017181/lib/crisisResources.ts',
          seen: '2026-09-09',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: '9-8-8: Suicide Crisis Helpline',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '988', dial: '988'},
        {kind: 'text', number: '988', dial: '988'},
      ],
      hours: 'always',
      languages: ['en', 'fr'],
      sources: [
        {url: 'https://988.ca/', seen: '2026-10-07'},
        {
          url: 'https://montreal.ctvnews.ca/struggling-or-know-someone-who-is-suicide-prevention-in-quebec-1.6755418',
          seen: '2024-02-04',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '1 866 APPELLE',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '1 866 277-3553', dial: '+18662773553'},
        {kind: 'text', number: '535353', dial: '535353'},
        {kind: 'chat', href: 'https://suicide.ca/'},
      ],
      hours: 'always',
      cost: 'free',
      place: 'quebec',
      sources: [
        {url: 'https://suicide.ca/', seen: '2026-08-23'},
        {
          url: 'https://www.newsnearhere.com/2025/09/10/direct-approach-needed-aqps-stresses-importance-of-candid-conversations-on-suicide-prevention',
          seen: '2025-09-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Hope for Wellness',
      for: 'indigenous',
      contacts: [{kind: 'call', number: '1-855-242-3310', dial: '+18552423310'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.hopeforwellness.ca/', seen: '2026-08-23'},
        {
          url: 'https://www.rcinet.ca/en/2018/05/08/canada-aboriginal-mental-health-line/',
          seen: '2018-05-08',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Kids Help Phone',
      for: 'young',
      contacts: [
        {kind: 'call', number: '1-800-668-6868', dial: '+18006686868'},
        {kind: 'text', number: '686868', dial: '686868', word: 'CONNECT'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://kidshelpphone.ca/', seen: '2026-08-23'},
        {
          url: 'https://dailyhive.com/montreal/mental-health-kids-help-phone-canada-wide',
          seen: '2018-11-07',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'ShelterSafe',
      for: 'home',
      contacts: [{kind: 'directory', href: 'https://sheltersafe.ca/'}],
      sources: [{url: 'https://sheltersafe.ca/', seen: '2026-10-01'}],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'Only 9-8-8 answers everyone in the country day and night, by phone and by text; Québec has a line of its own.',
    home: 'No line answers in the whole country: provinces have their own, and a directory of shelters leads to them.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  note: 'ca-ontario',
  leads: [
    {
      name: '211, which lists services near you',
      sources: [{url: 'https://211.ca/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Training centres in Toronto: Mount Sinai, CAMH',
      sources: [{url: 'https://www.camh.ca/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
