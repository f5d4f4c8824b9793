import {isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const gb: Region = {
  code: 'GB',
  emergency: [
    {
      kind: 'call',
      number: '999',
      dial: '999',
      sources: [
        {
          url: 'https://www.nhs.uk/nhs-services/mental-health-services/where-to-get-urgent-help-for-mental-health/',
          seen: checked,
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
        {url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/', seen: checked},
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Shout',
      for: 'everyone',
      contacts: [{kind: 'text', number: '85258', dial: '85258', word: 'SHOUT'}],
      hours: 'always',
      sources: [{url: 'https://giveusashout.org/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'NHS 111',
      for: 'health-advice',
      contacts: [{kind: 'call', number: '111', dial: '111'}],
      hours: 'always',
      place: 'england',
      step: 'option-2',
      sources: [{url: 'https://111.nhs.uk/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'NHS 111 Wales',
      for: 'everyone',
      contacts: [{kind: 'call', number: '111', dial: '111'}],
      place: 'wales',
      step: 'option-2',
      sources: [{url: 'https://111.wales.nhs.uk/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'NHS 24 Mental Health Hub',
      for: 'everyone',
      contacts: [{kind: 'call', number: '111', dial: '111'}],
      place: 'scotland',
      sources: [{url: 'https://www.nhs24.scot/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Lifeline',
      for: 'everyone',
      contacts: [{kind: 'call', number: '0808 808 8000', dial: '+448088088000'}],
      hours: 'always',
      place: 'northern-ireland',
      sources: [{url: 'https://www.contactni.com/projects/lifeline.php', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Childline',
      for: 'under-19',
      contacts: [{kind: 'call', number: '0800 1111', dial: '08001111'}],
      sources: [{url: 'https://www.childline.org.uk/get-support/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Papyrus',
      for: 'under-35',
      contacts: [{kind: 'call', number: '0800 068 4141', dial: '+448000684141'}],
      sources: [{url: 'https://www.papyrus-uk.org/papyrus-hopeline247/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'National Domestic Abuse Helpline',
      for: 'home',
      contacts: [{kind: 'call', number: '0808 2000 247', dial: '+448082000247'}],
      place: 'england',
      sources: [{url: 'https://www.nationaldahelpline.org.uk/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
  reasons: {
    home: 'The line for England waits to be confirmed; Scotland, Wales and Northern Ireland have their own.',
  },
  routes: [
    {
      id: 'gb-talking-therapies',
      kind: 'self-referral',
      href: 'https://www.nhs.uk/talk',
      sources: [
        {
          url: 'https://www.england.nhs.uk/mental-health/adults/nhs-talking-therapies/',
          seen: checked,
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      id: 'gb-gp',
      kind: 'doctor',
      sources: [
        {
          url: 'https://www.england.nhs.uk/mental-health/adults/nhs-talking-therapies/',
          seen: checked,
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      id: 'gb-under-18',
      kind: 'doctor',
      for: 'under-18',
      sources: [{url: 'https://www.england.nhs.uk/mental-health/cyp/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    professionalBody,
    {
      id: 'gb-ipt-uk',
      kind: 'directory',
      href: 'https://www.iptuk.net/',
      sources: [{url: 'https://www.iptuk.net/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    isipt,
  ],
};
