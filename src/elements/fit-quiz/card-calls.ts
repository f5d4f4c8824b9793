import {cardTexts} from '../../content/quiz/card.js';
import {contactLabel, crisisTexts} from '../../content/crisis/crisis.js';
import {youngPeople} from '../../content/quiz/results.js';
import type {Msg} from '../../localization/msg.js';
import {few} from '../../partials/first-services.js';
import {hostName} from '../../partials/offsite-link.js';
import {confirmed, isInternational, type Contact, type Region} from '../../regions/index.js';

/**
 * Whom to call, as lines of text: the emergency number and two services. They depend on the country
 * and on whether it is about a young person, and on nothing else that was answered.
 */
export function cardCalls(msg: Msg, region: Region, isYoung: boolean): string[] {
  const {line} = cardTexts(msg);
  const services = confirmed(region.services);
  const young = services.filter((service) => isYoung && youngPeople.includes(service.for));
  const everyone = services.filter((service) => service.for === 'everyone');
  const {emergency} = crisisTexts(msg);
  const first = isInternational(region) ? [] : confirmed(region.emergency).slice(0, 1);
  return [
    ...first.map(({number}) => line(emergency, number)),
    ...few([...young, ...everyone], 2).map(({name, contacts}) =>
      line(name, reach(msg, contacts[0])),
    ),
  ];
}

function reach(msg: Msg, contact: Contact): string {
  switch (contact.kind) {
    case 'call':
      return contact.number;
    case 'text':
      return `${contactLabel(msg, contact)} ${contact.number}`;
    case 'email':
      return contact.address;
    default:
      return hostName(contact.href);
  }
}
