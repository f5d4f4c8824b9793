import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import {numberingPlans} from './numbering-plans.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const unitedDaily: Source = {url: 'https://udn.com/news/story/7266/9329707', seen: '2026-02-13'};
const yahoo: Source = {
  url: 'https://tw.news.yahoo.com/%E8%80%81%E4%BA%BA%E5%AE%B6%E5%BA%AD%E6%9A%B4%E5%8A%9B%E6%A1%88%E4%BB%B6%E5%8D%87%E9%AB%98-113%E5%B0%88%E7%B7%9A%E6%98%A5%E7%AF%80%E4%B8%8D%E6%89%93%E7%83%8A%E5%AE%88%E8%AD%B7%E9%95%B7%E8%BC%A9-085742994.html',
  seen: '2026-02-12',
};

export const tw: Region = {
  code: 'TW',
  emergency: [
    {
      kind: 'call',
      number: '119',
      dial: '119',
      for: 'ambulance',
      sources: [
        {url: 'https://www.gov.uk/foreign-travel-advice/taiwan', seen: '2018-02-06'},
        numberingPlans,
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '110',
      dial: '110',
      for: 'police',
      sources: [yahoo, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: '1925 安心專線',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1925', dial: '1925'}],
      hours: 'always',
      cost: 'free',
      sources: [
        unitedDaily,
        {url: 'https://health.ltn.com.tw/article/breakingnews/5177833', seen: '2025-09-14'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '113 保護專線',
      for: 'home',
      contacts: [{kind: 'call', number: '113', dial: '113'}],
      hours: 'always',
      cost: 'free',
      languages: ['zh', 'en', 'vi', 'th', 'id', 'ja'],
      pair: '113',
      sources: [unitedDaily, yahoo],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '113 保護專線 (SMS)',
      for: 'home',
      contacts: [{kind: 'text', number: '113', dial: '113'}],
      pair: '113',
      sources: [yahoo, {url: 'https://fingermedia.tw/?p=259000', seen: '2015-01-13'}],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      '1925 is the one line for everyone confirmed to be open day and night; the address of its text chat is not confirmed.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: '男性關懷專線, 0800-013-999, for men: its hours, and a second page',
      sources: [unitedDaily],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: '生命線 1995 and 張老師 1980: hours and cost',
      sources: [{url: 'https://udn.com/news/story/7266/9004922', seen: '2025-09-15'}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
