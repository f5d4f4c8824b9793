import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const mx: Region = {
  code: 'MX',
  emergency: [
    {
      kind: 'call',
      number: '911',
      dial: '911',
      sources: [{url: 'https://www.gob.mx/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'Línea de la Vida',
      for: 'everyone',
      contacts: [{kind: 'call', number: '800 911 2000', dial: '+528009112000'}],
      hours: 'always',
      cost: 'free',
      sources: [{url: 'https://www.gob.mx/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SAPTEL',
      for: 'everyone',
      contacts: [{kind: 'call', number: '55 5259 8121', dial: '+525552598121'}],
      sources: [{url: 'https://www.saptel.org.mx/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Línea de las Mujeres',
      for: 'home-women',
      contacts: [{kind: 'call', number: '079', dial: '079'}],
      sources: [{url: 'https://www.gob.mx/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
  reasons: {
    alwaysOpen: 'Only Línea de la Vida is confirmed.',
    home: '911 is the number for this; option 1 of 079, a line for women, waits to be confirmed.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'INPRFM and UNAM',
      sources: [{url: 'https://www.gob.mx/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Community centres for mental health and addiction; clinics of IMSS and ISSSTE',
      sources: [{url: 'https://www.gob.mx/salud', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Register of the cédula profesional',
      sources: [{url: 'https://www.gob.mx/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
