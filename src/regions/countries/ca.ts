import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const ca: Region = {
  code: 'CA',
  emergency: [
    {
      kind: 'call',
      number: '911',
      dial: '911',
      sources: [{url: 'https://crtc.gc.ca/', seen: checked}],
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
      sources: [{url: 'https://988.ca/', seen: checked}],
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
      place: 'quebec',
      sources: [{url: 'https://suicide.ca/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Hope for Wellness',
      for: 'indigenous',
      contacts: [{kind: 'call', number: '1-855-242-3310', dial: '+18552423310'}],
      sources: [{url: 'https://www.hopeforwellness.ca/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Kids Help Phone',
      for: 'young',
      contacts: [
        {kind: 'call', number: '1-800-668-6868', dial: '+18006686868'},
        {kind: 'text', number: '686868', dial: '686868'},
      ],
      sources: [{url: 'https://kidshelpphone.ca/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'Only 9-8-8 is confirmed, by phone and by text; the line of Québec and Kids Help Phone wait to be.',
    home: 'No national line is known; provinces have their own.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  note: 'ca-ontario',
  leads: [
    {
      name: '211, which lists services near you',
      sources: [{url: 'https://211.ca/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Training centres in Toronto: Mount Sinai, CAMH',
      sources: [{url: 'https://www.camh.ca/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
