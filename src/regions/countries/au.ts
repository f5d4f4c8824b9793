import {isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const au: Region = {
  code: 'AU',
  emergency: [
    {
      kind: 'call',
      number: '000',
      dial: '000',
      sources: [{url: 'https://www.triplezero.gov.au/', seen: checked}],
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
        {kind: 'chat', href: 'https://www.lifeline.org.au/'},
      ],
      hours: 'always',
      sources: [{url: 'https://www.lifeline.org.au/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Beyond Blue',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1300 22 4636', dial: '+611300224636'}],
      hours: 'always',
      sources: [{url: 'https://www.beyondblue.org.au/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Suicide Call Back Service',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1300 659 467', dial: '+611300659467'}],
      sources: [{url: 'https://www.suicidecallbackservice.org.au/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '13YARN',
      for: 'aboriginal',
      contacts: [{kind: 'call', number: '13 92 76', dial: '139276'}],
      sources: [{url: 'https://www.13yarn.org.au/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Medicare Mental Health',
      for: 'information',
      contacts: [{kind: 'call', number: '1800 595 212', dial: '+611800595212'}],
      sources: [{url: 'https://www.medicarementalhealth.gov.au/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'PANDA',
      for: 'perinatal',
      contacts: [{kind: 'call', number: '1300 726 306', dial: '+611300726306'}],
      sources: [{url: 'https://panda.org.au/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Kids Helpline',
      for: 'age-5-25',
      contacts: [{kind: 'call', number: '1800 55 1800', dial: '+611800551800'}],
      sources: [{url: 'https://kidshelpline.com.au/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '1800RESPECT',
      for: 'home',
      contacts: [{kind: 'call', number: '1800 737 732', dial: '+611800737732'}],
      sources: [{url: 'https://1800respect.org.au/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
  reasons: {
    home: '1800RESPECT waits to be confirmed.',
  },
  routes: [
    {
      id: 'au-treatment-plan',
      kind: 'doctor',
      sources: [{url: 'https://gpmhsc.org.au/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    professionalBody,
    isipt,
  ],
  leads: [
    {
      name: '“Find a psychiatrist” of the RANZCP',
      sources: [{url: 'https://www.ranzcp.org/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: '“Find a psychologist” of the APS',
      sources: [{url: 'https://psychology.org.au/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
