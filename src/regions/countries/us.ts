import {isipt} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const us: Region = {
  code: 'US',
  emergency: [
    {
      kind: 'call',
      number: '911',
      dial: '911',
      sources: [{url: 'https://www.911.gov/calling-911/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: '988 Suicide & Crisis Lifeline',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '988', dial: '988'},
        {kind: 'text', number: '988', dial: '988'},
        {kind: 'chat', href: 'https://988lifeline.org/chat/'},
      ],
      hours: 'always',
      cost: 'free',
      step: 'spanish-2',
      sources: [{url: 'https://988lifeline.org/get-help/what-to-expect/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Crisis Text Line',
      for: 'everyone',
      contacts: [{kind: 'text', number: '741741', dial: '741741', word: 'HOME'}],
      hours: 'always',
      sources: [{url: 'https://www.crisistextline.org/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Veterans Crisis Line',
      for: 'veterans',
      contacts: [
        {kind: 'call', number: '988', dial: '988'},
        {kind: 'text', number: '838255', dial: '838255'},
      ],
      hours: 'always',
      step: 'veterans-1',
      sources: [{url: 'https://988lifeline.org/get-help/what-to-expect/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SAMHSA National Helpline',
      for: 'treatment',
      contacts: [{kind: 'call', number: '1-800-662-4357', dial: '+18006624357'}],
      hours: 'always',
      sources: [{url: 'https://www.samhsa.gov/find-help/national-helpline', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'National Maternal Mental Health Hotline',
      for: 'perinatal',
      contacts: [{kind: 'call', number: '1-833-852-6262', dial: '+18338526262'}],
      sources: [
        {url: 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline', seen: checked},
      ],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'National Domestic Violence Hotline',
      for: 'home',
      contacts: [
        {kind: 'call', number: '1-800-799-7233', dial: '+18007997233'},
        {kind: 'text', number: '88788', dial: '88788', word: 'START'},
      ],
      sources: [{url: 'https://www.thehotline.org/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
  reasons: {home: 'The National Domestic Violence Hotline waits to be confirmed.'},
  routes: [
    {
      id: 'us-doctor',
      kind: 'doctor',
      sources: [
        {
          url: 'https://my.clevelandclinic.org/health/treatments/interpersonal-psychotherapy-ipt',
          seen: checked,
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      id: 'us-associations',
      kind: 'professional-body',
      sources: [
        {
          url: 'https://my.clevelandclinic.org/health/treatments/interpersonal-psychotherapy-ipt',
          seen: checked,
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    isipt,
    {
      id: 'us-ipt-institute',
      kind: 'organisation',
      href: 'https://iptinstitute.com/',
      sources: [{url: 'https://iptinstitute.com/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
  ],
  leads: [
    {
      name: 'Insurance, Medicaid and community health centres',
      sources: [
        {
          url: 'https://my.clevelandclinic.org/health/treatments/interpersonal-psychotherapy-ipt',
          seen: checked,
        },
      ],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'FindTreatment.gov',
      sources: [{url: 'https://findtreatment.gov/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
