import {european112, familyDoctor, isipt, professionalBody} from './everywhere.js';
import type {CrisisService, Region} from '../region.js';

const checked = '2026-11-28';
const luisterlijn: CrisisService['sources'] = [
  {url: 'https://www.deluisterlijn.nl/', seen: '2026-08-07'},
  {
    url: 'https://nieuws.nl/algemeen/20220609/luisterlijn-voert-nog-heel-veel-gesprekken-en-zoekt-vrijwilligers/',
    seen: '2022-06-09',
  },
];

export const nl: Region = {
  code: 'NL',
  emergency: [european112],
  services: [
    {
      name: '113 Zelfmoordpreventie',
      for: 'everyone',
      contacts: [
        {kind: 'call', number: '113', dial: '113'},
        {kind: 'call', number: '0800-0113', dial: '+318000113'},
        {kind: 'chat', href: 'https://www.113.nl/'},
      ],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://www.113.nl/', seen: '2026-10-07'},
        {
          url: 'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
          seen: '2025-10-03',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'De Luisterlijn',
      for: 'everyone',
      contacts: [{kind: 'call', number: '088 0767 000', dial: '+31880767000'}],
      hours: 'always',
      pair: 'luisterlijn',
      sources: luisterlijn,
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'De Luisterlijn (chat)',
      for: 'everyone',
      contacts: [{kind: 'chat', href: 'https://www.deluisterlijn.nl/ik-zoek-hulp-chat/'}],
      hours: '08:00-22:00',
      pair: 'luisterlijn',
      sources: luisterlijn,
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'De Kindertelefoon',
      for: 'young',
      contacts: [
        {kind: 'call', number: '0800-0432', dial: '+318000432'},
        {kind: 'chat', href: 'https://www.kindertelefoon.nl/chatten'},
      ],
      hours: '11:00-21:00',
      cost: 'free',
      sources: [
        {url: 'https://www.kindertelefoon.nl/', seen: '2026-08-07'},
        {
          url: 'https://www.flaironline.nl/nieuws/de-kindertelefoon-bestaat-al-40-jaar-en-maxima-bezoekt-de-vrijwilligers/',
          seen: '2019-09',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
    {
      name: 'Veilig Thuis',
      for: 'home',
      contacts: [{kind: 'call', number: '0800-2000', dial: '+318002000'}],
      hours: 'always',
      cost: 'free',
      sources: [
        {url: 'https://veiligthuis.nl/', seen: '2026-10-07'},
        {
          url: 'https://www.bredavandaag.nl/nieuws/algemeen/331493/veilig-thuis-breidt-chatmogelijkheden-verder-uit-vanwege-avondk',
          seen: '2021-02',
        },
      ],
      checked,
      confidence: 'confirmed',
    },
  ],
  routes: [familyDoctor, professionalBody, isipt],
  leads: [
    {
      name: 'The Dutch society for IPT, founded in 2008: its address; iptnederland.nl no longer seems to be its own',
      sources: [
        {
          url: 'https://cris.maastrichtuniversity.nl/en/publications/interpersonal-psychotherapy-in-the-netherlands',
        },
      ],
      checked,
      confidence: 'unconfirmed',
    },
  ],
};
