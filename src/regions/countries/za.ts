import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import {numberingPlans} from './numbering-plans.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const gauteng: Source = {
  url: 'https://gauteng.news/2024/10/16/sa-emergency-numbers-kids-should-know/',
  seen: '2024-10-16',
};

export const za: Region = {
  code: 'ZA',
  emergency: [
    {
      kind: 'call',
      number: '112',
      dial: '112',
      for: 'mobile',
      sources: [gauteng, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '10177',
      dial: '10177',
      for: 'ambulance',
      sources: [gauteng, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '10111',
      dial: '10111',
      for: 'police',
      sources: [
        {
          url: 'https://www.gov.za/sites/default/files/gcis_documents/contacts.pdf',
          seen: '2026-09-09',
        },
        gauteng,
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'SADAG Suicide Crisis Helpline',
      for: 'everyone',
      contacts: [{kind: 'call', number: '0800 567 567', dial: '+27800567567'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.sadag.org/', seen: '2026-10-07'},
        {
          url: 'https://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737',
          seen: '2019-02-12',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Cipla Mental Health Helpline',
      for: 'everyone',
      contacts: [{kind: 'call', number: '0800 456 789', dial: '+27800456789'}],
      hours: 'always',
      cost: 'free',
      pair: 'cipla',
      sources: [
        {url: 'https://www.sadag.org/', seen: '2026-10-07'},
        {url: 'https://www.bizcommunity.com/Article/196/336/228994.html', seen: '2022-06-04'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Cipla Mental Health Helpline (SMS)',
      for: 'everyone',
      contacts: [{kind: 'text', number: '31393', dial: '31393'}],
      hours: 'always',
      step: 'call-back',
      pair: 'cipla',
      sources: [
        {url: 'https://www.sadag.org/', seen: '2026-10-07'},
        {
          url: 'https://www.sabcnews.com/sabcnews/sadag-encourages-the-mentally-fatigued-to-reach-out-amid-world-suicide-prevention-day/',
          seen: '2022-09-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Childline South Africa',
      for: 'young',
      contacts: [{kind: 'call', number: '116', dial: '116'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {
          url: 'https://www.thesouthafrican.com/news/116-remember-this-new-childline-number-to-report-abuse/',
          seen: '2021-06-07',
        },
        {
          url: 'https://www.iol.co.za/ios/news/childline-kzn-has-a-new-number-116-3faaa168-7328-4d20-ae82-6da2e57253bb',
          seen: '2022-08-13',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'GBV Command Centre',
      for: 'home',
      contacts: [{kind: 'call', number: '0800 428 428', dial: '+27800428428'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://gbv.org.za/', seen: '2026-10-07'},
        {url: 'https://allafrica.com/stories/202412190450.html', seen: '2024-12-19'},
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'GBV Command Centre by SMS, HELP to 31531: out of service in December 2024, one page says that it is back',
      sources: [{url: 'https://gbv.org.za/', seen: '2026-10-07'}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
