import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

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
      sources: [
        {url: 'https://www.telefonseelsorge.de/', seen: '2026-10-07'},
        {
          url: 'https://github.com/Kouki-odaka/open-helplines/blob/main/data/countries/de/helplines.json',
          seen: '2026-06-02',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'TelefonSeelsorge online',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://online.telefonseelsorge.de/'}],
      hours: 'varies',
      pair: 'telefonseelsorge',
      sources: [{url: 'https://online.telefonseelsorge.de/', seen: '2026-09-09'}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Ärztlicher Bereitschaftsdienst',
      for: 'doctor-on-call',
      contacts: [{kind: 'call', number: '116 117', dial: '116117'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.116117.de/', seen: '2026-08-23'},
        {
          url: 'https://www.sonntagsblatt.de/artikel/epd/aerztlicher-bereitschaftsdienst-auch-den-feiertagen-erreichbar',
          seen: '2023-12',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Krisendienste Bayern',
      for: 'everyone',
      contacts: [{kind: 'call', number: '0800 655 3000', dial: '+498006553000'}],
      hours: 'always',
      cost: 'free',
      place: 'bavaria',
      sources: [
        {url: 'https://www.krisendienste.bayern/', seen: '2026-08-23'},
        {
          url: 'https://www.ovb-heimatzeitungen.de/bayern/2022/02/24/krisendienste-helfen-weiter.ovb/amp',
          seen: '2022-02-24',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'krisenchat',
      for: 'under-25',
      contacts: [{kind: 'chat', href: 'https://krisenchat.de/'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://krisenchat.de/', seen: '2026-08-23'},
        {
          url: 'https://www.mannheimer-morgen.de/deutschland-welt_artikel,-coronavirus-hilfe-per-krisen-chat-_arid,1766703.html',
          seen: '2021-03',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Nummer gegen Kummer',
      for: 'young',
      contacts: [{kind: 'call', number: '116 111', dial: '116111'}],
      hours: 'Mon-Sat 14:00-20:00',
      cost: 'free',
      sources: [
        {url: 'https://www.nummergegenkummer.de/', seen: '2026-08-23'},
        {
          url: 'https://www.himmelunderdeonline.de/hue/116-111-die-nummer-gegen-kummer-.php',
          seen: '2023-05-18',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Hilfetelefon „Gewalt gegen Frauen“',
      for: 'home-women',
      contacts: [{kind: 'call', number: '116 016', dial: '116016'}],
      hours: 'always',
      cost: 'free',
      languages: 18,
      sources: [
        {url: 'https://www.hilfetelefon.de/', seen: '2026-10-07'},
        {
          url: 'https://www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/',
          seen: '2023-06-01',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Hilfetelefon „Gewalt an Männern“',
      for: 'home-men',
      contacts: [{kind: 'call', number: '0800 1239900', dial: '+498001239900'}],
      hours: 'Mon-Thu 08:00-20:00, Fri 08:00-15:00',
      cost: 'free',
      sources: [
        {url: 'https://www.maennerhilfetelefon.de/', seen: '2026-10-07'},
        {
          url: 'https://cora-mv.de/index.php/87-schutz-und-unterstuetzung-fuer-betroffene-maenner',
          seen: '2020-04-30',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'Only TelefonSeelsorge answers everyone in the country day and night; its chat and mail have hours of their own.',
  },
  routes: [
    {
      id: 'de-sprechstunde',
      kind: 'self-referral',
      href: 'https://www.116117.de/',
      sources: [{url: 'https://www.neurologen-und-psychiater-im-netz.org/'}],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    {
      id: 'de-dg-ipt',
      kind: 'directory',
      href: 'https://www.dg-ipt.de/',
      sources: [{url: 'https://www.dg-ipt.de/'}],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    familyDoctor,
    professionalBody,
    isipt,
  ],
  note: 'de-cover',
};
