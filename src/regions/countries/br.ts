import {isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

export const br: Region = {
  code: 'BR',
  emergency: [
    {
      kind: 'call',
      number: '192',
      dial: '192',
      for: 'ambulance',
      sources: [
        {
          url: 'https://gauchazh.clicrbs.com.br/porto-alegre/noticia/2022/05/seis-em-cada-10-ligacoes-para-o-samu-em-porto-alegre-nao-resultam-em-atendimento-cl2tf0ioj00a10167jayekka5.html',
          seen: '2022-05',
        },
        {
          url: 'https://github.com/gesa-org/gesa-platform/blob/dd2b8016c04dc1a873a4b8005207bb2a5a017181/lib/crisisResources.ts',
          seen: '2026-09-09',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      kind: 'call',
      number: '190',
      dial: '190',
      for: 'police',
      sources: [
        {
          url: 'https://www.opantaneiro.com.br/aquidauana/a-importancia-de-ligar-190-em-situacoes-de-emergencia/231689/',
          seen: '2025-12-05',
        },
        {
          url: 'https://github.com/gesa-org/gesa-platform/blob/dd2b8016c04dc1a873a4b8005207bb2a5a017181/lib/crisisResources.ts',
          seen: '2026-09-09',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  services: [
    {
      name: 'CVV',
      for: 'everyone',
      contacts: [{kind: 'call', number: '188', dial: '188'}],
      hours: 'always',
      cost: 'free',
      pair: 'cvv',
      sources: [
        {url: 'https://cvv.org.br/ligue-188/', seen: '2026-09-09'},
        {
          url: 'https://github.com/Kouki-odaka/open-helplines/blob/main/data/countries/br/helplines.json',
          seen: '2026-06-02',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'CVV online',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://cvv.org.br/chat/'}],
      hours: 'varies',
      pair: 'cvv',
      sources: [{url: 'https://cvv.org.br/chat/', seen: '2026-09-09'}],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Disque 100',
      for: 'child-protection',
      contacts: [{kind: 'call', number: '100', dial: '100'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.gov.br/mdh/'},
        {url: 'https://www.fadc.org.br/noticias/disque-100', seen: '2024-03-28'},
        {
          url: 'https://noticias.botucatu.com.br/2020/10/31/violacoes-de-direitos-humanos-podem-ser-denunciadas-pelo-whatsapp/',
          seen: '2020-10-31',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Ligue 180',
      for: 'home-women',
      contacts: [{kind: 'call', number: '180', dial: '180'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.gov.br/mulheres/pt-br/ligue180', seen: '2026-10-07'},
        {
          url: 'https://noticias.botucatu.com.br/2020/10/31/violacoes-de-direitos-humanos-podem-ser-denunciadas-pelo-whatsapp/',
          seen: '2020-10-31',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      'CVV is the one service for everyone that is known, and the hours of its chat vary.',
  },
  routes: [
    {
      id: 'br-ubs',
      kind: 'self-referral',
      sources: [{url: 'https://www.gov.br/saude/'}],
      checked: routesChecked,
      confidence: 'confirmed',
    },
    professionalBody,
    isipt,
  ],
  leads: [
    {
      name: 'CAPS, centres for mental health care of the SUS',
      sources: [{url: 'https://www.gov.br/saude/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'PROVE, the programme of UNIFESP that trains in IPT and treats',
      sources: [{url: 'https://www.unifesp.br/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Registers of CRP and CRM',
      sources: [{url: 'https://site.cfp.org.br/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
