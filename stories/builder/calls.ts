import {
  contactLabel,
  crisisTexts,
  emergencyUse,
  serviceStep,
  textWord,
} from '../../src/content/crisis/crisis.js';
import type {Speech} from '../../src/localization/locale-controller.js';
import {countryName} from '../../src/partials/country-select.js';
import {comparedOn} from '../../src/partials/checked.js';
import {few} from '../../src/partials/first-services.js';
import {hostName} from '../../src/partials/offsite-link.js';
import {addressOf, factsOf} from '../../src/partials/service-facts.js';
import {
  confirmed,
  isInternational,
  type Contact,
  type CrisisService,
  type Region,
} from '../../src/regions/index.js';
import {bullets, described, heading, paragraph, tag, type Markup} from './markup.js';
import {inOrder} from './number.js';

/** Whom to call, in two lines: for wherever a widget cannot be shown. */
export function crisisLine(speech: Speech, region: Region): Markup[] {
  const texts = crisisTexts(speech.msg);
  const services = few(confirmed(region.services), 1);
  const reached = services.flatMap(({contacts}) => contacts).filter(({kind}) => kind !== 'email');
  return isInternational(region)
    ? [
        paragraph(texts.emergencyElsewhere),
        paragraph(...described(texts.talkElsewhere, ...links(speech, reached))),
      ]
    : [
        paragraph(...described(texts.emergency, ...emergencyLinks(speech, region))),
        paragraph(
          ...described(
            texts.talk,
            tag('bdi', {}, services[0].name),
            ' · ',
            ...links(speech, reached),
          ),
        ),
      ];
}

/** Whom to call, as the panel of a widget has it. `brief`: the first three services. */
export function crisisHelp(speech: Speech, region: Region, level: number, brief = false): Markup[] {
  const texts = crisisTexts(speech.msg);
  const elsewhere = isInternational(region);
  const services = confirmed(region.services);
  const country = elsewhere ? '' : ` · ${countryName(speech, region)}`;
  return [
    heading(level, `${texts.emergency}${country}`),
    paragraph(elsewhere ? texts.emergencyElsewhere : texts.emergencyHint),
    paragraph(...emergencyLinks(speech, region)),
    heading(level, elsewhere ? texts.talkElsewhere : texts.talk),
    bullets((brief ? few(services, 3) : services).map((each) => service(speech, each))),
    ...(brief
      ? []
      : [
          heading(level, texts.whatHappens),
          ...texts.whatHappensText.map((text) => paragraph(text)),
        ]),
    paragraph(comparedOn(speech, region), ' ', texts.nobodyWatches),
  ];
}

/** Lines of certain people, such as those for abuse at home; the emergency number comes first. */
export const linesOf = (speech: Speech, region: Region, services: CrisisService[]): Markup[] => [
  paragraph(...described(crisisTexts(speech.msg).emergency, ...emergencyLinks(speech, region))),
  bullets(services.map((each) => service(speech, each))),
];

function service(speech: Speech, each: CrisisService): Markup[] {
  const {msg} = speech;
  const {name, contacts, step} = each;
  const words = contacts.flatMap((contact) =>
    contact.kind === 'text' && contact.word ? textWord(msg, contact.word) : [],
  );
  const remarks = [...words, ...(step ? [serviceStep(msg, step)] : [])];
  const facts = factsOf(speech, each);
  return [
    tag('strong', {}, tag('bdi', {}, name)),
    ...(facts.length > 0 ? [tag('br'), facts.join(' · ')] : []),
    tag('br'),
    ...links(speech, contacts),
    ...remarks.flatMap((remark) => [tag('br'), remark]),
  ];
}

const emergencyLinks = (speech: Speech, region: Region): Markup[] =>
  separated(
    confirmed(region.emergency).map((number) => {
      const use = number.for ? ` ${emergencyUse(speech.msg, number.for)}` : '';
      return contactLink(speech, number, use);
    }),
  );

const links = (speech: Speech, contacts: readonly Contact[]): Markup[] =>
  separated(contacts.map((contact) => contactLink(speech, contact)));

const separated = (items: readonly Markup[]): Markup[] =>
  items.flatMap((item, index) => (index > 0 ? [' · ', item] : [item]));

/** Numbers and addresses are kept together and in their own direction, also in Arabic. */
function contactLink(speech: Speech, contact: Contact, use = ''): Markup {
  const shown =
    'number' in contact
      ? contact.number
      : 'address' in contact
        ? contact.address
        : hostName(contact.href);
  return tag(
    'a',
    {href: addressOf(contact), rel: 'href' in contact ? 'noreferrer' : undefined},
    `${contactLabel(speech.msg, contact)} `,
    tag('bdi', {dir: 'ltr'}, 'number' in contact ? inOrder(shown, speech) : shown),
    use,
  );
}
