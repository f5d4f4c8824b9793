import {html, nothing} from 'lit';
import {
  contactLabel,
  crisisTexts,
  emergencyUse,
  placeName,
  servedPeople,
  serviceStep,
  textWord,
} from '../content/crisis.js';
import type {LocaleController} from '../localization/locale-controller.js';
import type {Contact, CrisisService, EmergencyNumber} from '../regions/index.js';
import {longDate, timeOfDay} from './date-and-time.js';
import {offsiteLink} from './offsite-link.js';

/** Services with all ways to reach them. */
export const serviceList = (locale: LocaleController, services: readonly CrisisService[]) => html`
  <ul class="services" role="list">
    ${services.map((service) => html`<li>${crisisService(locale, service)}</li>`)}
  </ul>
`;

function crisisService(locale: LocaleController, service: CrisisService) {
  const {msg} = locale;
  const {name, contacts, step, own, checked} = service;
  const facts = factsOf(locale, service);
  const words = contacts.flatMap((contact) =>
    contact.kind === 'text' && contact.word ? contact.word : [],
  );
  return html`
    <p class="service-name"><bdi translate="no">${name}</bdi></p>
    ${facts.length ? html`<p class="muted facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>` : nothing}
    <p class="row">${contacts.map((contact) => contactLink(locale, contact))}</p>
    ${words.map((word) => html`<p>${textWord(msg, word)}</p>`)}
    ${step ? html`<p>${serviceStep(msg, step)}</p>` : nothing}
    ${own ? html`<p class="muted">${crisisTexts(msg).own(longDate(locale, checked))}</p>` : nothing}
  `;
}

/** For whom, where, when, at what cost and in which languages. */
const factsOf = (locale: LocaleController, service: CrisisService): string[] =>
  [
    servedPeople(locale.msg, service.for),
    service.place && placeName(locale.msg, service.place),
    hoursOf(locale, service),
    service.cost === 'free' && crisisTexts(locale.msg).free,
    languagesOf(locale, service),
  ].filter((fact) => typeof fact === 'string');

function hoursOf(locale: LocaleController, {contacts, for: people, hours}: CrisisService) {
  const texts = crisisTexts(locale.msg);
  if (hours === 'always') return texts.alwaysOpen;
  if (hours) return texts.hoursFromTo(timeOfDay(locale, hours.from), timeOfDay(locale, hours.to));
  // A directory answers at any time, the lines it lists have hours of their own; a doctor on call
  // is there when others are not.
  const hasOwnHours =
    contacts.some(({kind}) => kind !== 'directory') && people !== 'doctor-on-call';
  return hasOwnHours && texts.hoursVary;
}

function languagesOf(locale: LocaleController, {languages}: CrisisService) {
  const texts = crisisTexts(locale.msg);
  if (typeof languages === 'number') {
    return texts.manyLanguages(new Intl.NumberFormat(locale.formats).format(languages));
  }
  const names = new Intl.DisplayNames(locale.formats, {type: 'language'});
  const list = new Intl.ListFormat(locale.formats);
  return languages && texts.languages(list.format(languages.map((tag) => names.of(tag) ?? tag)));
}

/** The emergency numbers of a country, the first one above all others. */
export const emergencyLinks = (
  locale: LocaleController,
  numbers: readonly EmergencyNumber[],
) => html`
  <p class="row">
    ${numbers.map((number, index) =>
      contactLink(locale, number, {
        style: index === 0 ? 'primary' : '',
        use: number.for && emergencyUse(locale.msg, number.for),
      }),
    )}
  </p>
`;

function contactLink(
  {msg}: LocaleController,
  contact: Contact,
  {style = '', use = ''}: {style?: string; use?: string} = {},
) {
  const label = contactLabel(msg, contact);
  switch (contact.kind) {
    case 'call':
    case 'text': {
      const {kind, number, dial, word} = contact;
      const body = word ? `?&body=${encodeURIComponent(word)}` : '';
      const href = kind === 'call' ? `tel:${dial}` : `sms:${dial}${body}`;
      const name = [label, number, use].filter(Boolean).join(' ');
      return html`
        <a
          class="button ${style}"
          part="link"
          href=${href}
          aria-label=${isShort(number) ? `${name}, ${digitByDigit(number)}` : nothing}
        >
          ${label} <bdi dir="ltr" translate="no">${number}</bdi>
          ${use ? html`<span class="use">${use}</span>` : nothing}
        </a>
      `;
    }
    case 'email':
      return html`
        <a class="button ${style}" part="link" href="mailto:${contact.address}">
          ${label} <bdi dir="ltr" translate="no">${contact.address}</bdi>
        </a>
      `;
    default:
      return offsiteLink(msg, contact.href, label, `button ${style}`);
  }
}

/** Screen readers read 116 123 as two amounts; a longer number they take for one to dial. */
const isShort = (number: string) => number.replace(/\D/g, '').length <= 6;

/** Said after the text of the link, which stays the name that voice control listens for. */
const digitByDigit = (number: string) => [...number.replace(/\D/g, '')].join(' ');
