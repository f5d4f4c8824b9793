import {html, nothing} from 'lit';
import {crisisTexts} from '../content/crisis/crisis.js';
import type {LocaleController, Speech} from '../localization/locale-controller.js';
import type {Country} from '../regions/country-controller.js';
import {international, isInternational, regions, type Region} from '../regions/index.js';

/** The list of countries, in the language of the widget and in its order. `id` is unique in it. */
export function countrySelect(locale: LocaleController, country: Country, id: string) {
  const {region: current, chosen} = country;
  const texts = crisisTexts(locale.msg);
  const collator = new Intl.Collator(locale.formats);
  const countries = Object.values(regions).sort((a, b) =>
    collator.compare(countryName(locale, a), countryName(locale, b)),
  );
  const changed = async (event: Event) => {
    const list = event.currentTarget as HTMLSelectElement;
    const root = list.getRootNode() as ShadowRoot;
    await country.choose(regions[list.value] ?? international);
    if (!root.activeElement) focusNumbers(root);
  };
  return html`
    <div class="row screen-only">
      <label for=${id}>${chosen ? texts.region : texts.chooseRegion}</label>
      <select id=${id} part="button" @change=${changed}>
        ${
          // Without it "Another country" would stand there already, and could not be chosen.
          chosen ? nothing : html`<option value="" disabled selected>${texts.notChosen}</option>`
        }
        ${[...countries, international].map(
          (region) => html`
            <option value=${region.code} .selected=${chosen && region.code === current.code}>
              ${countryName(locale, region)}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}

/**
 * The list stands above the numbers until a country is chosen, and then below: the focus, which
 * would be lost with it, goes on to the first number.
 */
function focusNumbers(root: ShadowRoot) {
  root.querySelector<HTMLElement>('.emergency a')?.focus({preventScroll: true});
  root.querySelector('.crisis')?.scrollIntoView({block: 'nearest'});
}

/** The name of the country beside a heading, where it is known: also on paper, without the list. */
export const countryMark = (locale: LocaleController, region: Region) =>
  isInternational(region)
    ? nothing
    : html`<span class="muted"
        ><span aria-hidden="true">·</span> ${countryName(locale, region)}</span
      >`;

/** The name of a country in the language of the widget. */
export function countryName(locale: Speech, region: Region): string {
  if (isInternational(region)) return crisisTexts(locale.msg).elsewhere;
  return new Intl.DisplayNames(locale.formats, {type: 'region'}).of(region.code) ?? region.code;
}
