import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const fr: Region = {
  code: 'FR',
  emergency: [
    {
      kind: 'call',
      number: '15',
      dial: '15',
      for: 'ambulance',
      sources: [
        {url: 'https://www.service-public.fr/particuliers/vosdroits/F33954', seen: checked},
      ],
      checked,
      confidence: 'confirmed',
    },
    european112,
    {
      kind: 'text',
      number: '114',
      dial: '114',
      for: 'deaf',
      sources: [
        {url: 'https://www.service-public.fr/particuliers/vosdroits/F33954', seen: checked},
      ],
      checked,
      confidence: 'unconfirmed',
    },
  ],
  services: [
    {
      name: '3114',
      for: 'everyone',
      contacts: [{kind: 'call', number: '3114', dial: '3114'}],
      hours: 'always',
      cost: 'free',
      sources: [{url: 'https://3114.fr/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SOS Amitié',
      for: 'everyone',
      contacts: [{kind: 'call', number: '09 72 39 40 50', dial: '+33972394050'}],
      sources: [{url: 'https://www.sos-amitie.com/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Fil Santé Jeunes',
      for: 'young',
      contacts: [{kind: 'call', number: '0 800 235 236', dial: '+33800235236'}],
      hours: '09:00-23:00',
      sources: [{url: 'https://www.filsantejeunes.com/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Allô enfance en danger',
      for: 'child-protection',
      contacts: [{kind: 'call', number: '119', dial: '119'}],
      sources: [{url: 'https://www.allo119.gouv.fr/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '3919 Violences Femmes Info',
      for: 'home-women',
      contacts: [{kind: 'call', number: '3919', dial: '3919'}],
      hours: 'always',
      sources: [{url: 'https://arretonslesviolences.gouv.fr/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      '3114 is the one line confirmed to be open day and night; SOS Amitié waits to be, and none by text or chat is known.',
    home: '3919 waits to be confirmed.',
  },
  routes: [
    {
      id: 'fr-mon-soutien-psy',
      kind: 'self-referral',
      href: 'https://monsoutienpsy.ameli.fr/',
      sources: [{url: 'https://monsoutienpsy.ameli.fr/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    familyDoctor,
    professionalBody,
    isipt,
  ],
  leads: [
    {
      name: 'IFTIP, which trains and lists therapists: its address is not known',
      sources: [{url: 'https://www.e-psychiatrie.fr/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Centres médico-psychologiques (CMP), free of charge',
      sources: [{url: 'https://www.service-public.fr/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
