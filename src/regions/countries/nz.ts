import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const nz: Region = {
  code: 'NZ',
  emergency: [
    {
      kind: 'call',
      number: '111',
      dial: '111',
      sources: [
        {url: 'https://www.police.govt.nz/contact-us/calling-emergency-111', seen: checked},
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: '1737, Need to talk?',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '1737', dial: '1737'},
        {kind: 'text', number: '1737', dial: '1737'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [{url: 'https://1737.org.nz/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Lifeline Aotearoa',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '0800 543 354', dial: '+64800543354'},
        {kind: 'text', number: '4357 (HELP)', dial: '4357'},
      ],
      hours: 'always',
      sources: [{url: 'https://www.lifeline.org.nz/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Suicide Crisis Helpline',
      for: 'everyone',
      contacts: [{kind: 'call', number: '0508 828 865', dial: '+64508828865'}],
      sources: [
        {url: 'https://www.lifeline.org.nz/services/suicide-crisis-helpline/', seen: checked},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Healthline',
      for: 'health-advice',
      contacts: [{kind: 'call', number: '0800 611 116', dial: '+64800611116'}],
      sources: [{url: 'https://healthify.nz/hotlines/h/healthline/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Youthline',
      for: 'young',
      contacts: [{kind: 'call', number: '0800 376 633', dial: '+64800376633'}],
      sources: [{url: 'https://www.youthline.co.nz/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Women’s Refuge',
      for: 'home',
      contacts: [{kind: 'call', number: '0800 733 843', dial: '+64800733843'}],
      sources: [{url: 'https://womensrefuge.org.nz/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
  reasons: {home: 'Women’s Refuge waits to be confirmed.'},
  routes: [
    {
      id: 'nz-gp-team',
      kind: 'self-referral',
      href: 'https://www.wellbeingsupport.health.nz/',
      sources: [{url: 'https://www.wellbeingsupport.health.nz/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      id: 'nz-youth-maori',
      kind: 'self-referral',
      href: 'https://www.wellbeingsupport.health.nz/',
      sources: [{url: 'https://www.wellbeingsupport.health.nz/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    familyDoctor,
    professionalBody,
    isipt,
  ],
  leads: [
    {
      name: 'Directories of NZPsS, NZCCP and NZAP',
      sources: [{url: 'https://www.psychology.org.nz/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
