import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import {numberingPlans} from './numbering-plans.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const police: Source = {
  url: 'https://polizei.gv.at/wien/start.aspx?ctrl=3734335266674D385951343D&nwid=6744344F4F5178367A2F493D&nwo=7',
  seen: '2025-02-11',
};

export const at: Region = {
  code: 'AT',
  emergency: [
    {
      kind: 'call',
      number: '144',
      dial: '144',
      for: 'ambulance',
      sources: [police, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '133',
      dial: '133',
      for: 'police',
      sources: [police, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
    european112,
  ],
  services: [
    {
      name: 'TelefonSeelsorge',
      for: 'everyone',
      contacts: [{kind: 'call', number: '142', dial: '142'}],
      hours: 'always',
      cost: 'free',
      pair: 'telefonseelsorge',
      sources: [
        {url: 'https://www.telefonseelsorge.at/', seen: '2026-10-07'},
        {
          url: 'https://gailtal-journal.at/leute/welttag-der-suizidpraevention-am-10-september-telefonseelsorge-bietet-halt-in-dunklen-momenten',
          seen: '2025-09-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'TelefonSeelsorge (Chat)',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://www.telefonseelsorge.at/'}],
      hours: '16:00-23:00',
      pair: 'telefonseelsorge',
      sources: [
        {url: 'https://www.telefonseelsorge.at/', seen: '2026-10-07'},
        {
          url: 'https://wienerbezirksblatt.at/hochwasser-tlefonseelsorge-jetzt-rund-um-die-uhr-erreichbar/',
          seen: '2024-09',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Rat auf Draht',
      for: 'young',
      contacts: [{kind: 'call', number: '147', dial: '147'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.rataufdraht.at/', seen: '2026-08-23'},
        {
          url: 'https://www.ots.at/presseaussendung/OTS_20190909_OTS0026/rat-auf-draht-seit-20-jahren-unter-147-erreichbar',
          seen: '2019-09-09',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Frauenhelpline gegen Gewalt',
      for: 'home-women',
      contacts: [{kind: 'call', number: '0800 222 555', dial: '+43800222555'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.frauenhelpline.at/', seen: '2026-10-07'},
        {
          url: 'https://www.tt.com/artikel/30922082/neue-kampagne-gegen-gewalt-an-frauen-promotet-frauenhelpline',
          seen: '2025-11-21',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      '142 is the one line for everyone that is open day and night; its chat is open in the evening.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Männerinfo, 0800 400 777: a second page has to say whom it is for and when it answers',
      sources: [{url: 'https://www.maennerinfo.at/', seen: '2026-08-23'}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: '1450, advice about health: a second page has to confirm it',
      sources: [{url: 'https://www.gesundheit.gv.at/', seen: '2026-08-23'}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Whether the German society DG-IPT lists therapists in Austria',
      sources: [{url: 'https://www.dg-ipt.de/'}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
