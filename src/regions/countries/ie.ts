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
      sources: [{url: 'https://digital-strategy.ec.europa.eu/en/policies/112', seen: checked}],
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
      sources: [{url: 'https://www.samaritans.org/ireland/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Pieta',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1800 247 247', dial: '+3531800247247'}],
      hours: 'always',
      sources: [{url: 'https://www.pieta.ie/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '50808',
      for: 'everyone',
      contacts: [{kind: 'text', number: '50808', dial: '50808', word: 'HELLO'}],
      hours: 'always',
      sources: [{url: 'https://text50808.ie/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Pieta (text)',
      for: 'everyone',
      contacts: [{kind: 'text', number: '51444', dial: '51444', word: 'HELP'}],
      sources: [{url: 'https://www.pieta.ie/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'HSE YourMentalHealth',
      for: 'information',
      contacts: [{kind: 'call', number: '1800 111 888', dial: '+3531800111888'}],
      sources: [{url: 'https://www2.hse.ie/mental-health/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Childline',
      for: 'young',
      contacts: [{kind: 'call', number: '1800 66 66 66', dial: '+3531800666666'}],
      sources: [{url: 'https://www.childline.ie/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Women’s Aid',
      for: 'home-women',
      contacts: [{kind: 'call', number: '1800 341 900', dial: '+3531800341900'}],
      sources: [{url: 'https://www.womensaid.ie/', seen: checked}],
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
      sources: [{url: 'https://www.iptuk.net/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Directories of PSI, IACP and ICP',
      sources: [{url: 'https://www.psychologicalsociety.ie/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'HSE Counselling in Primary Care, for adults with a medical card',
      sources: [{url: 'https://www.hse.ie/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
