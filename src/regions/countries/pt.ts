import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const pt: Region = {
  code: 'PT',
  emergency: [european112],
  services: [
    {
      name: 'Linha Nacional de Prevenção do Suicídio',
      for: 'everyone',
      contacts: [{kind: 'call', number: '1411', dial: '1411'}],
      hours: 'always',
      cost: 'free',
      sources: [{url: 'https://www.sns24.gov.pt/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SOS Voz Amiga',
      for: 'everyone',
      contacts: [{kind: 'call', number: '213 544 545', dial: '+351213544545'}],
      hours: '15:30-00:30',
      sources: [{url: 'https://www.sosvozamiga.org/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SNS 24',
      for: 'health-advice',
      contacts: [{kind: 'call', number: '808 24 24 24', dial: '+351808242424'}],
      step: 'psychological-advice',
      sources: [{url: 'https://www.sns24.gov.pt/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SOS Criança',
      for: 'young',
      contacts: [{kind: 'call', number: '116 111', dial: '116111'}],
      sources: [{url: 'https://iacrianca.pt/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Serviço de Informação às Vítimas de Violência Doméstica',
      for: 'home',
      contacts: [
        {kind: 'call', number: '800 202 148', dial: '+351800202148'},
        {kind: 'text', number: '3060', dial: '3060'},
      ],
      hours: 'always',
      sources: [{url: 'https://www.cig.gov.pt/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      '1411 is the one line for everyone that is open day and night; text messages are answered by the service against abuse at home.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Academia de Psicoterapia Interpessoal: its address is not known',
      sources: [{url: 'https://interpersonalpsychotherapy.org/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Directory of the Ordem dos Psicólogos',
      sources: [{url: 'https://www.ordemdospsicologos.pt/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
