import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

export const fr: Region = {
  code: 'FR',
  emergency: [
    {
      kind: 'call',
      number: '15',
      dial: '15',
      for: 'ambulance',
      sources: [
        {url: 'https://www.service-public.fr/particuliers/vosdroits/F33954', seen: '2022-03-08'},
        {
          url: 'https://www.fftelecoms.org/actualites/numeros-urgence-a-connaitre-appel-112-15-17-18/',
          seen: '2026-09-09',
        },
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
        {
          url: 'https://www.gendarmerie.interieur.gouv.fr/gendinfo/actualites/2024/journee-mondiale-des-sourds-le-114-est-leur-numero-d-urgence',
          seen: '2024-09-28',
        },
        {
          url: 'https://toutvabienlejournal.org/2024/11/15/114-un-numero-a-partager-durgence/',
          seen: '2024-11-15',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: '3114',
      for: 'everyone',
      contacts: [{kind: 'call', number: '3114', dial: '3114'}],
      hours: 'always',
      cost: 'free',
      pair: '3114',
      sources: [
        {url: 'https://3114.fr/', seen: '2026-10-07'},
        {
          url: 'https://www.francetvinfo.fr/sante/psycho-bien-etre/sante-mentale/suicides-le-numero-national-de-prevention-3114-a-recu-34000-appels-en-quatre-mois_4943130.html',
          seen: '2022-02-04',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '3114 en ligne',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://3114.fr/'}],
      hours: '09:00-22:00',
      pair: '3114',
      sources: [{url: 'https://3114.fr/', seen: '2026-09-09'}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SOS Amitié',
      for: 'everyone',
      contacts: [{kind: 'website', href: 'https://www.sos-amitie.com/'}],
      sources: [{url: 'https://www.sos-amitie.com/'}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Fil Santé Jeunes',
      for: 'young',
      contacts: [{kind: 'website', href: 'https://www.filsantejeunes.com/'}],
      sources: [{url: 'https://www.filsantejeunes.com/'}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Allô enfance en danger',
      for: 'child-protection',
      contacts: [{kind: 'call', number: '119', dial: '119'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.allo119.gouv.fr/'},
        {url: 'https://www.service-public.fr/particuliers/actualites/A14455', seen: '2020-11-18'},
        {
          url: 'https://www.madinin-art.net/allo-enfance-en-danger-119-un-numero-pour-les-situations-durgence-2',
          seen: '2023-09-12',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '3919 Violences Femmes Info',
      for: 'home-women',
      contacts: [{kind: 'call', number: '3919', dial: '3919'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {
          url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F12544',
          seen: '2026-10-07',
        },
        {
          url: 'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
          seen: '2023-11-25',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      '3114 is the one line confirmed to answer everyone day and night; its chat is closed at night.',
  },
  routes: [
    {
      id: 'fr-mon-soutien-psy',
      kind: 'self-referral',
      href: 'https://monsoutienpsy.ameli.fr/',
      sources: [{url: 'https://monsoutienpsy.ameli.fr/'}],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    familyDoctor,
    professionalBody,
    isipt,
  ],
  leads: [
    {
      name: 'SOS Amitié, 09 72 39 40 50, day and night, and a chat from 13 to 3 hours: one page with a date prints the number',
      sources: [
        {url: 'https://www.sos-amitie.com/'},
        {
          url: 'https://www.francebleu.fr/infos/societe/sos-amitie-croule-sous-les-appels-d-un-nouveau-public-depuis-le-debut-du-confinement-1585652341',
          seen: '2020-04-01',
        },
      ],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Fil Santé Jeunes, 0 800 235 236, daily 9 to 23 hours: no page with a date prints it',
      sources: [{url: 'https://www.filsantejeunes.com/'}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'IFTIP, which trains and lists therapists: its address is not known',
      sources: [{url: 'https://www.e-psychiatrie.fr/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Centres médico-psychologiques (CMP), free of charge',
      sources: [{url: 'https://www.service-public.fr/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
