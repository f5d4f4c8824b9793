import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {Region} from '../region.js';

const checked = '2026-11-28';
const routesChecked = '2026-11-22';

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
      sources: [
        {url: 'https://www.sns24.gov.pt/'},
        {
          url: 'https://www.dn.pt/sociedade/linha-de-apoio-%C3%A0-preven%C3%A7%C3%A3o-do-suic%C3%ADdio-entrou-em-funcionamento-e-tem-o-n%C3%BAmero-1411',
          seen: '2025-09-10',
        },
        {
          url: 'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
          seen: '2025-09-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SOS Voz Amiga',
      for: 'everyone',
      contacts: [{kind: 'call', number: '213 544 545', dial: '+351213544545'}],
      hours: '15:30-00:30',
      sources: [
        {url: 'https://www.sosvozamiga.org/', seen: '2026-10-07'},
        {
          url: 'https://www.dn.pt/sociedade/linha-de-apoio-%C3%A0-preven%C3%A7%C3%A3o-do-suic%C3%ADdio-entrou-em-funcionamento-e-tem-o-n%C3%BAmero-1411',
          seen: '2025-09-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SNS 24',
      for: 'health-advice',
      contacts: [{kind: 'call', number: '808 24 24 24', dial: '+351808242424'}],
      hours: 'always',
      step: 'psychological-advice',
      sources: [
        {
          url: 'https://www.sns24.gov.pt/servico/aconselhamento-psicologico-no-sns-24/',
          seen: '2026-10-07',
        },
        {
          url: 'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
          seen: '2025-09-10',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'SOS Criança',
      for: 'young',
      contacts: [{kind: 'call', number: '116 111', dial: '116111'}],
      cost: 'free',
      sources: [
        {url: 'https://iacrianca.pt/'},
        {
          url: 'https://www.jn.pt/nacional/recorde-de-pedidos-de-ajuda-a-sos-crianca-no-ano-passado-13211198.html',
          seen: '2021-01',
        },
        {url: 'https://portaldacrianca.com.pt/noticiasn.php?id=142', seen: '2008-02-01'},
      ],
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
      cost: 'free',
      sources: [
        {
          url: 'https://www.cig.gov.pt/servicos-de-apoio/servico-de-informacao-as-vitimas-de-violencia-domestica/',
          seen: '2026-10-07',
        },
        {
          url: 'https://www.sapo.pt/noticias/atualidade/linhas-de-informacao-as-vitimas-de-violencia-_606d57168030de13083cd849',
          seen: '2021-04',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  reasons: {
    alwaysOpen:
      '1411 is the one line that answers everyone day and night; text messages are answered by the service against abuse at home.',
  },
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'Academia de Psicoterapia Interpessoal: its address is not known',
      sources: [{url: 'https://interpersonalpsychotherapy.org/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
    {
      name: 'Directory of the Ordem dos Psicólogos',
      sources: [{url: 'https://www.ordemdospsicologos.pt/'}],
      checked: routesChecked,
      confidence: 'unconfirmed',
    },
  ],
};
