import {isipt} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

export const us: Region = {
  code: 'US',
  emergency: [
    {
      kind: 'call',
      number: '911',
      dial: '911',
      sources: [
        {url: 'https://www.911.gov/calling-911/', seen: '2026-10-01'},
        {url: 'https://www.fcc.gov/988-suicide-and-crisis-lifeline', seen: '2026-09-09'},
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: '988 Suicide & Crisis Lifeline',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '988', dial: '988'},
        {kind: 'text', number: '988', dial: '988'},
        {kind: 'chat', href: 'https://988lifeline.org/chat/'},
      ],
      hours: 'always',
      cost: 'free',
      step: 'spanish-2',
      sources: [
        {url: 'https://988lifeline.org/get-help/what-to-expect/', seen: '2026-10-01'},
        {
          url: 'https://hcfl.gov/residents/parks-and-leisure/mindful-mondays/national-crisis-help-line',
          seen: '2023-09-26',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Crisis Text Line',
      for: 'everyone',
      contacts: [{kind: 'text', number: '741741', dial: '741741', word: 'HOME'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.crisistextline.org/text-us/', seen: '2026-09-09'},
        {
          url: 'https://github.com/Kouki-odaka/open-helplines/blob/main/data/countries/us/helplines.json',
          seen: '2026-06-02',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Veterans Crisis Line',
      for: 'veterans',
      contacts: [
        {kind: 'call', number: '988', dial: '988'},
        {kind: 'text', number: '838255', dial: '838255'},
      ],
      hours: 'always',
      cost: 'free',
      step: 'veterans-1',
      sources: [
        {url: 'https://www.veteranscrisisline.net/'},
        {
          url: 'https://www.publicnow.com/view/6A05EC267E7BA4D70D27484673BB99D9347997AB',
          seen: '2024-09-30',
        },
        {
          url: 'https://www.everythinglubbock.com/news/state-regional/amarillo-va-new-veterans-crisis-line-phone-number/',
          seen: '2022-07-19',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SAMHSA National Helpline',
      for: 'treatment',
      contacts: [{kind: 'call', number: '1-800-662-4357', dial: '+18006624357'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.samhsa.gov/find-help/helplines/national-helpline', seen: '2026-10-01'},
        {
          url: 'https://inneractblogtownhallmeeting.blogspot.com/2023/03/understanding-addiction-helps-support.html',
          seen: '2023-03-28',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'National Maternal Mental Health Hotline',
      for: 'perinatal',
      contacts: [
        {kind: 'call', number: '1-833-852-6262', dial: '+18338526262'},
        {kind: 'text', number: '1-833-852-6262', dial: '+18338526262'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq'},
        {
          url: 'https://www.einpresswire.com/article/633398802/hhs-celebrates-first-anniversary-of-national-maternal-mental-health-hotline-introduces-new-easy-to-remember-number-1-833-tlc-mama',
          seen: '2023-05-12',
        },
        {
          url: 'https://diabeteshealthnewsnow.com/2023/07/04/latest-phone-number-for-the-maternal-mental-health-hotline-1-833-tlc-mama/',
          seen: '2023-07-04',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'National Domestic Violence Hotline',
      for: 'home',
      contacts: [
        {kind: 'call', number: '1-800-799-7233', dial: '+18007997233'},
        {kind: 'text', number: '88788', dial: '88788', word: 'START'},
        {kind: 'chat', href: 'https://www.thehotline.org/'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.thehotline.org/', seen: '2026-10-07'},
        {
          url: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
          seen: '2022-01-20',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  routes: [
    {
      id: 'us-doctor',
      kind: 'doctor',
      sources: [
        {
          url: 'https://my.clevelandclinic.org/health/treatments/interpersonal-psychotherapy-ipt',
        },
      ],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    {
      id: 'us-associations',
      kind: 'professional-body',
      sources: [
        {
          url: 'https://my.clevelandclinic.org/health/treatments/interpersonal-psychotherapy-ipt',
        },
      ],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    isipt,
    {
      id: 'us-ipt-institute',
      kind: 'organisation',
      href: 'https://iptinstitute.com/',
      sources: [{url: 'https://iptinstitute.com/'}],
      checked: routesChecked,
      confidence: 'confirmed',
    },
  ],
  leads: [
    {
      name: 'Insurance, Medicaid and community health centres',
      sources: [
        {
          url: 'https://my.clevelandclinic.org/health/treatments/interpersonal-psychotherapy-ipt',
        },
      ],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'FindTreatment.gov',
      sources: [{url: 'https://findtreatment.gov/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
