import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

export const es: Region = {
  code: 'ES',
  emergency: [european112],
  services: [
    {
      name: 'Línea 024',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '024', dial: '024'},
        {kind: 'chat', href: 'https://www.sanidad.gob.es/linea024/home.htm'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.sanidad.gob.es/linea024/home.htm', seen: '2026-10-07'},
        {
          url: 'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
          seen: '2025-10-11',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Teléfono de la Esperanza',
      for: 'everyone',
      contacts: [{kind: 'call', number: '717 003 717', dial: '+34717003717'}],
      sources: [
        {url: 'https://telefonodelaesperanza.org/'},
        {
          url: 'https://maldita.es/malditaciencia/20220510/024-numero-telefono-atencion-suicidio-espana-gratuito',
          seen: '2022-05-10',
        },
        {
          url: 'https://teleonuba.es/el-telefono-de-la-esperanza-una-llamada-que-salva-vidas/',
          seen: '2025-09-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Teléfono ANAR',
      for: 'young',
      contacts: [{kind: 'call', number: '900 20 20 10', dial: '+34900202010'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.anar.org/'},
        {
          url: 'https://www.hacerfamilia.com/ninos/noticia-puedes-contar-nosotros-nuevo-video-telefono-anar-20150415091241.html',
          seen: '2015-04-15',
        },
        {
          url: 'https://blogs.comillas.edu/informefamilia/2017/02/11/mil-llamadas-de-menores-al-dia-por-acoso-y-maltrato',
          seen: '2017-02-11',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: '016',
      for: 'home-women',
      contacts: [
        {kind: 'call', number: '016', dial: '016'},
        {kind: 'chat', href: 'https://wa.me/34600000016'},
      ],
      hours: 'always',
      cost: 'free',
      languages: 53,
      sources: [
        {
          url: 'https://www.lamoncloa.gob.es/serviciosdeprensa/notasprensa/igualdad/Paginas/2026/telefono-016-que-es.aspx',
          seen: '2026-10-07',
        },
        {
          url: 'https://elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio',
          seen: '2025-08-24',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {alwaysOpen: 'Only 024 is known to answer everyone day and night.'},
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Colegios oficiales de psicología (COP)',
      sources: [{url: 'https://www.cop.es/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Centro de salud mental, through the médico de atención primaria',
      sources: [{url: 'https://www.sanidad.gob.es/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
