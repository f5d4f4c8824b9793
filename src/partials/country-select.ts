import {html, noChange, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {crisisTexts} from '../content/crisis/crisis.js';
import {collator, displayNames} from '../localization/formatters.js';
import {kept} from '../localization/kept.js';
import type {LocaleController, Speech} from '../localization/locale-controller.js';
import {likely} from '../localization/negotiate.js';
import type {Country} from '../regions/country-controller.js';
import {once} from '../shared/once.js';
import {press} from '../shared/press.js';
import {international, isInternational, regions, type Region} from '../regions/index.js';
import type {Disclosures} from './disclosure.js';
import {listChooser} from './list-chooser.js';
import {said} from './said.js';
import {separator} from './separator.js';

/**
 * The list of countries and the button that shows the one chosen.
 *
 * @param id Unique in the widget.
 * @param of What it belongs to: several widgets of a page ask for the country.
 * @param disclosures Whose panels are filled when the page is idle: so is a list behind a button,
 *   or as soon as someone opens it.
 */
export function countryChooser(
  locale: LocaleController,
  country: Country,
  {id, of, disclosures}: {id: string; of: string; disclosures?: Disclosures},
) {
  const texts = crisisTexts(locale.msg);
  const {region, chosenIn} = country;
  const isKnown = !isInternational(country.pageRegion);
  // Where the visitor chooses, the list is what it shall be at once.
  const waits = isKnown && chosenIn !== id && disclosures?.isFilled === false;
  // A press is not left to the browser, which would open a list that is still empty.
  const toggle = ({parentElement}: Element) => {
    disclosures?.fill();
    parentElement!.toggleAttribute('open');
  };
  const list = listChooser({
    id,
    label: texts.chooseRegion,
    of,
    options: waits ? noChange : countryOptions(locale, country),
    show: texts.showRegion,
    shown:
      chosenIn === id
        ? keyed(region.code, texts.regionShown(countryName(locale, region)))
        : nothing,
    choose: (code) => country.choose(regions[code] ?? international, id),
  });
  return keyed(
    locale.shown,
    isKnown
      ? html`
          <details class="country screen-only">
            <summary class="button plain" part="button" ${press(toggle)}>
              ${texts.changeRegion}${said(of)}
            </summary>
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
  const codes = [pageRegion.code, requested?.region, requested && likely(requested).region];
  const first = [...new Set(codes)].flatMap((code) => regions[code ?? ''] ?? []);
  const others = countriesByName(locale).filter((each) => !first.includes(each));
  const isChosen = chosenIn !== undefined || !isInternational(pageRegion);
  const chosen = isChosen ? region.code : '';
  const option = (each: Region) => optionOf(each.code, countryName(locale, each), chosen);
  const key = `countries ${chosen} ${first.map(({code}) => code).join(' ')}`;
  return once(
    locale,
    key,
    () => html`
    ${
      // Without it "Another country" would stand there already.
      isChosen
        ? nothing
        : html`<option value="" disabled selected>${crisisTexts(locale.msg).notChosen}</option>`
    }
    ${first.map(option)}
    ${first.length ? html`<hr />` : nothing}
    ${others.map(option)} ${option(international)}
  `,
  );
}

/** A plain node: there may be a hundred of them, made anew for every country that is shown. */
function optionOf(value: string, name: string, chosen: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.setAttribute('value', value);
  option.toggleAttribute('selected', value === chosen);
  option.textContent = name;
  return option;
}

const countriesByName = (locale: Speech) =>
  kept(locale, 'countries', () => {
    const {compare} = collator(locale);
    return Object.values(regions).sort((a, b) =>
      compare(countryName(locale, a), countryName(locale, b)),
    );
  });

/** The name of the country beside a heading, where it is known: also on paper, without the list. */
export const countryMark = (locale: LocaleController, region: Region) =>
  isInternational(region)
    ? nothing
    : html`<span class="muted">${separator}${countryName(locale, region)}</span>`;

/** The name of a country in the language of the widget. */
export function countryName(locale: Speech, region: Region): string {
  if (isInternational(region)) return crisisTexts(locale.msg).elsewhere;
  return displayNames(locale, 'region').of(region.code) ?? region.code;
}
