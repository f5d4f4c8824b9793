import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

export const ie: Region = {
  code: 'IE',
  emergency: [
    european112,
    {
      kind: 'call',
      number: '999',
      dial: '999',
      sources: [
        {url: 'https://112.ie/what-is-112/', seen: '2026-10-01'},
        {url: 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/', seen: '2026-09-04'},
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
        {kind: 'email', address: 'jo@samaritans.ie'},
      ],
      hours: 'always',
      cost: 'free',
      step: 'email-later',
      sources: [
        {
          url: 'https://www.samaritans.org/ireland/how-we-can-help/contact-samaritan/',
          seen: '2026-10-01',
        },
        {
          url: 'https://github.com/gesa-org/gesa-platform/blob/dd2b8016c04dc1a873a4b8005207bb2a5a017181/lib/crisisResources.ts',
          seen: '2026-09-09',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Pieta',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1800 247 247', dial: '1800247247'}],
      hours: 'always',
      cost: 'free',
      pair: 'pieta',
      sources: [
        {url: 'https://www.pieta.ie/', seen: '2026-10-07'},
        {
          url: 'https://wicklownow.ie/news/wicklow-people-feeling-low-over-christmas-period-urged-to-contact-helpline/',
          seen: '2021-06-18',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Pieta (text)',
      for: 'everyone',
      contacts: [{kind: 'text', number: '51444', dial: '51444', word: 'HELP'}],
      hours: 'always',
      pair: 'pieta',
      sources: [
        {url: 'https://www.pieta.ie/', seen: '2026-10-07'},
        {
          url: 'https://wicklownow.ie/news/wicklow-people-feeling-low-over-christmas-period-urged-to-contact-helpline/',
          seen: '2021-06-18',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Text About It',
      for: 'everyone',
      contacts: [{kind: 'text', number: '50808', dial: '50808', word: 'HELLO'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.textaboutit.ie/', seen: '2026-10-01'},
        {
          url: 'https://fingalppn.ie/on-world-mental-health-day-minister-butler-reminds-people-to-mind-their-mental-health-and-to-seek-help-if-needed',
          seen: '2023-10-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'HSE YourMentalHealth',
      for: 'information',
      contacts: [{kind: 'call', number: '1800 111 888', dial: '1800111888'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www2.hse.ie/mental-health/'},
        {
          url: 'https://fingalppn.ie/on-world-mental-health-day-minister-butler-reminds-people-to-mind-their-mental-health-and-to-seek-help-if-needed',
          seen: '2023-10-10',
        },
        {
          url: 'https://corksafetyalerts.com/news/your-mental-health-freephone-information-line-launched-by-the-taoiseach-and-other-ministers/',
          seen: '2019-11-28',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Childline',
      for: 'young',
      contacts: [
        {kind: 'call', number: '1800 66 66 66', dial: '1800666666'},
        {kind: 'text', number: '50101', dial: '50101'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.childline.ie/'},
        {
          url: 'https://www.breakingnews.ie/ireland/childine-volunters-answered-1020-calls-from-children-on-christmas-day-820223.html',
          seen: '2017-12-26',
        },
        {
          url: 'https://audio.com/connemararadioarchives/audio/health-pg-33-17dec2024',
          seen: '2024-12-17',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Women’s Aid',
      for: 'home-women',
      contacts: [{kind: 'call', number: '1800 341 900', dial: '1800341900'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.womensaid.ie/', seen: '2026-10-07'},
        {
          url: 'https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/',
          seen: '2016-09-05',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Men’s Aid',
      for: 'home-men',
      contacts: [{kind: 'call', number: '01 554 3811', dial: '+35315543811'}],
      hours: 'Mon-Fri 09:00-17:00',
      sources: [
        {url: 'https://www.mensaid.ie/', seen: '2026-10-07'},
        {url: 'https://www.rte.ie/news/2022/1114/1335943-men-violence-report', seen: '2022-11-14'},
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    nationalDial:
      'Freephone numbers have no leading 0: with +353 they begin like a number in Dublin, and a network may ring a private house.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'IPT therapists in Ireland on the list of IPT UK',
      sources: [{url: 'https://www.iptuk.net/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Directories of PSI, IACP and ICP',
      sources: [{url: 'https://www.psychologicalsociety.ie/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'HSE Counselling in Primary Care, for adults with a medical card',
      sources: [{url: 'https://www.hse.ie/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
