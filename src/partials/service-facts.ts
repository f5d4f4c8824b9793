import {crisisTexts, placeName, servedPeople} from '../content/crisis/crisis.js';
import type {Speech} from '../localization/locale-controller.js';
import type {Contact, CrisisService} from '../regions/index.js';
import {timeOfDay} from './date-and-time.js';

/** For whom, where, when, at what cost and in which languages. */
export const factsOf = (locale: Speech, service: CrisisService): string[] =>
  [
    servedPeople(locale.msg, service.for),
    service.place && placeName(locale.msg, service.place),
    hoursOf(locale, service),
    service.cost === 'free' && crisisTexts(locale.msg).free,
    languagesOf(locale, service),
  ].filter((fact) => typeof fact === 'string');

function hoursOf(locale: Speech, {contacts, for: people, hours}: CrisisService) {
  const texts = crisisTexts(locale.msg);
  if (hours === 'always') return texts.alwaysOpen;
  if (hours) return texts.hoursFromTo(timeOfDay(locale, hours.from), timeOfDay(locale, hours.to));
  // A directory answers at any time, the lines it lists have hours of their own; a doctor on call
  // is there when others are not.
  const hasOwnHours =
    contacts.some(({kind}) => kind !== 'directory') && people !== 'doctor-on-call';
  return hasOwnHours && texts.hoursVary;
}

function languagesOf(locale: Speech, {languages}: CrisisService) {
  const texts = crisisTexts(locale.msg);
  if (typeof languages === 'number') {
    return texts.manyLanguages(new Intl.NumberFormat(locale.formats).format(languages));
  }
  const names = new Intl.DisplayNames(locale.formats, {type: 'language'});
  const list = new Intl.ListFormat(locale.formats);
  return languages && texts.languages(list.format(languages.map((tag) => names.of(tag) ?? tag)));
}

/** Where a link to a service leads. */
export function addressOf(contact: Contact): string {
  switch (contact.kind) {
    case 'call':
      return `tel:${contact.dial}`;
    case 'text':
      return `sms:${contact.dial}${contact.word ? `?&body=${encodeURIComponent(contact.word)}` : ''}`;
    case 'email':
      return `mailto:${contact.address}`;
    default:
      return contact.href;
  }
}
