import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-22';

export const es: Region = {
  code: 'ES',
  emergency: [european112],
  services: [
    {
      name: 'Línea 024',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '024', dial: '024'},
        {kind: 'chat', href: 'https://www.sanidad.gob.es/'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [{url: 'https://www.sanidad.gob.es/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Teléfono de la Esperanza',
      for: 'everyone',
      contacts: [{kind: 'call', number: '717 003 717', dial: '+34717003717'}],
      sources: [{url: 'https://telefonodelaesperanza.org/', seen: checked}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Teléfono ANAR',
      for: 'young',
      contacts: [{kind: 'call', number: '900 20 20 10', dial: '+34900202010'}],
      sources: [{url: 'https://www.anar.org/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: '016',
      for: 'home-women',
      contacts: [
        {kind: 'call', number: '016', dial: '016'},
        {kind: 'chat', href: 'https://wa.me/34600000016'},
      ],
      sources: [{url: 'https://violenciagenero.igualdad.gob.es/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
  reasons: {
    alwaysOpen: 'Only 024 is known to be open day and night.',
    home: '016 waits to be confirmed.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Colegios oficiales de psicología (COP)',
      sources: [{url: 'https://www.cop.es/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Centro de salud mental, through the médico de atención primaria',
      sources: [{url: 'https://www.sanidad.gob.es/', seen: checked}],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
