import {familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region, Source} from '../region.js';

const checked = '2026-11-28';
const santaFe: Source = {
  url: 'https://www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio/',
  seen: '2025-09-11',
};
const police: Source = {
  url: 'https://www.policia.gov.co/noticia/telefono-que-escucha-voces-ninos',
  seen: '2020-05-22',
};

export const co: Region = {
  code: 'CO',
  emergency: [
    {
      kind: 'call',
      number: '123',
      dial: '123',
      sources: [santaFe, police],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'Línea 106',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '106', dial: '106'},
        {kind: 'chat', href: 'https://api.whatsapp.com/send?phone=573007548933'},
      ],
      hours: 'always',
      cost: 'free',
      place: 'bogota',
      sources: [
        santaFe,
        {
          url: 'https://www.semana.com/nacion/articulo/se-siente-solo-llame-a-estas-lineas-para-recibir-atencion-sobre-salud-mental/202644/',
          seen: '2026-03-03',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Find A Helpline',
      for: 'everyone',
      contacts: [{kind: 'directory', href: 'https://findahelpline.com/countries/co'}],
      sources: [{url: 'https://findahelpline.com/', seen: '2026-10-07'}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Línea 141 (ICBF)',
      for: 'child-protection',
      contacts: [{kind: 'call', number: '141', dial: '141'}],
      hours: 'always',
      cost: 'free',
      sources: [
        police,
        {
          url: 'https://www.elespectador.com/noticias/nacional/maltrato-abuso-sexual-y-trabajo-infantil-ahora-se-puede-articulo-669056',
          seen: '2016-12-05',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Línea 155',
      for: 'home-women',
      contacts: [{kind: 'call', number: '155', dial: '155'}],
      hours: 'always',
      cost: 'free',
      step: 'police',
      sources: [
        {url: 'https://www.seguimiento.co/node/51966', seen: '2021-05-19'},
        {
          url: 'https://elheraldoco-elheraldo-prod.web.arc-cdn.net/nacional/2020/04/02/durante-cuarentena-han-aumentado-79-denuncias-por-violencia-intrafamiliar',
          seen: '2020-04-02',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      '106 is confirmed for Bogotá only; other cities have it in part, or numbers of their own: a directory leads to them.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Medellín, (604) 444 4448; Cali, 106; whether 106 answers in the whole country',
      sources: [
        {
          url: 'https://www.semana.com/nacion/articulo/se-siente-solo-llame-a-estas-lineas-para-recibir-atencion-sobre-salud-mental/202644/',
          seen: '2026-03-03',
        },
      ],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
