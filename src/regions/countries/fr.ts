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
      source: 'https://www.service-public.fr/particuliers/vosdroits/F33954',
      checked,
      confidence: 'confirmed',
    },
    european112,
    {
      kind: 'text',
      number: '114',
      dial: '114',
      for: 'deaf',
      source: 'https://www.service-public.fr/particuliers/vosdroits/F33954',
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
      source: 'https://3114.fr/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SOS Amitié',
      for: 'everyone',
      contacts: [{kind: 'call', number: '09 72 39 40 50', dial: '+33972394050'}],
      source: 'https://www.sos-amitie.com/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Fil Santé Jeunes',
      for: 'young',
      contacts: [{kind: 'call', number: '0 800 235 236', dial: '+33800235236'}],
      hours: {from: '09:00', to: '23:00'},
      source: 'https://www.filsantejeunes.com/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Allô enfance en danger',
      for: 'child-protection',
      contacts: [{kind: 'call', number: '119', dial: '119'}],
      source: 'https://www.allo119.gouv.fr/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: '3919 Violences Femmes Info',
      for: 'home-women',
      contacts: [{kind: 'call', number: '3919', dial: '3919'}],
      hours: 'always',
      source: 'https://arretonslesviolences.gouv.fr/',
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
      source: 'https://monsoutienpsy.ameli.fr/',
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
      source: 'https://www.e-psychiatrie.fr/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Centres médico-psychologiques (CMP), free of charge',
      source: 'https://www.service-public.fr/',
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
