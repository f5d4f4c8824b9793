import {html, nothing} from 'lit';
import {crisisTexts} from '../content/crisis/crisis.js';
import type {LocaleController, Speech} from '../localization/locale-controller.js';
import {ageOf, oldestOf, type Age} from '../regions/age.js';
import {confirmed, isInternational, type Region, type Sourced} from '../regions/index.js';
import {countryName} from './country-select.js';
import {longDate} from './date-and-time.js';
import {offsiteLink} from './offsite-link.js';
import {separator} from './separator.js';

/** Country and day in one line; where that day is long ago, also the pages to check. */
export function checkedOn(locale: LocaleController, region: Region) {
  const own = [...region.emergency, ...region.services].filter((entry) => !('own' in entry));
  const stale = confirmed(own).filter((entry) => ageOf(entry) !== 'recent');
  return html`
    <p class="muted">
      ${isInternational(region) ? nothing : html`${countryName(locale, region)}${separator}`}${comparedOn(locale, region)}
      ${staleNote(locale, ageOf({checked: oldestOf(region)}), stale)}
    </p>
  `;
}

/** The day the oldest of the kit's own numbers was compared; the clinic's own carry theirs. */
export const comparedOn = (locale: Speech, region: Region): string =>
  crisisTexts(locale.msg).compared(longDate(locale, oldestOf(region)));

/** What a visitor should know of an old date: softly, and where to look. */
export function staleNote({msg}: LocaleController, age: Age, entries: readonly Sourced[]) {
  if (age === 'recent') return nothing;
  const {halfYearOld, yearOld} = crisisTexts(msg);
  const pages = new Map(entries.map(({sources: [{url}]}) => [new URL(url).hostname, url]));
  return html`
    <span class="stale">
      ${age === 'a-year' ? yearOld : halfYearOld}
      ${[...pages.values()].map((url) => html`${offsiteLink(msg, url)} `)}
    </span>
  `;
}
