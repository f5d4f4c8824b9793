import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import {numberingPlans} from './numbering-plans.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const chCh: Source = {url: 'https://www.ch.ch/fr/police', seen: '2026-10-07'};

export const ch: Region = {
  code: 'CH',
  emergency: [
    {
      kind: 'call',
      number: '144',
      dial: '144',
      for: 'ambulance',
      sources: [chCh, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '117',
      dial: '117',
      for: 'police',
      sources: [chCh, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '112',
      dial: '112',
      sources: [chCh, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'Die Dargebotene Hand',
      names: {fr: 'La Main Tendue', it: 'Telefono Amico'},
      for: 'everyone',
      contacts: [{kind: 'call', number: '143', dial: '143'}],
      hours: 'always',
      languages: ['de', 'fr', 'it'],
      pair: '143',
      sources: [
        {url: 'https://www.143.ch/', seen: '2026-10-07'},
        {
          url: 'https://faovd.ch/actualite/1352/Mise-en-place-d-une-ligne-t-l-phonique-pour-les-victimes-de-Crans-Montana',
          seen: '2026-01-23',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Die Dargebotene Hand (Chat)',
      names: {fr: 'La Main Tendue (chat)', it: 'Telefono Amico (chat)'},
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://www.143.ch/'}],
      languages: ['de', 'fr', 'it'],
      pair: '143',
      sources: [
        {url: 'https://www.143.ch/', seen: '2026-10-07'},
        {url: 'https://www.zukunft-ch.ch/welttag-der-suizidpraevention/', seen: '2023-09-10'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Pro Juventute 147',
      for: 'young',
      contacts: [{kind: 'call', number: '147', dial: '147'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.147.ch/', seen: '2026-08-23'},
        {
          url: 'https://faovd.ch/actualite/1352/Mise-en-place-d-une-ligne-t-l-phonique-pour-les-victimes-de-Crans-Montana',
          seen: '2026-01-23',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Opferhilfe 142',
      names: {fr: 'Aide aux victimes 142'},
      for: 'home',
      contacts: [{kind: 'call', number: '142', dial: '142'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.opferhilfe-schweiz.ch/de/', seen: '2026-10-07'},
        {
          url: 'https://www.vd.ch/actualites/actualite/news/26239-142-ligne-nationale-daide-aux-victimes',
          seen: '2026-10-07',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      '143 is the one line for everyone that is open day and night; the hours of its chat are not known.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Whether the German society DG-IPT lists therapists in Switzerland',
      sources: [{url: 'https://www.dg-ipt.de/'}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
