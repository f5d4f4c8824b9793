import {crisisTexts, placeName, servedPeople} from '../content/crisis/crisis.js';
import {displayNames, listFormat, numberFormat} from '../localization/formatters.js';
import type {Speech} from '../localization/locale-controller.js';
import {parseHours, type Opening} from '../regions/hours.js';
import type {Contact, CrisisService} from '../regions/index.js';
import {daysOfWeek, timeOfDay, timeOfWeek} from './date-and-time.js';

/** For whom, where, when, at what cost and in which languages. */
export const factsOf = (locale: Speech, service: CrisisService): string[] =>
  [
    servedPeople(locale.msg, service.for),
    service.place && placeName(locale.msg, service.place),
    ...hoursOf(locale, service),
    service.cost === 'free' && crisisTexts(locale.msg).free,
    languagesOf(locale, service),
  ].filter((fact) => typeof fact === 'string');

/** Hours that are not known say nothing: they are no reason not to call. */
function hoursOf(locale: Speech, {hours: written}: CrisisService): string[] {
  const texts = crisisTexts(locale.msg);
  const hours = written && parseHours(written);
  if (!hours) return [];
  if (hours === 'always') return [texts.alwaysOpen];
  if (hours === 'varies') return [texts.hoursVary];
  return hours.map((opening) => openingOf(locale, opening));
}

function openingOf(locale: Speech, opening: Opening): string {
  const texts = crisisTexts(locale.msg);
  if ('fromDay' in opening) {
    return texts.hoursFromTo(
      timeOfWeek(locale, opening.fromDay, opening.from),
      timeOfWeek(locale, opening.toDay, opening.to),
    );
  }
  const [from, to] = [timeOfDay(locale, opening.from), timeOfDay(locale, opening.to)];
  return opening.days
    ? texts.hoursOnDays(daysOfWeek(locale, opening.days), from, to)
    : texts.hoursFromTo(from, to);
}

function languagesOf(locale: Speech, {languages}: CrisisService) {
  const texts = crisisTexts(locale.msg);
  if (typeof languages === 'number') {
    return texts.manyLanguages(numberFormat(locale).format(languages));
  }
  if (!languages) return undefined;
  const names = displayNames(locale, 'language');
  return texts.languages(listFormat(locale).format(languages.map((tag) => names.of(tag) ?? tag)));
}

/** Where a link to a service leads; nowhere for a number that cannot be dialled with certainty. */
export function addressOf(contact: Contact): string | undefined {
  if ('href' in contact) return contact.href;
  if ('address' in contact) return `mailto:${mailbox(contact.address)}`;
  if (!('dial' in contact)) return undefined;
  if (contact.kind === 'call') return `tel:${contact.dial}`;
  return `sms:${contact.dial}${contact.word ? `?&body=${encodeURIComponent(contact.word)}` : ''}`;
}

/** An email address as every mail program takes it: its domain in `xn--` form where it is not ASCII. */
function mailbox(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = new URL(`https://${address.slice(at + 1)}`).hostname;
  return `${encodeURIComponent(address.slice(0, at))}@${domain}`;
}
