import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

export const nz: Region = {
  code: 'NZ',
  emergency: [
    {
      kind: 'call',
      number: '111',
      dial: '111',
      sources: [
        {url: 'https://www.police.govt.nz/call-111', seen: '2026-10-01'},
        {
          url: 'https://www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/',
          seen: '2022-02-21',
        },
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
      sources: [
        {url: 'https://1737.org.nz/', seen: '2026-10-07'},
        {url: 'https://nzfamilies.org.nz/?p=1578', seen: '2025-12-22'},
        {
          url: 'https://m.scoop.co.nz/stories/GE1709/S00050/national-mental-health-helpline-two-months-on.htm',
          seen: '2017-09-08',
        },
      ],
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
      // Nobody has answered at night since November 2025.
      hours: '07:00-24:00',
      cost: 'free',
      sources: [
        {url: 'https://www.lifeline.org.nz/', seen: '2026-10-07'},
        {url: 'https://www.iheart.com/podcast/24837961/episode/305529712', seen: '2025-11-06'},
        {url: 'https://nzfamilies.org.nz/?p=1578', seen: '2025-12-22'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Suicide Crisis Helpline',
      for: 'everyone',
      // Lifeline runs it: whether anybody answers at night is not known.
      contacts: [{kind: 'call', number: '0508 828 865', dial: '+64508828865'}],
      sources: [
        {url: 'https://www.lifeline.org.nz/services/suicide-crisis-helpline/', seen: '2026-10-07'},
        {url: 'https://nzfamilies.org.nz/?p=1578', seen: '2025-12-22'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Healthline',
      for: 'health-advice',
      contacts: [{kind: 'call', number: '0800 611 116', dial: '+64800611116'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://healthify.nz/hotlines/h/healthline/'},
        {
          url: 'https://github.com/FirebirdSolutions/Guardian/blob/main/Docs/NZ_CRISIS_RESOURCES_VERIFIED.md',
          seen: '2025-11-17',
        },
        {url: 'https://nzfamilies.org.nz/?p=1578', seen: '2025-12-22'},
        {
          url: 'https://kaitiaki.org.nz/article/the-virtual-first-responder-healthline-celebrates-25-years',
          seen: '2025-05',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Youthline',
      for: 'young',
      contacts: [
        {kind: 'call', number: '0800 376 633', dial: '+64800376633'},
        {kind: 'text', number: '234', dial: '234'},
      ],
      cost: 'free',
      sources: [
        {url: 'https://www.youthline.co.nz/'},
        {
          url: 'https://github.com/FirebirdSolutions/Guardian/blob/main/Docs/NZ_CRISIS_RESOURCES_VERIFIED.md',
          seen: '2025-11-17',
        },
        {url: 'https://www.youthaffairs.govt.nz/news/2012/youthline.html', seen: '2012-01-17'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Are You OK',
      for: 'home',
      contacts: [
        {kind: 'call', number: '0800 456 450', dial: '+64800456450'},
        {kind: 'chat', href: 'https://areyouok.org.nz/'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://areyouok.org.nz/', seen: '2026-10-07'},
        {
          url: 'https://www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/',
          seen: '2022-02-21',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Women’s Refuge',
      for: 'home-women',
      contacts: [{kind: 'call', number: '0800 733 843', dial: '+64800733843'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.womensrefuge.org.nz/', seen: '2026-10-07'},
        {
          url: 'https://www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/',
          seen: '2022-02-21',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'Only 1737 is sure to answer at night, by phone and by text; Lifeline no longer does.',
  },
  routes: [
    {
      id: 'nz-gp-team',
      kind: 'self-referral',
      href: 'https://www.wellbeingsupport.health.nz/',
      sources: [{url: 'https://www.wellbeingsupport.health.nz/'}],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    {
      id: 'nz-youth-maori',
      kind: 'self-referral',
      href: 'https://www.wellbeingsupport.health.nz/',
      sources: [{url: 'https://www.wellbeingsupport.health.nz/'}],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    familyDoctor,
    professionalBody,
    isipt,
  ],
  leads: [
    {
      name: 'Directories of NZPsS, NZCCP and NZAP',
      sources: [{url: 'https://www.psychology.org.nz/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
