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
      source: 'https://www.sns24.gov.pt/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SOS Voz Amiga',
      for: 'everyone',
      contacts: [{kind: 'call', number: '213 544 545', dial: '+351213544545'}],
      hours: {from: '15:30', to: '00:30'},
      source: 'https://www.sosvozamiga.org/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SNS 24',
      for: 'health-advice',
      contacts: [{kind: 'call', number: '808 24 24 24', dial: '+351808242424'}],
      step: 'psychological-advice',
      source: 'https://www.sns24.gov.pt/',
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SOS Criança',
      for: 'young',
      contacts: [{kind: 'call', number: '116 111', dial: '116111'}],
      source: 'https://iacrianca.pt/',
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
      source: 'https://www.cig.gov.pt/',
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
      source: 'https://interpersonalpsychotherapy.org/',
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Directory of the Ordem dos Psicólogos',
      source: 'https://www.ordemdospsicologos.pt/',
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
