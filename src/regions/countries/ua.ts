import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import {numberingPlans} from './numbering-plans.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const interfax: Source = {
  url: 'https://ru.interfax.com.ua/news/general/937534.html',
  seen: '2023-09-27',
};
const lviv: Source = {
  url: 'https://lviv.web2ua.com/protidija-domashnomu-nasilstvu-v-umovah-karantinu-na-lvivwini-kudi-zvertatisja-1339/',
  seen: '2020-03-12',
};

export const ua: Region = {
  code: 'UA',
  emergency: [
    // 112 joins them region by region since 2023; these answer in the whole country.
    {
      kind: 'call',
      number: '103',
      dial: '103',
      for: 'ambulance',
      sources: [interfax, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '102',
      dial: '102',
      for: 'police',
      sources: [interfax, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '112',
      dial: '112',
      sources: [
        {
          url: 'https://sud.ua/uk/news/ukraine/339527-pravitelstvo-opredelilo-mvd-otvetstvennym-za-razvitie-i-funktsionirovanie-sluzhby-112',
          seen: '2025-08-27',
        },
        {url: 'https://bukvy.org/?p=90240', seen: '2024-01-11'},
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'Lifeline Ukraine',
      for: 'everyone',
      contacts: [{kind: 'call', number: '7333', dial: '7333'}],
      hours: 'always',
      cost: 'free',
      step: 'mobile-only',
      sources: [
        {url: 'https://lifelineukraine.com/', seen: '2026-09'},
        {
          url: 'https://techtoday.in.ua/ru/vodafone-news-ru/goryachaya-lynyya-lifeline-ukraine-po-profylaktyke-samoubyjstv-prodolzhyt-podderzhyvat-psyhycheskoe-zdorove-ukrayntsev-164921.html',
          seen: '2024-05-03',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'National Child Hotline',
      names: {uk: 'Національна дитяча гаряча лінія'},
      for: 'young',
      contacts: [
        {kind: 'call', number: '0 800 500 225', dial: '+380800500225'},
        {kind: 'call', number: '116 111', dial: '116111'},
      ],
      sources: [
        lviv,
        {
          url: 'https://zt.ridna.ua/2015/02/11/haryacha-liniya-de-dity-mozhut-otrymaty-bezkoshtovnu-konsultatsiyu-psyholohiv-yurystiv-ta-sotsialnyh-pratsivnykiv/',
          seen: '2015-02-11',
        },
        numberingPlans,
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'La Strada – Ukraine',
      names: {uk: 'Ла Страда – Україна'},
      for: 'home',
      contacts: [
        {kind: 'call', number: '0 800 500 335', dial: '+380800500335'},
        {kind: 'call', number: '116 123', dial: '116123'},
      ],
      sources: [{url: 'https://berezanska-gromada.gov.ua/', seen: '2025-02'}, lviv],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '1547',
      for: 'home',
      contacts: [{kind: 'call', number: '1547', dial: '1547'}],
      sources: [
        {
          url: 'https://bituk.media/2021/12/10/uriad-zapustyv-platformu-dlia-tykh-khto-strazhdaie-vid-domashnoho-nasyllia/',
          seen: '2021-12-10',
        },
        lviv,
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'Lifeline Ukraine is the one line for everyone known to be open day and night; the address of its chat is not confirmed.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Whether La Strada, 1547 and the child hotline are open day and night, as they were before 2022',
      sources: [{url: 'https://berezanska-gromada.gov.ua/', seen: '2025-02'}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
