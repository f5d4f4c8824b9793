import {html, nothing} from 'lit';
import {crisisTexts} from '../content/crisis/crisis.js';
import {kept} from '../localization/kept.js';
import type {LocaleController} from '../localization/locale-controller.js';
import type {Country} from '../regions/country-controller.js';
import {confirmed, isHomeLine, isInternational, type ServedPeople} from '../regions/index.js';
import {inOrderFor, linesOf} from '../regions/order.js';
import {heading} from '../shared/heading.js';
import {once} from '../shared/once.js';
import {checkedOn} from './checked.js';
import {countryChooser, countryMark} from './country-select.js';
import type {Disclosures} from './disclosure.js';
import {few, firstAndMore} from './first-services.js';
import {inCountry} from './in-country.js';
import {emergencyLinks, serviceList} from './service-list.js';

/** Whom to call, as every widget that can meet someone in danger shows it. */
interface CrisisPanel {
  locale: LocaleController;
  country: Country;
  disclosures: Disclosures;
  /** What it belongs to, such as the title of the widget: a page can have several of these panels. */
  of: string;
  /** Level of the headings inside. */
  level: number;
  /** Whose lines come first, such as those for young people. */
  first?: readonly ServedPeople[];
  /** When to call the emergency number, where it is about someone other than the reader. */
  hint?: string;
  /** Whether all services are printed, also those behind a button that is closed. */
  printsAll?: boolean;
  /** Id of the list of countries, unique in the widget. */
  listId?: string;
}

/** The emergency number, three services at once, and the others behind a button. */
export function crisisPanel(panel: CrisisPanel) {
  return html`
    <div class="crisis stack" part="notice">
      ${aroundNumbers(panel, html`${emergency(panel)} ${helplines(panel)}`)}
    </div>
  `;
}

/** Whom to call in one line: the emergency number, and a button that opens everything else. */
export function crisisLine(panel: CrisisPanel) {
  const {locale, country, disclosures, level, of} = panel;
  const texts = crisisTexts(locale.msg);
  const asks = isInternational(country.pageRegion);
  const chooser = countryChooser(locale, country, {id: 'region', of, disclosures});
  return html`
    ${asks ? chooser : nothing}
    <div class="crisis crisis-line stack" part="notice">
      ${inCountry(
        locale,
        country.region,
        `emergency line ${level}`,
        () => html`
          <div class="row">
            ${heading(level, emergencyTitle(locale, country))}
            ${emergencyLinks(locale, confirmed(country.region.emergency))}
          </div>
          ${isInternational(country.region) ? html`<p>${texts.emergencyElsewhere}</p>` : nothing}
        `,
      )}
      ${disclosures.render({
        id: 'who',
        level,
        title: texts.who,
        quiet: true,
        printed: 'always',
        content: () => html`
          <div class="stack">${helplines({...panel, level: level + 1})}</div>
          ${ofCountry(locale, country, asks ? nothing : chooser)}
        `,
      })}
    </div>
  `;
}

/**
 * Whom to call when someone is not safe at home: the emergency number, then the region's own line.
 * Where no such line is confirmed, the first services for everyone, who can name one.
 */
export function safetyContacts(locale: LocaleController, country: Country, of: string) {
  const {region} = country;
  const services = confirmed(region.services);
  const lines = services.filter(isHomeLine);
  const numbers = inCountry(
    locale,
    region,
    'safety',
    () => html`
    <p class="service-name">${emergencyTitle(locale, country)}</p>
    ${isInternational(region) ? html`<p>${crisisTexts(locale.msg).emergencyElsewhere}</p>` : nothing}
    ${emergencyLinks(locale, confirmed(region.emergency))}
    ${serviceList(locale, lines.length ? lines : few(services, 2))}
  `,
  );
  return aroundNumbers({locale, country, of}, numbers);
}

/** The lines of a country for certain people, or for everyone: for a part of a longer text. */
export function linesFor(
  locale: LocaleController,
  country: Country,
  level: number,
  people: readonly ServedPeople[],
  listId: string,
) {
  if (people.length === 0) return nothing;
  const services = confirmed(country.region.services);
  const lines = linesOf(services, people);
  const numbers = inCountry(
    locale,
    country.region,
    `lines ${level} ${people.join(' ')}`,
    () => html`
    ${heading(level, html`${crisisTexts(locale.msg).talk}${countryMark(locale, country.region)}`)}
    ${serviceList(locale, lines.length ? lines : few(services, 2))}
  `,
  );
  return html`
    <section class="lines stack screen-only">
      ${aroundNumbers({locale, country, of: crisisTexts(locale.msg).talk, listId}, numbers)}
    </section>
  `;
}

/**
 * Numbers with their country: where the page does not say which it is, the list to choose from
 * comes first, and stays there; else it stands behind a button at the end, beside the day.
 */
function aroundNumbers(
  {
    locale,
    country,
    disclosures,
    of,
    listId: id = 'region',
  }: Pick<CrisisPanel, 'locale' | 'country' | 'of' | 'listId'> &
    Partial<Pick<CrisisPanel, 'disclosures'>>,
  numbers: unknown,
) {
  const chooser = countryChooser(locale, country, {id, of, disclosures});
  const asks = isInternational(country.pageRegion);
  return html`
    ${asks ? chooser : nothing}
    <div class="stack">${numbers}</div>
    ${ofCountry(locale, country, asks ? nothing : chooser)}
  `;
}

/** Country, day and a way to change the country, on one line where there is room. */
const ofCountry = (locale: LocaleController, country: Country, chooser: unknown) => html`
  <div class="row of-country">
    ${inCountry(locale, country.region, 'checked', () => checkedOn(locale, country.region))}
    ${chooser}
  </div>
`;

function emergency({locale, country, level, hint}: CrisisPanel) {
  const texts = crisisTexts(locale.msg);
  const {region} = country;
  const abroad = isInternational(region) ? texts.emergencyElsewhere : undefined;
  return inCountry(
    locale,
    region,
    `emergency ${level} ${hint}`,
    () => html`
    <div class="emergency stack">
      <div class="stack">
        ${heading(level, emergencyTitle(locale, country))}
        ${hint ? html`<p>${hint}</p>` : nothing}
        ${hint && !abroad ? nothing : html`<p>${abroad ?? texts.emergencyHint}</p>`}
      </div>
      ${emergencyLinks(locale, confirmed(region.emergency))}
    </div>
  `,
  );
}

function helplines({locale, country, disclosures, of, level, first = [], printsAll}: CrisisPanel) {
  const texts = crisisTexts(locale.msg);
  const {region} = country;
  const people = first.join(' ');
  const [atOnce, more] = kept(
    locale,
    `in order ${people}`,
    () => firstAndMore(inOrderFor(confirmed(region.services), first), first),
    region,
  );
  const key = `helplines ${level} ${people}`;
  return html`
    ${inCountry(
      locale,
      region,
      key,
      () => html`
        ${heading(level, isInternational(region) ? texts.talkElsewhere : texts.talk)}
        ${serviceList(locale, atOnce)}
      `,
    )}
    ${
      more.length
        ? quiet(
            'more',
            texts.more,
            () => inCountry(locale, region, `more ${key}`, () => serviceList(locale, more)),
            printsAll,
          )
        : nothing
    }
    ${quiet('what-happens', texts.whatHappens, () =>
      once(locale, 'what happens', () =>
        [...texts.whatHappensText, texts.nobodyWatches].map((text) => html`<p>${text}</p>`),
      ),
    )}
  `;

  function quiet(id: string, title: string, content: () => unknown, isPrinted = false) {
    const printed = isPrinted ? 'always' : undefined;
    return disclosures.render({id, level, title, of, quiet: true, printed, content});
  }
}

const emergencyTitle = (locale: LocaleController, {region}: Country) =>
  html`${crisisTexts(locale.msg).emergency}${countryMark(locale, region)}`;
