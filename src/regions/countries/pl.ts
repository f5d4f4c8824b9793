import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const telepolis: Source = {url: 'https://www.telepolis.pl/', seen: '2025-11'};

export const pl: Region = {
  code: 'PL',
  emergency: [european112],
  services: [
    {
      name: 'Centrum Wsparcia',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '800 70 2222', dial: '+48800702222'},
        {kind: 'chat', href: 'https://centrumwsparcia.pl/'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [{url: 'https://centrumwsparcia.pl/', seen: '2026-09-09'}, telepolis],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '116sos.pl',
      for: 'everyone',
      contacts: [{kind: 'call', number: '116 123', dial: '116123'}],
      hours: 'always',
      cost: 'free',
      sources: [
        telepolis,
        {
          url: 'https://banai.pl/ponad-110-tys-polaczen-z-numerem-116-123-ministerstwo-cyfryzacji-o-pomocy-dla-osob-w-kryzysie-emocjonalnym/',
          seen: '2024-01-19',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Telefon Zaufania dla Dzieci i Młodzieży',
      for: 'young',
      contacts: [{kind: 'call', number: '116 111', dial: '116111'}],
      hours: 'always',
      cost: 'free',
      sources: [
        telepolis,
        {
          url: 'https://edukacja.dziennik.pl/aktualnosci/artykuly/9394589,telefony-zaufania-dla-dzieci-i-mlodziezy-2024-gdzie-otrzymasz-pomoc.html',
          seen: '2024-01',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Niebieska Linia',
      for: 'home',
      contacts: [{kind: 'call', number: '800 120 002', dial: '+48800120002'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.niebieskalinia.info/', seen: '2026-08-23'},
        {
          url: 'https://pap-mediaroom.pl/zdrowie-i-styl-zycia/30-lat-realnej-pomocy-jubileusz-ogolnopolskiego-pogotowia-dla-osob-doznajacych',
          seen: '2025-07-03',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  routes: [familyDoctor, professionalBody, isipt],
};
