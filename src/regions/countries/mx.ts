import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

export const mx: Region = {
  code: 'MX',
  emergency: [
    {
      kind: 'call',
      number: '911',
      dial: '911',
      sources: [
        {url: 'https://allemergencynum.com/mexico/universal/911/', seen: '2026-09-09'},
        {
          url: 'https://www.noventagrados.com.mx/politica/sistema-de-emergencias-911-aliado-de-las-y-los-michoacanos-ante-cualquier-eventualidad-ssp.htm',
          seen: '2026-01-13',
        },
      ],
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
      sources: [
        {url: 'https://www.gob.mx/lineadelavida', seen: '2026-10-07'},
        {
          url: 'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
          seen: '2025-12-24',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SAPTEL',
      for: 'everyone',
      contacts: [{kind: 'call', number: '55 5259 8121', dial: '+525552598121'}],
      hours: 'always',
      sources: [
        {url: 'https://www.saptel.org.mx/contacto.html', seen: '2026-09-09'},
        {
          url: 'https://github.com/Kouki-odaka/open-helplines/blob/main/data/countries/mx/helplines.json',
          seen: '2026-06-02',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Línea de las Mujeres',
      for: 'home-women',
      contacts: [{kind: 'call', number: '079', dial: '079'}],
      hours: 'always',
      cost: 'free',
      step: 'option-1',
      sources: [
        {
          url: 'https://www.gob.mx/mujeres/prensa/linea-de-las-mujeres-079-opcion-1-ofrece-atencion-integral-para-las-mujeres-citlalli-hernandez?idiom=es',
          seen: '2026-10-07',
        },
        {url: 'https://www.jornada.com.mx/2025/11/05/sociedad/039n2soc', seen: '2025-11-05'},
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {alwaysOpen: 'Línea de la Vida and SAPTEL answer day and night, both by phone only.'},
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'INPRFM and UNAM',
      sources: [{url: 'https://www.gob.mx/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Community centres for mental health and addiction; clinics of IMSS and ISSSTE',
      sources: [{url: 'https://www.gob.mx/salud'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Register of the cédula profesional',
      sources: [{url: 'https://www.gob.mx/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
