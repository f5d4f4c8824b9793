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
      source: 'https://www.triplezero.gov.au/',
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
      source: 'https://www.lifeline.org.au/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Beyond Blue',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1300 22 4636', dial: '+611300224636'}],
      hours: 'always',
      source: 'https://www.beyondblue.org.au/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Suicide Call Back Service',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1300 659 467', dial: '+611300659467'}],
      source: 'https://www.suicidecallbackservice.org.au/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: '13YARN',
      for: 'aboriginal',
      contacts: [{kind: 'call', number: '13 92 76', dial: '139276'}],
      source: 'https://www.13yarn.org.au/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Medicare Mental Health',
      for: 'information',
      contacts: [{kind: 'call', number: '1800 595 212', dial: '+611800595212'}],
      source: 'https://www.medicarementalhealth.gov.au/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'PANDA',
      for: 'perinatal',
      contacts: [{kind: 'call', number: '1300 726 306', dial: '+611300726306'}],
      source: 'https://panda.org.au/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Kids Helpline',
      for: 'age-5-25',
      contacts: [{kind: 'call', number: '1800 55 1800', dial: '+611800551800'}],
      source: 'https://kidshelpline.com.au/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: '1800RESPECT',
      for: 'home',
      contacts: [{kind: 'call', number: '1800 737 732', dial: '+611800737732'}],
      source: 'https://1800respect.org.au/',
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
      source: 'https://gpmhsc.org.au/',
      checked,
      confidence: 'confirmed',
    },
    professionalBody,
    isipt,
  ],
  leads: [
    {
      name: '“Find a psychiatrist” of the RANZCP',
      source: 'https://www.ranzcp.org/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: '“Find a psychologist” of the APS',
      source: 'https://psychology.org.au/',
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
