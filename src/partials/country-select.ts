import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {crisisTexts} from '../content/crisis/crisis.js';
import type {LocaleController, Speech} from '../localization/locale-controller.js';
import type {Country} from '../regions/country-controller.js';
import {international, isInternational, regions, type Region} from '../regions/index.js';
import {listChooser} from './list-chooser.js';
import {separator} from './separator.js';

/**
 * The list of countries and the button that shows the one chosen.
 *
 * @param id Unique in the widget.
 */
export function countryChooser(locale: LocaleController, country: Country, id: string) {
  const texts = crisisTexts(locale.msg);
  const {region, chosenIn} = country;
  const list = listChooser({
    id,
    label: texts.chooseRegion,
    options: countryOptions(locale, country),
    show: texts.showRegion,
    shown:
      chosenIn === id
        ? keyed(region.code, texts.regionShown(countryName(locale, region)))
        : nothing,
    choose: (code) => country.choose(regions[code] ?? international, id),
  });
  const isKnown = !isInternational(country.pageRegion);
  return keyed(
    locale.shown,
    isKnown
      ? html`
          <details class="country screen-only">
            <summary class="button plain" part="button">${texts.changeRegion}</summary>
            ${list}
          </details>
        `
      : html`<div class="country screen-only">${list}</div>`,
  );
}

/** Where the visitor is likely to be comes first, then the others by their names. */
function countryOptions(locale: LocaleController, country: Country) {
  const {region, pageRegion, chosenIn} = country;
  const {requested} = locale;
  const likely = [pageRegion.code, requested?.region, requested?.maximize().region];
  const first = [...new Set(likely)].flatMap((code) => regions[code ?? ''] ?? []);
  const {compare} = new Intl.Collator(locale.formats);
  const others = Object.values(regions)
    .filter((each) => !first.includes(each))
    .sort((a, b) => compare(countryName(locale, a), countryName(locale, b)));
  const isChosen = chosenIn !== undefined || !isInternational(pageRegion);
  const option = (each: Region) => html`
    <option value=${each.code} .selected=${isChosen && each.code === region.code}>
      ${countryName(locale, each)}
    </option>
  `;
  return html`
    ${
      // Without it "Another country" would stand there already.
      isChosen
        ? nothing
        : html`<option value="" disabled selected>${crisisTexts(locale.msg).notChosen}</option>`
    }
    ${first.map(option)}
    ${first.length ? html`<hr />` : nothing}
    ${others.map(option)} ${option(international)}
  `;
}

/** The name of the country beside a heading, where it is known: also on paper, without the list. */
export const countryMark = (locale: LocaleController, region: Region) =>
  isInternational(region)
    ? nothing
    : html`<span class="muted">${separator}${countryName(locale, region)}</span>`;

/** The name of a country in the language of the widget. */
export function countryName(locale: Speech, region: Region): string {
  if (isInternational(region)) return crisisTexts(locale.msg).elsewhere;
  return new Intl.DisplayNames(locale.formats, {type: 'region'}).of(region.code) ?? region.code;
}
