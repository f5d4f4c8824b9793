import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';

/** Each of Belgium's languages has lines of its own. */
export const be: Region = {
  code: 'BE',
  emergency: [european112],
  linesByLanguage: true,
  services: [
    {
      name: 'Centre de Prévention du Suicide',
      for: 'everyone',
      contacts: [{kind: 'call', number: '0800 32 123', dial: '+3280032123'}],
      hours: 'always',
      cost: 'free',
      languages: ['fr'],
      sources: [
        {url: 'https://www.preventionsuicide.be/', seen: '2026-10-07'},
        {
          url: 'https://www.dhnet.be/dernieres-depeches/2023/09/05/une-nouvelle-campagne-de-prevention-du-suicide-pour-agir-avant-le-drame-ZGY4QISYTREFDEKWQIYM5IIN7Q/',
          seen: '2023-09-05',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Télé-Accueil',
      for: 'everyone',
      contacts: [{kind: 'call', number: '107', dial: '107'}],
      hours: 'always',
      cost: 'free',
      languages: ['fr'],
      pair: '107',
      sources: [
        {url: 'https://www.tele-accueil.be/', seen: '2026-08-07'},
        {
          url: 'https://www.rtbf.be/article/le-centre-tele-accueil-de-liege-a-l-ecoute-depuis-50-ans-11188471',
          seen: '2023-04',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Télé-Accueil (chat)',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://tele-accueil.be/quelquun-a-qui-parler/'}],
      hours: 'varies',
      languages: ['fr'],
      pair: '107',
      sources: [{url: 'https://www.tele-accueil.be/', seen: '2026-08-07'}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Zelfmoordlijn 1813',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1813', dial: '1813'}],
      hours: 'always',
      cost: 'free',
      languages: ['nl'],
      pair: '1813',
      sources: [
        {url: 'https://www.zelfmoord1813.be/', seen: '2026-10-07'},
        {url: 'https://www.nieuwsblad.be/cnt/dmf20190909_04598208', seen: '2019-09-09'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Zelfmoordlijn 1813 (chat)',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://www.zelfmoord1813.be/'}],
      hours: 'varies',
      languages: ['nl'],
      pair: '1813',
      sources: [
        {url: 'https://www.zelfmoord1813.be/', seen: '2026-10-07'},
        {url: 'https://www.nieuwsblad.be/cnt/dmf20190909_04598208', seen: '2019-09-09'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Tele-Onthaal',
      for: 'everyone',
      contacts: [{kind: 'call', number: '106', dial: '106'}],
      hours: 'always',
      cost: 'free',
      languages: ['nl'],
      pair: '106',
      sources: [
        {url: 'https://www.tele-onthaal.be/', seen: '2026-08-07'},
        {
          url: 'https://focus-wtv.be/nieuws/meer-oproepen-voor-tele-onthaal-vlaanderen-met-extra-geld-vrij',
          seen: '2025-08-05',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Tele-Onthaal (chat)',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://www.tele-onthaal.be/'}],
      hours: 'varies',
      languages: ['nl'],
      pair: '106',
      sources: [{url: 'https://www.tele-onthaal.be/', seen: '2026-08-07'}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Telefonhilfe',
      for: 'everyone',
      contacts: [{kind: 'call', number: '108', dial: '108'}],
      hours: 'always',
      cost: 'free',
      languages: ['de'],
      sources: [
        {url: 'https://www.telefonhilfe.be/', seen: '2026-08-07'},
        {url: 'https://brf.be/regional/1875334', seen: '2024-07-03'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Écoute-Enfants',
      for: 'young',
      contacts: [{kind: 'call', number: '103', dial: '103'}],
      cost: 'free',
      languages: ['fr'],
      sources: [
        {url: 'https://www.103ecoute.be/', seen: '2026-08-07'},
        {
          url: 'https://news.cera.coop/enfants-et-jeunes-confines--les-lignes-decoute-leur-tendent-la-main',
          seen: '2020-05-18',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Awel',
      for: 'young',
      contacts: [
        {kind: 'call', number: '102', dial: '102'},
        {kind: 'chat', href: 'https://awel.be/'},
      ],
      cost: 'free',
      languages: ['nl'],
      sources: [
        {url: 'https://awel.be/', seen: '2026-08-07'},
        {
          url: 'https://www.vrt.be/vrtnws/nl/2020/02/19/awel-hulplijn-voor-jongeren-kreeg-vorig-jaar-23-000-oproepen/',
          seen: '2020-02-19',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Écoute violences conjugales',
      for: 'home',
      contacts: [{kind: 'call', number: '0800 30 030', dial: '+3280030030'}],
      hours: 'always',
      cost: 'free',
      languages: ['fr'],
      sources: [
        {url: 'https://www.ecouteviolencesconjugales.be/', seen: '2026-10-07'},
        {
          url: 'https://wal.autonomia.org/professionnel/ecoute-violences-conjugales',
          seen: '2021-09-02',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '1712',
      for: 'home',
      contacts: [
        {kind: 'call', number: '1712', dial: '1712'},
        {kind: 'chat', href: 'https://www.1712.be/nl/chat-met-1712'},
      ],
      hours: 'Mon-Fri 09:00-18:00',
      cost: 'free',
      languages: ['nl'],
      sources: [
        {url: 'https://www.1712.be/', seen: '2026-10-07'},
        {url: 'https://www.nieuwsblad.be/cnt/dmf20190225_04205378', seen: '2019-02-25'},
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'Lines are open day and night by phone in each language; no chat is confirmed to be.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'CHS Helpline, +32 2 616 26 26, day and night in English: a second page has to confirm it',
      sources: [{url: 'https://www.chsbelgium.org/', seen: '2026-08-07'}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Chat of Telefonhilfe, and the hours of each chat and of the lines for young people',
      sources: [{url: 'https://www.telefonhilfe.be/', seen: '2026-08-07'}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'A line against abuse at home that answers in German',
      sources: [{url: 'https://www.telefonhilfe.be/'}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
