import {html, nothing} from 'lit';
import {crisisTexts} from '../content/crisis/crisis.js';
import type {LocaleController, Speech} from '../localization/locale-controller.js';
import {
  confirmed,
  isHomeLine,
  isInternational,
  type CrisisService,
  type Region,
  type ServedPeople,
} from '../regions/index.js';
import type {Country} from '../regions/country-controller.js';
import {heading} from '../shared/heading.js';
import {countryMark, countrySelect} from './country-select.js';
import {longDate} from './date-and-time.js';
import type {Disclosures} from './disclosure.js';
import {emergencyLinks, serviceList} from './service-list.js';

/** Whom to call, as every widget that can meet someone in danger shows it. */
interface CrisisPanel {
  locale: LocaleController;
  country: Country;
  disclosures: Disclosures;
  /** Level of the headings inside. */
  level: number;
  /** Whose lines come first, such as those for young people. */
  first?: readonly ServedPeople[];
  /** When to call the emergency number, where it is about someone other than the reader. */
  hint?: string;
  /** Whether only three services stand there at once, and the others behind a button. */
  brief?: boolean;
}

export function crisisPanel(panel: CrisisPanel) {
  const {locale, country, disclosures, level, first = [], hint, brief} = panel;
  const {region} = country;
  const texts = crisisTexts(locale.msg);
  const elsewhere = isInternational(region);
  const services = inOrder(confirmed(region.services), first);
  const shown = brief ? few(services, 3) : services;
  const more = services.slice(shown.length);
  return html`
    <div class="crisis stack" part="notice">
      ${elsewhere ? countrySelect(locale, country, 'region') : nothing}
      <div class="emergency stack">
        <div class="stack">
          ${heading(level, emergencyTitle(locale, country))}
          ${hint ? html`<p>${hint}</p>` : nothing}
          ${elsewhere ? html`<p>${texts.emergencyElsewhere}</p>` : hint ? nothing : html`<p>${texts.emergencyHint}</p>`}
        </div>
        ${emergencyLinks(locale, confirmed(region.emergency))}
      </div>
      ${heading(level, elsewhere ? texts.talkElsewhere : texts.talk)}
      ${first.includes('home') && !services.some(isHomeLine) ? html`<p>${texts.noHomeLine}</p>` : nothing}
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
      ${elsewhere ? nothing : countrySelect(locale, country, 'region')}
      ${checkedOn(locale, country)}
    </div>
  `;
}

/**
 * Whom to call when someone is not safe at home: the emergency number, then the region's own line.
 * Where no such line is confirmed, the first services for everyone, who can name one.
 */
export function safetyContacts(locale: LocaleController, country: Country) {
  const {region} = country;
  const texts = crisisTexts(locale.msg);
  const services = confirmed(region.services);
  const lines = services.filter(isHomeLine);
  return html`
    <p class="service-name">${emergencyTitle(locale, country)}</p>
    ${isInternational(region) ? html`<p>${texts.emergencyElsewhere}</p>` : nothing}
    ${emergencyLinks(locale, confirmed(region.emergency))}
    ${lines.length ? nothing : html`<p>${texts.noHomeLine}</p>`}
    ${serviceList(locale, lines.length ? lines : few(services, 2))}
    ${countrySelect(locale, country, 'region')} ${checkedOn(locale, country)}
  `;
}

/** The lines of a country for certain people, or for everyone: for a part of a longer text. */
export function linesFor(
  locale: LocaleController,
  country: Country,
  level: number,
  people: readonly ServedPeople[],
) {
  if (people.length === 0) return nothing;
  const services = confirmed(country.region.services);
  const lines = inOrder(
    services.filter((service) => people.includes(service.for)),
    people,
  );
  return html`
    <section class="lines stack screen-only">
      ${heading(level, html`${crisisTexts(locale.msg).talk} ${countryMark(locale, country.region)}`)}
      ${serviceList(locale, lines.length ? lines : few(services, 2))}
      ${countrySelect(locale, country, 'region-of-lines')}
      ${checkedOn(locale, country)}
    </section>
  `;
}

const emergencyTitle = (locale: LocaleController, {region}: Country) =>
  html`${crisisTexts(locale.msg).emergency} ${countryMark(locale, region)}`;

const checkedOn = (locale: LocaleController, {region}: Country) =>
  html`<p class="muted">${checkedText(locale, region)}</p>`;

/** The day the oldest of the kit's own numbers was checked; the clinic's own carry theirs. */
export function checkedText(locale: Speech, region: Region): string {
  const entries = [...region.emergency, ...region.services.filter(({own}) => !own)];
  const [oldest] = confirmed(entries)
    .map(({checked}) => checked)
    .sort();
  return crisisTexts(locale.msg).checked(longDate(locale, oldest));
}

/** The first services, and the other half of the last one where it is one of a pair. */
export function few(services: CrisisService[], count: number): CrisisService[] {
  const last = services[count - 1]?.pair;
  return services.filter(({pair}, index) => index < count || (last && pair === last));
}

/** All lines stay; those the reader needs most come first. */
function inOrder(services: CrisisService[], first: readonly ServedPeople[]): CrisisService[] {
  const place = (service: CrisisService) => {
    const index = first.indexOf(service.for);
    return index < 0 ? first.length : index;
  };
  return [...services].sort((a, b) => place(a) - place(b));
}
