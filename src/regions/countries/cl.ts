import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import {numberingPlans} from './numbering-plans.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const laTercera: Source = {
  url: 'https://www.latercera.com/nacional/noticia/la-ultima-apuesta-del-gobierno-en-seguridad-publica-tener-un-acceso-unico-similar-al-911-y-crear-un-sistema-de-proteccion-integrado/',
  seen: '2025-10-09',
};

export const cl: Region = {
  code: 'CL',
  emergency: [
    {
      kind: 'call',
      number: '131',
      dial: '131',
      for: 'ambulance',
      sources: [laTercera, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '133',
      dial: '133',
      for: 'police',
      sources: [laTercera, numberingPlans],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'Línea de Prevención del Suicidio',
      for: 'everyone',
      contacts: [{kind: 'call', number: '*4141', dial: '*4141'}],
      hours: 'always',
      cost: 'free',
      step: 'mobile-only',
      sources: [
        {
          url: 'https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/',
          seen: '2025-10-28',
        },
        {
          url: 'https://www.radiopolar.com/salud-mental-prevencion-suicidio-foco-especialistas-refuerzan-linea-4141-region',
          seen: '2025-11-25',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Fono Orientación 1455',
      for: 'home-women',
      contacts: [{kind: 'call', number: '1455', dial: '1455'}],
      hours: 'Mon-Fri 08:00-24:00',
      cost: 'free',
      sources: [
        {url: 'https://minmujeryeg.gob.cl/?page_id=4023'},
        {
          url: 'https://regionesnoticias.cl/antofagasta/2024/03/13/sernameg-refuerza-informacion-sobre-los-canales-de-orientacion-y-denuncia-en-casos-de-violencia-de-genero/36320/amp',
          seen: '2024-03-13',
        },
        {
          url: 'https://miradiols.cl/2020/02/10/refuerzan-fono-1455-de-orientacion-frente-a-la-violencia-contra-las-mujeres-en-la-region',
          seen: '2020-02-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      '*4141 is the one line for everyone known to be open day and night, and none by text or chat for the whole country.',
    nationalDial: '*4141 exists on the mobile networks of Chile only and has no other form.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Salud Responde, 600 360 7777, advice about health: a second page has to confirm it and its hours',
      sources: [
        {
          url: 'https://www.adnradio.cl/2025/10/28/linea-4141-de-prevencion-del-suicidio-supera-las-227000-llamadas-en-tres-anos-de-atencion/',
          seen: '2025-10-28',
        },
      ],
      checked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Quédate, a chat of the region of Santiago, for whom and when',
      sources: [
        {
          url: 'https://www.chilevision.cl/noticias/te-ayuda/quedate-acceder-chat-gratis-psicologos-programa-prevencion-suicidio',
          seen: '2025-09-04',
        },
      ],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
