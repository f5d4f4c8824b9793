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
      sources: [{url: 'https://www.gov.br/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '190',
      dial: '190',
      for: 'police',
      sources: [{url: 'https://www.gov.br/', seen: checked}],
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
      sources: [{url: 'https://www.cvv.org.br/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'CVV online',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://www.cvv.org.br/'}],
      pair: 'cvv',
      sources: [{url: 'https://www.cvv.org.br/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Disque 100',
      for: 'child-protection',
      contacts: [{kind: 'call', number: '100', dial: '100'}],
      sources: [{url: 'https://www.gov.br/mdh/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Ligue 180',
      for: 'home-women',
      contacts: [{kind: 'call', number: '180', dial: '180'}],
      sources: [{url: 'https://www.gov.br/mulheres/', seen: checked}],
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
      sources: [{url: 'https://www.gov.br/saude/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    professionalBody,
    isipt,
  ],
  leads: [
    {
      name: 'CAPS, centres for mental health care of the SUS',
      sources: [{url: 'https://www.gov.br/saude/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'PROVE, the programme of UNIFESP that trains in IPT and treats',
      sources: [{url: 'https://www.unifesp.br/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Registers of CRP and CRM',
      sources: [{url: 'https://site.cfp.org.br/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
