import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import {numberingPlans} from './numbering-plans.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const travelGuide: Source = {
  url: 'https://chinatravelask.com/9/78caca8a-0f73-4137-91d1-2150bdd794da.html',
  seen: '2025-05-01',
};

export const cn: Region = {
  code: 'CN',
  emergency: [
    {
      kind: 'call',
      number: '120',
      dial: '120',
      for: 'ambulance',
      sources: [
        travelGuide,
        {url: 'https://www.gov.uk/foreign-travel-advice/china/health', seen: '2017-05-23'},
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
      sources: [travelGuide, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: '12356 心理援助热线',
      for: 'everyone',
      contacts: [{kind: 'call', number: '12356', dial: '12356'}],
      // At least 18 hours a day, and which ones depends on the place.
      hours: 'varies',
      sources: [
        {url: 'https://www.chinanews.com.cn/', seen: '2025-12-26'},
        {
          url: 'https://gs.people.com.cn/BIG5/n2/2024/1227/c183356-41089989.html',
          seen: '2024-12-27',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '12355 青少年服务热线',
      for: 'young',
      contacts: [{kind: 'call', number: '12355', dial: '12355'}],
      sources: [
        {
          url: 'https://www.gx.chinanews.com/sh/2023-04-26/detail-ihcnvyrk7961341.shtml',
          seen: '2023-04-26',
        },
        {
          url: 'https://www.tellerreport.com/news/2021-05-12-12355--a-heart-warming-hotline-that-has-been-running-for-15-years--focusing-on-solving-the-problems-of-youth-growth.ryv6LEtOu.html',
          seen: '2021-05-12',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '12338 妇女服务热线',
      for: 'home-women',
      contacts: [{kind: 'call', number: '12338', dial: '12338'}],
      hours: 'varies',
      sources: [
        {url: 'https://www.gdwomen.org.cn/yw/content/post_295443.html', seen: '2018-03-08'},
        {url: 'https://www.heyuanxw.com/2024/ms_0311/79083.html', seen: '2024-03-11'},
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      '12356 answers everywhere, but not day and night: at least 18 hours a day, and which ones depends on the place.',
  },
  routes: [familyDoctor, professionalBody, isipt],
};
