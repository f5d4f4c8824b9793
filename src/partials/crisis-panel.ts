import {html, nothing} from 'lit';
import {
  contactLabel,
  crisisTexts,
  placeName,
  servedPeople,
  serviceStep,
  textWord,
} from '../content/crisis.js';
import type {LocaleController} from '../localization/locale-controller.js';
import {
  confirmed,
  international,
  regions,
  type Contact,
  type CrisisService,
  type Region,
  type ServedPeople,
} from '../regions/index.js';
import {heading} from '../shared/heading.js';
import type {Disclosures} from './disclosure.js';
import {longDate} from './long-date.js';
import {hostName, offsiteLink} from './offsite-link.js';

/** Whom to call, as every widget that can meet someone in danger shows it. */
interface CrisisPanel {
  locale: LocaleController;
  region: Region;
  disclosures: Disclosures;
  /** Level of the headings inside. */
  level: number;
  /** Whose lines come first, such as those for young people. */
  first?: readonly ServedPeople[];
  /** Whether only three services stand there at once, and the others behind a button. */
  brief?: boolean;
  choose: (region: Region) => void;
}

export function crisisPanel(panel: CrisisPanel) {
  const {locale, region, disclosures, level, first, brief, choose} = panel;
  const texts = crisisTexts(locale.msg);
  const elsewhere = region === international;
  const country = html`<span class="muted"
    ><span aria-hidden="true">·</span> ${regionName(locale, region)}</span
  >`;
  const chooser = html`
    <div class="row screen-only">
      <label for="region">${elsewhere ? texts.chooseRegion : texts.region}</label>
      ${regionSelect(locale, region, choose)}
    </div>
  `;
  const services = inOrder(confirmed(region.services), first);
  const shown = brief ? services.slice(0, 3) : services;
  const more = services.slice(shown.length);
  const oldest = [region.emergency, ...services].map(({checked}) => checked).sort()[0];
  return html`
    <div class="crisis stack" part="notice">
      ${elsewhere ? chooser : nothing}
      <div class="emergency stack">
        <div class="stack">
          ${heading(level, elsewhere ? texts.emergency : html`${texts.emergency} ${country}`)}
          <p>${elsewhere ? texts.emergencyElsewhere : texts.emergencyHint}</p>
        </div>
        ${contactLink(locale, {kind: 'call', ...region.emergency}, 'primary')}
      </div>
      ${heading(level, elsewhere ? texts.talkElsewhere : texts.talk)}
      ${
        first?.includes('home') && !services.some((service) => service.for === 'home')
          ? html`<p>${texts.noHomeLine}</p>`
          : nothing
      }
      ${serviceList(locale, shown)}
      ${
        more.length
          ? disclosures.render({
              id: 'more',
              level,
              title: texts.more,
              quiet: true,
              content: serviceList(locale, more),
            })
          : nothing
      }
      ${disclosures.render({
        id: 'what-happens',
        level,
        title: texts.whatHappens,
        quiet: true,
        content: texts.whatHappensText.map((text) => html`<p>${text}</p>`),
      })}
      ${elsewhere ? nothing : chooser}
      <p class="muted">${texts.checked(longDate(locale, oldest))}</p>
    </div>
  `;
}

const serviceList = (locale: LocaleController, services: CrisisService[]) => html`
  <ul class="services" role="list">
    ${services.map((service) => html`<li>${crisisService(locale, service)}</li>`)}
  </ul>
`;

function crisisService(locale: LocaleController, service: CrisisService) {
  const {msg} = locale;
  const texts = crisisTexts(msg);
  const facts = [
    servedPeople(msg, service.for),
    service.place && placeName(msg, service.place),
    hoursOf(service) && (service.hours === 'always' ? texts.alwaysOpen : texts.hoursVary),
    service.cost === 'free' && texts.free,
  ].filter(Boolean);
  const word = service.contacts.find((contact) => contact.kind === 'text')?.word;
  return html`
    <p class="service-name"><bdi translate="no">${service.name}</bdi></p>
    ${facts.length ? html`<p class="muted facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>` : nothing}
    <p class="row">${service.contacts.map((contact) => contactLink(locale, contact))}</p>
    ${word ? html`<p>${textWord(msg, word)}</p>` : nothing}
    ${service.step ? html`<p>${serviceStep(msg, service.step)}</p>` : nothing}
  `;
}

/** A directory answers at any time; the hours that count are those of the lines it lists. */
const hoursOf = ({contacts}: CrisisService) => contacts.some(({kind}) => kind !== 'directory');

/**
 * Whom to call when someone is not safe at home: the emergency number, then the region's own line.
 * Where no such line is confirmed, the first services for everyone, who can name one.
 */
export function safetyContacts(locale: LocaleController, region: Region) {
  const texts = crisisTexts(locale.msg);
  const services = confirmed(region.services);
  const lines = services.filter((service) => service.for === 'home');
  return html`
    ${
      region === international
        ? html`<p>${texts.emergencyElsewhere}</p>`
        : html`<p class="row">${contactLink(locale, {kind: 'call', ...region.emergency})}</p>`
    }
    ${lines.length ? nothing : html`<p>${texts.noHomeLine}</p>`}
    ${serviceList(locale, lines.length ? lines : services.slice(0, 2))}
  `;
}

function contactLink({msg}: LocaleController, contact: Contact, style = '') {
  const label = contactLabel(msg, contact);
  switch (contact.kind) {
    case 'call':
      return html`
        <a class="button ${style}" part="link" href="tel:${contact.dial}">
          ${label} <bdi dir="ltr" translate="no">${contact.number}</bdi>
        </a>
      `;
    case 'text': {
      const body = contact.word ? `?&body=${encodeURIComponent(contact.word)}` : '';
      return html`
        <a class="button ${style}" part="link" href="sms:${contact.dial}${body}">
          ${label} <bdi dir="ltr" translate="no">${contact.number}</bdi>
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
      return offsiteLink(
        msg,
        contact.href,
        html`${label} <bdi dir="ltr" translate="no" class="host">${hostName(contact.href)}</bdi>`,
        `button ${style}`,
      );
  }
}

/** All lines stay; those the reader needs most come first. */
function inOrder(services: CrisisService[], first: readonly ServedPeople[] = []): CrisisService[] {
  const place = (service: CrisisService) => {
    const index = first.indexOf(service.for);
    return index < 0 ? first.length : index;
  };
  return [...services].sort((a, b) => place(a) - place(b));
}

function regionSelect(locale: LocaleController, current: Region, choose: (region: Region) => void) {
  const collator = new Intl.Collator(locale.formats);
  const countries = Object.values(regions).sort((a, b) =>
    collator.compare(regionName(locale, a), regionName(locale, b)),
  );
  const chosen = (event: Event) => {
    const {value} = event.currentTarget as HTMLSelectElement;
    choose(regions[value] ?? international);
  };
  return html`
    <select id="region" part="button" @change=${chosen}>
      ${[...countries, international].map(
        (region) => html`
          <option value=${region.code} .selected=${region === current}>
            ${regionName(locale, region)}
          </option>
        `,
      )}
    </select>
  `;
}

function regionName(locale: LocaleController, region: Region): string {
  if (region === international) return crisisTexts(locale.msg).elsewhere;
  return new Intl.DisplayNames(locale.formats, {type: 'region'}).of(region.code) ?? region.code;
}
