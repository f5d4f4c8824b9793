import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import {numberingPlans} from './numbering-plans.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const am730: Source = {
  url: 'https://www.am730.com.hk/%E6%9C%AC%E5%9C%B0/%E7%AD%86%E6%9E%B6%E5%B1%B1%E5%91%BD%E6%A1%88-%E5%AD%AB%E7%8E%89%E8%8F%A1-%E5%85%A9%E5%90%8D%E9%95%B7%E8%80%85%E9%9D%9E%E7%A4%BE%E7%BD%B2%E5%80%8B%E6%A1%88-%E9%AB%98%E5%BA%A6%E9%97%9C%E6%B3%A8%E5%92%8C%E6%83%8B%E6%83%9C/441122',
  seen: '2024-03-28',
};

export const hk: Region = {
  code: 'HK',
  emergency: [
    {
      kind: 'call',
      number: '999',
      dial: '999',
      sources: [
        {url: 'https://www.police.gov.hk/ppp_en/01_about_us/pp_operation.html'},
        {
          url: 'https://police.gov.hk/info/doc/pledge/2017/html/Operations/EN/OperationEN.htm',
          seen: '2017-11',
        },
        numberingPlans,
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'Mental Health Support Hotline',
      names: {zh: '情緒通'},
      for: 'everyone',
      contacts: [{kind: 'call', number: '18111', dial: '18111'}],
      hours: 'always',
      languages: 12,
      sources: [
        {
          url: 'https://news.gov.hk/eng/2023/12/20231227/20231227_162155_701.html',
          seen: '2023-12-27',
        },
        {
          url: 'https://www.am730.com.hk/%E6%9C%AC%E5%9C%B0/%E6%83%85%E7%B7%92%E9%80%9A18111%E7%86%B1%E7%B7%9A%E5%A2%9E4%E5%8A%9F%E8%83%BD-whatsapp%E5%B0%8D%E8%AB%87-%E7%9C%9F%E4%BA%BA%E5%9C%96%E6%9B%B8%E9%A4%A8%E5%8A%A9%E4%BE%86%E9%9B%BB%E8%80%85%E8%B5%B0%E5%87%BA%E9%99%B0%E9%9C%BE/615165',
          seen: '2025-11-05',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'The Samaritans Hong Kong',
      names: {zh: '撒瑪利亞會'},
      for: 'everyone',
      contacts: [{kind: 'call', number: '2896 0000', dial: '+85228960000'}],
      hours: 'always',
      sources: [{url: 'https://samaritans.org.hk/', seen: '2026-10-07'}, am730],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'CEASE Crisis Centre',
      names: {zh: '東華三院芷若園'},
      for: 'home',
      contacts: [{kind: 'call', number: '18281', dial: '18281'}],
      hours: 'always',
      sources: [
        am730,
        {
          url: 'https://www.info.gov.hk/gia/general/200901/02/P200901020163.htm',
          seen: '2009-01-02',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'Two lines are open day and night by phone; the number of 18111 for messages is not confirmed.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: '18111 by WhatsApp, since November 2025: its number',
      sources: [{url: 'https://www.hk01.com/', seen: '2025-11-05'}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'A group for IPT in Hong Kong, with its history of IPT: whether it lists therapists',
      sources: [{url: 'https://ipthk.wordpress.com/history-of-ipt'}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
