import {isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const br: Region = {
  code: 'BR',
  emergency: [
    {
      kind: 'call',
      number: '192',
      dial: '192',
      for: 'ambulance',
      source: 'https://www.gov.br/',
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '190',
      dial: '190',
      for: 'police',
      source: 'https://www.gov.br/',
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'CVV',
      for: 'everyone',
      contacts: [{kind: 'call', number: '188', dial: '188'}],
      hours: 'always',
      cost: 'free',
      pair: 'cvv',
      source: 'https://www.cvv.org.br/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'CVV online',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://www.cvv.org.br/'}],
      pair: 'cvv',
      source: 'https://www.cvv.org.br/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Disque 100',
      for: 'child-protection',
      contacts: [{kind: 'call', number: '100', dial: '100'}],
      source: 'https://www.gov.br/mdh/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Ligue 180',
      for: 'home-women',
      contacts: [{kind: 'call', number: '180', dial: '180'}],
      source: 'https://www.gov.br/mulheres/',
      checked,
      confidence: 'unconfirmed',
    },
  ],
  reasons: {
    alwaysOpen: 'CVV is the one service known, and the hours of its chat vary.',
    home: 'Ligue 180 waits to be confirmed; the police answer at 190.',
  },
  routes: [
    {
      id: 'br-ubs',
      kind: 'self-referral',
      source: 'https://www.gov.br/saude/',
      checked,
      confidence: 'confirmed',
    },
    professionalBody,
    isipt,
  ],
  leads: [
    {
      name: 'CAPS, centres for mental health care of the SUS',
      source: 'https://www.gov.br/saude/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'PROVE, the programme of UNIFESP that trains in IPT and treats',
      source: 'https://www.unifesp.br/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Registers of CRP and CRM',
      source: 'https://site.cfp.org.br/',
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
