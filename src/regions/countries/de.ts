import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const de: Region = {
  code: 'DE',
  emergency: [european112],
  services: [
    {
      name: 'TelefonSeelsorge',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '0800 111 0 111', dial: '+498001110111'},
        {kind: 'call', number: '0800 111 0 222', dial: '+498001110222'},
        {kind: 'call', number: '116 123', dial: '116123'},
      ],
      hours: 'always',
      cost: 'free',
      pair: 'telefonseelsorge',
      sources: [{url: 'https://www.telefonseelsorge.de/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'TelefonSeelsorge online',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://online.telefonseelsorge.de/'}],
      pair: 'telefonseelsorge',
      sources: [{url: 'https://online.telefonseelsorge.de/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Ärztlicher Bereitschaftsdienst',
      for: 'doctor-on-call',
      contacts: [{kind: 'call', number: '116 117', dial: '116117'}],
      sources: [{url: 'https://www.116117.de/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Krisendienste Bayern',
      for: 'everyone',
      contacts: [{kind: 'call', number: '0800 655 3000', dial: '+498006553000'}],
      sources: [{url: 'https://www.krisendienste.bayern/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Nummer gegen Kummer',
      for: 'young',
      contacts: [{kind: 'call', number: '116 111', dial: '116111'}],
      sources: [{url: 'https://www.nummergegenkummer.de/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Hilfetelefon „Gewalt gegen Frauen“',
      for: 'home-women',
      contacts: [{kind: 'call', number: '116 016', dial: '116016'}],
      hours: 'always',
      languages: 18,
      sources: [{url: 'https://www.hilfetelefon.de/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'Only TelefonSeelsorge is for everyone and open day and night; its chat and mail have hours of their own.',
  },
  routes: [
    {
      id: 'de-sprechstunde',
      kind: 'self-referral',
      href: 'https://www.116117.de/',
      sources: [{url: 'https://www.neurologen-und-psychiater-im-netz.org/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      id: 'de-dg-ipt',
      kind: 'directory',
      href: 'https://www.dg-ipt.de/',
      sources: [{url: 'https://www.dg-ipt.de/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    familyDoctor,
    professionalBody,
    isipt,
  ],
  note: 'de-cover',
};
