import {isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

export const au: Region = {
  code: 'AU',
  emergency: [
    {
      kind: 'call',
      number: '000',
      dial: '000',
      sources: [
        {url: 'https://www.infrastructure.gov.au/triple-zero', seen: '2026-09-04'},
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
      name: 'Lifeline',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '13 11 14', dial: '131114'},
        {kind: 'text', number: '0477 13 11 14', dial: '+61477131114'},
        {kind: 'chat', href: 'https://www.lifeline.org.au/crisis-chat/'},
      ],
      hours: 'always',
      sources: [
        {url: 'https://www.lifeline.org.au/', seen: '2026-10-07'},
        {
          url: 'https://github.com/gesa-org/gesa-platform/blob/dd2b8016c04dc1a873a4b8005207bb2a5a017181/lib/crisisResources.ts',
          seen: '2026-09-09',
        },
        {
          url: 'https://gregpiper1.com/index.cfm?module=news&pagemode=indiv&page_id=2150592',
          seen: '2023-10-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Beyond Blue',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1300 22 4636', dial: '1300224636'}],
      hours: 'always',
      sources: [
        {url: 'https://www.beyondblue.org.au/'},
        {url: 'https://github.com/quartermileclint/sagereasoning', seen: '2026-04-16'},
        {
          url: 'https://gregpiper1.com/index.cfm?module=news&pagemode=indiv&page_id=2150592',
          seen: '2023-10-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Suicide Call Back Service',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1300 659 467', dial: '1300659467'}],
      hours: 'always',
      sources: [
        {url: 'https://www.suicidecallbackservice.org.au/', seen: '2026-09-28'},
        {
          url: 'https://gregpiper1.com/index.cfm?module=news&pagemode=indiv&page_id=2150592',
          seen: '2023-10-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '13YARN',
      for: 'aboriginal',
      contacts: [{kind: 'call', number: '13 92 76', dial: '139276'}],
      hours: 'always',
      sources: [
        {url: 'https://www.13yarn.org.au/', seen: '2026-09-28'},
        {
          url: 'https://blogs.flinders.edu.au/student-health-and-well-being/2022/03/22/launch-of-first-national-crisis-support-line-for-aboriginal-and-torres-strait-islander-people/',
          seen: '2022-03-22',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Medicare Mental Health',
      for: 'information',
      contacts: [{kind: 'call', number: '1800 595 212', dial: '1800595212'}],
      hours: 'Mon-Fri 08:30-17:00',
      cost: 'free',
      sources: [
        {
          url: 'https://www.medicarementalhealth.gov.au/service/national-phone-service-17838',
          seen: '2026-09-10',
        },
        {
          url: 'https://wentworthhealthcare.com.au/blog/ceodesk/february-2025/medicare-mental-health-centres-%E2%80%93-new-name,-new-loo',
          seen: '2025-02',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'PANDA',
      for: 'perinatal',
      contacts: [{kind: 'call', number: '1300 726 306', dial: '1300726306'}],
      hours: 'Mon-Fri 09:00-19:30, Sat 09:00-16:00',
      cost: 'free',
      sources: [
        {url: 'https://panda.org.au/about'},
        {url: 'https://panda.org.au/articles/perinatal-mental-health-week', seen: '2022'},
        {
          url: 'https://westvicphn.com.au/about-us/latest-news/panda-week-2019-raises-awareness-of-perinatal-depression-and-anxiety/',
          seen: '2019-11',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Kids Helpline',
      for: 'age-5-25',
      contacts: [{kind: 'call', number: '1800 55 1800', dial: '1800551800'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://kidshelpline.com.au/', seen: '2026-09-28'},
        {
          url: 'https://gregpiper1.com/index.cfm?module=news&pagemode=indiv&page_id=2150592',
          seen: '2023-10-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '1800RESPECT',
      for: 'home',
      contacts: [
        {kind: 'call', number: '1800 737 732', dial: '1800737732'},
        {kind: 'text', number: '0458 737 732', dial: '+61458737732'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.1800respect.org.au/FAQ', seen: '2026-09-10'},
        {
          url: 'https://github.com/JasonHuang24/TGTL/blob/a7b08608/SAFETY_SOURCES.md',
          seen: '2026-09-04',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    nationalDial:
      'Numbers that begin with 1300 and 1800 have no international form: a phone that adds +61 may not reach them.',
  },
  routes: [
    {
      id: 'au-treatment-plan',
      kind: 'doctor',
      sources: [{url: 'https://gpmhsc.org.au/'}],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    professionalBody,
    isipt,
  ],
  leads: [
    {
      name: '“Find a psychiatrist” of the RANZCP',
      sources: [{url: 'https://www.ranzcp.org/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: '“Find a psychologist” of the APS',
      sources: [{url: 'https://psychology.org.au/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
