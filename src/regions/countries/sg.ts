import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import {numberingPlans} from './numbering-plans.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const government: Source = {url: 'https://www.gov.sg/contact-us/', seen: '2026-09-09'};

export const sg: Region = {
  code: 'SG',
  emergency: [
    {
      kind: 'call',
      number: '995',
      dial: '995',
      for: 'ambulance',
      sources: [
        government,
        {
          url: 'https://www.thomsonmedical.com/blog/singapore-emergency-number',
          seen: '2026-02-04',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '999',
      dial: '999',
      for: 'police',
      sources: [government, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'Samaritans of Singapore',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '1767', dial: '1767'},
        {kind: 'chat', href: 'https://api.whatsapp.com/send?phone=6591511767'},
      ],
      hours: 'always',
      sources: [
        {url: 'https://www.sos.org.sg/', seen: '2026-10-07'},
        {url: 'https://mothership.sg/2022/09/sos-24h-whatsapp-service', seen: '2022-09-10'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'national mindline 1771',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '1771', dial: '1771'},
        {kind: 'chat', href: 'https://api.whatsapp.com/send?phone=6566691771'},
        {kind: 'chat', href: 'https://mindline.sg/fsmh'},
      ],
      hours: 'always',
      languages: ['en', 'zh', 'ms', 'ta'],
      sources: [
        {
          url: 'https://www.moh.gov.sg/newsroom/national-mindline-1771-to-provide--round-the-clock-support-for-mental-health',
          seen: '2025-06-18',
        },
        {
          url: 'https://www.straitstimes.com/singapore/national-mental-health-call-and-textline-launched',
          seen: '2025-06-18',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'National Anti-Violence and Sexual Harassment Helpline',
      for: 'home',
      contacts: [{kind: 'call', number: '1800-777-0000', dial: '+6518007770000'}],
      hours: 'always',
      step: 'police',
      sources: [
        {
          url: 'https://www.msf.gov.sg/what-we-do/break-the-silence/get-help/i-want-to-report-domestic-violence',
          seen: '2026-10-07',
        },
        {
          url: 'https://www.straitstimes.com/singapore/community/msf-launches-24-hour-family-violence-helpline',
          seen: '2021-02-23',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  routes: [familyDoctor, professionalBody, isipt],
};
