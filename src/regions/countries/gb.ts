import {isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

export const gb: Region = {
  code: 'GB',
  emergency: [
    {
      kind: 'call',
      number: '999',
      dial: '999',
      sources: [
        {
          url: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
          seen: '2026-09-04',
        },
        {
          url: 'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers',
          seen: '2026-10-01',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'Samaritans',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '116 123', dial: '116123'},
        {kind: 'email', address: 'jo@samaritans.org'},
      ],
      hours: 'always',
      cost: 'free',
      step: 'email-later',
      sources: [
        {url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/', seen: '2026-10-01'},
        {
          url: 'https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk',
          seen: '2026-01-18',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Shout',
      for: 'everyone',
      contacts: [{kind: 'text', number: '85258', dial: '85258', word: 'SHOUT'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://giveusashout.org/', seen: '2026-10-01'},
        {
          url: 'https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk',
          seen: '2026-01-18',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'NHS 111',
      for: 'health-advice',
      contacts: [{kind: 'call', number: '111', dial: '111'}],
      hours: 'always',
      cost: 'free',
      place: 'england',
      step: 'option-2',
      sources: [
        {
          url: 'https://www.england.nhs.uk/south-east/2024/08/30/nhs-111-offering-crisis-mental-health-support-in-the-south-east/',
          seen: '2026-10-01',
        },
        {
          url: 'https://norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
          seen: '2024-08-14',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'NHS 111 Wales',
      for: 'health-advice',
      contacts: [{kind: 'call', number: '111', dial: '111'}],
      hours: 'always',
      cost: 'free',
      place: 'wales',
      step: 'option-2',
      sources: [
        {url: 'https://www.gov.wales/nhs-111-press-2', seen: '2026-10-01'},
        {
          url: 'https://www.wired-gov.net/wg/news.nsf/articles/more+than+200000+calls+to+urgent+mental+health+service+10102025161000?open',
          seen: '2025-10-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'NHS 24 Mental Health Hub',
      for: 'health-advice',
      contacts: [{kind: 'call', number: '111', dial: '111'}],
      hours: 'always',
      cost: 'free',
      place: 'scotland',
      step: 'mental-health-option',
      sources: [
        {
          url: 'https://www.nhsinform.scot/illnesses-and-conditions/mental-health/mental-health-support/mental-health-services-at-nhs-24/',
          seen: '2026-10-01',
        },
        {
          url: 'https://clarehaughey.scot/2020/03/30/funding-for-digital-mental-health-services/',
          seen: '2020-03-30',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Breathing Space',
      for: 'from-16',
      contacts: [{kind: 'call', number: '0800 83 85 87', dial: '+44800838587'}],
      hours: 'Mon-Thu 18:00-02:00, Fri 18:00 - Mon 06:00',
      cost: 'free',
      place: 'scotland',
      sources: [
        {url: 'https://breathingspace.scot/'},
        {
          url: 'https://disabilityequality.scot/weekly-poll-nhs-24-breathing-space-week-beginning-15-august-2022/',
          seen: '2022-08-15',
        },
        {
          url: 'https://clarehaughey.scot/2020/03/30/funding-for-digital-mental-health-services/',
          seen: '2020-03-30',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Lifeline',
      for: 'everyone',
      contacts: [{kind: 'call', number: '0808 808 8000', dial: '+448088088000'}],
      hours: 'always',
      cost: 'free',
      place: 'northern-ireland',
      sources: [
        {url: 'https://www.lifelinehelpline.info/', seen: '2026-09-04'},
        {
          url: 'https://www.newtownabbeytoday.co.uk/news/help-is-at-hand-for-those-feeling-distressed-or-suicidal-1-6290823',
          seen: '2014-09',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Childline',
      for: 'under-19',
      contacts: [{kind: 'call', number: '0800 1111', dial: '08001111'}],
      cost: 'free',
      sources: [
        {url: 'https://www.childline.org.uk/get-support/'},
        {
          url: 'https://norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
          seen: '2024-08-14',
        },
        {
          url: 'https://www.kshsafety.com/single-post/2019/04/14/help-is-out-there',
          seen: '2019-04-14',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Papyrus HOPELINE247',
      for: 'under-35',
      contacts: [
        {kind: 'call', number: '0800 068 4141', dial: '+448000684141'},
        {kind: 'text', number: '88247', dial: '88247'},
      ],
      hours: 'always',
      sources: [
        {url: 'https://www.papyrus-uk.org/papyrus-hopeline247/'},
        {
          url: 'https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk',
          seen: '2026-01-18',
        },
        {
          url: 'https://www.nationalworld.com/your-world/papyrus-emergency-appeal-launched-by-charity-to-save-young-lives-from-suicide-4980322',
          seen: '2025-02-07',
        },
        {url: 'https://www.bankofcreativity.co.uk/blog/omb-papyrus-wspd', seen: '2025-09-10'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'National Domestic Abuse Helpline',
      for: 'home',
      contacts: [{kind: 'call', number: '0808 2000 247', dial: '+448082000247'}],
      hours: 'always',
      cost: 'free',
      place: 'england',
      sources: [
        {url: 'https://www.nationaldahelpline.org.uk/', seen: '2026-10-07'},
        {url: 'https://www.gov.uk/guidance/domestic-abuse-how-to-get-help', seen: '2026-09-04'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Scotland’s Domestic Abuse and Forced Marriage Helpline',
      for: 'home',
      contacts: [{kind: 'call', number: '0800 027 1234', dial: '+448000271234'}],
      hours: 'always',
      cost: 'free',
      place: 'scotland',
      sources: [
        {url: 'https://sdafmh.org.uk/', seen: '2026-10-07'},
        {url: 'https://dagcas.org/help-for-domestic-abuse/', seen: '2020-05-07'},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Live Fear Free',
      for: 'home',
      contacts: [
        {kind: 'call', number: '0808 80 10 800', dial: '+448088010800'},
        {kind: 'text', number: '07860 077333', dial: '+447860077333'},
      ],
      hours: 'always',
      cost: 'free',
      place: 'wales',
      sources: [
        {url: 'https://www.gov.wales/live-fear-free', seen: '2026-10-07'},
        {
          url: 'https://www.deeside.com/north-wales-police-backs-campaign-to-raise-awareness-of-warning-signs-of-domestic-abuse/',
          seen: '2020-04-15',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Domestic and Sexual Abuse Helpline',
      for: 'home',
      contacts: [{kind: 'call', number: '0808 802 1414', dial: '+448088021414'}],
      hours: 'always',
      cost: 'free',
      place: 'northern-ireland',
      sources: [
        {url: 'https://www.dsahelpline.org/', seen: '2026-10-07'},
        {url: 'https://www.psni.police.uk/news/campaigns/domestic-abuse/', seen: '2016-02-22'},
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  routes: [
    {
      id: 'gb-talking-therapies',
      kind: 'self-referral',
      href: 'https://www.nhs.uk/talk',
      sources: [
        {
          url: 'https://www.england.nhs.uk/mental-health/adults/nhs-talking-therapies/',
        },
      ],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    {
      id: 'gb-gp',
      kind: 'doctor',
      sources: [
        {
          url: 'https://www.england.nhs.uk/mental-health/adults/nhs-talking-therapies/',
        },
      ],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    {
      id: 'gb-under-18',
      kind: 'doctor',
      for: 'under-18',
      sources: [{url: 'https://www.england.nhs.uk/mental-health/cyp/'}],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    professionalBody,
    {
      id: 'gb-ipt-uk',
      kind: 'directory',
      href: 'https://www.iptuk.net/',
      sources: [{url: 'https://www.iptuk.net/'}],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    isipt,
  ],
};
