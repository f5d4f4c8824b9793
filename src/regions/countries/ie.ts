import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const ie: Region = {
  code: 'IE',
  emergency: [
    european112,
    {
      kind: 'call',
      number: '999',
      dial: '999',
      source: 'https://digital-strategy.ec.europa.eu/en/policies/112',
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'Samaritans',
      for: 'everyone',
      contacts: [{kind: 'call', number: '116 123', dial: '116123'}],
      hours: 'always',
      cost: 'free',
      source: 'https://www.samaritans.org/ireland/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Pieta',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1800 247 247', dial: '+3531800247247'}],
      hours: 'always',
      source: 'https://www.pieta.ie/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: '50808',
      for: 'everyone',
      contacts: [{kind: 'text', number: '50808', dial: '50808', word: 'HELLO'}],
      hours: 'always',
      source: 'https://text50808.ie/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Pieta (text)',
      for: 'everyone',
      contacts: [{kind: 'text', number: '51444', dial: '51444', word: 'HELP'}],
      source: 'https://www.pieta.ie/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'HSE YourMentalHealth',
      for: 'information',
      contacts: [{kind: 'call', number: '1800 111 888', dial: '+3531800111888'}],
      source: 'https://www2.hse.ie/mental-health/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Childline',
      for: 'young',
      contacts: [{kind: 'call', number: '1800 66 66 66', dial: '+3531800666666'}],
      source: 'https://www.childline.ie/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Women’s Aid',
      for: 'home-women',
      contacts: [{kind: 'call', number: '1800 341 900', dial: '+3531800341900'}],
      source: 'https://www.womensaid.ie/',
      checked,
      confidence: 'unconfirmed',
    },
  ],
  reasons: {
    alwaysOpen: 'Two lines are confirmed; 50808, the text service, waits to be.',
    home: 'Women’s Aid waits to be confirmed.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'IPT therapists in Ireland on the list of IPT UK',
      source: 'https://www.iptuk.net/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Directories of PSI, IACP and ICP',
      source: 'https://www.psychologicalsociety.ie/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'HSE Counselling in Primary Care, for adults with a medical card',
      source: 'https://www.hse.ie/',
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
