import {html, nothing} from 'lit';
import {
  contactLabel,
  crisisTexts,
  emergencyUse,
  serviceStep,
  textWord,
} from '../content/crisis/crisis.js';
import type {LocaleController} from '../localization/locale-controller.js';
import type {Contact, CrisisService, EmergencyNumber} from '../regions/index.js';
import {ageOf} from '../regions/age.js';
import {staleNote} from './checked.js';
import {longDate} from './date-and-time.js';
import {inCountry} from './in-country.js';
import {offsiteLink} from './offsite-link.js';
import {phoneNumber} from './phone-number.js';
import {separator} from './separator.js';
import {addressOf, factsOf} from './service-facts.js';

/** Services with all ways to reach them. Each is made once, however many lists of a page name it. */
export const serviceList = (locale: LocaleController, services: readonly CrisisService[]) => html`
  <ul class="services" role="list">
    ${services.map((service) => {
      const about = inCountry(locale, service, 'service', () => crisisService(locale, service));
      return html`<li>${about}</li>`;
    })}
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
    <div class="about-service">
    <p class="service-name"><bdi translate="no">${name}</bdi></p>
    ${facts.length ? html`<p class="muted facts">${facts.map((fact, index) => html`${index ? separator : nothing}<span>${fact}</span>`)}</p>` : nothing}
    ${words.map((word) => html`<p>${textWord(msg, word)}</p>`)}
    ${step ? html`<p>${serviceStep(msg, step)}</p>` : nothing}
    ${
      own
        ? html`<p class="muted">
          ${crisisTexts(msg).own(longDate(locale, checked))}
          ${staleNote(locale, ageOf(service), [service])}
        </p>`
        : nothing
    }
    </div>
    <p class="contacts">${contacts.map((contact) => contactLink(locale, contact, {of: name}))}</p>
  `;
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
  {style = '', use = '', of}: {style?: string; use?: string; of?: string} = {},
) {
  const label = contactLabel(msg, contact);
  switch (contact.kind) {
    case 'call':
    case 'text': {
      const number = phoneNumber(contact.number);
      if (!('dial' in contact)) return html`<span>${label} ${number}</span>`;
      return html`
        <a class="button ${style}" part="link" href=${addressOf(contact)!}>
          ${label} ${number}
          ${use ? html`<span class="use">${use}</span>` : nothing}
        </a>
      `;
    }
    case 'email':
      return html`
        <a class="button ${style}" part="link" href=${addressOf(contact)!}>
          ${label} <bdi dir="ltr" translate="no">${contact.address}</bdi>
        </a>
      `;
    default:
      // Two services may chat on one site: the link alone says whose it is.
      return offsiteLink(msg, contact.href, label, `button ${style}`, of);
  }
}
