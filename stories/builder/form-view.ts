import {html, nothing} from 'lit';
import {languages} from '../../src/localization/languages.js';
import {countryName} from '../../src/partials/country-select.js';
import {regions} from '../../src/regions/index.js';
import {typed} from './attributes.js';
import type {Choices} from './choices.js';
import {palette, readability, readable} from './colours.js';
import {colourField, radios, select, textField, type Option} from './fields.js';
import {fileFor, type Release} from './snippet.js';
import {english} from './speech.js';

type Change = (choices: Partial<Choices>) => void;

export function languageAndCountry({language, follow, region}: Choices, change: Change) {
  return html`
    <fieldset class="step">
      <legend>2. Language and country</legend>
      ${select('language', 'Language of your page', languageOptions(), language, (chosen) =>
        change({language: chosen}),
      )}
      ${radios(
        'follow',
        'The widgets',
        [
          ['always', 'always speak this language'],
          ['follow', 'follow each page, for a site in several languages'],
        ],
        follow ? 'follow' : 'always',
        (chosen) => change({follow: chosen === 'follow'}),
      )}
      ${select(
        'region',
        'Country of your visitors',
        [['', 'Let visitors choose'], ...countryOptions()],
        region,
        (chosen) => change({region: chosen}),
        'Whose helplines and services are named. Visitors can change it.',
      )}
    </fieldset>
  `;
}

export function ownServiceFields({service}: Choices, change: Change) {
  const set = (some: Partial<Choices['service']>) => change({service: {...service, ...some}});
  return html`
    <fieldset class="step">
      <legend>3. Your service</legend>
      <p class="hint">
        Shown first where therapists are listed. Leave empty what you do not want to show.
      </p>
      ${textField('service-name', 'Name', service.name, typed.name, (name) => set({name}))}
      ${textField(
        'service-href',
        'Link to your contact page',
        service.href,
        typed.href,
        (href) => set({href}),
        'Such as /contact, or an address that starts with https:',
      )}
      ${textField('service-phone', 'Phone number', service.phone, typed.phone, (phone) =>
        set({phone}),
      )}
    </fieldset>
  `;
}

export function reviewFields({review}: Choices, change: Change) {
  const set = (some: Partial<Choices['review']>) => change({review: {...review, ...some}});
  return html`
    <fieldset class="step">
      <legend>4. Who checked the texts</legend>
      <p class="hint">
        The widgets say that no clinician in your country has approved their texts. Once one of yours
        has read all of them, in this language, name them here: who and when is shown instead. When
        the texts change, the widgets say that, too.
      </p>
      ${textField(
        'reviewed-by',
        'Name and role, or your clinic',
        review.by,
        typed.reviewedBy,
        (by) => set({by}),
      )}
      ${textField(
        'reviewed-on',
        'Day of the check',
        review.on,
        typed.reviewedOn,
        (on) => set({on}),
        'As year-month-day, such as 2026-11-28. Both are needed.',
      )}
    </fieldset>
  `;
}

/** Where the builder starts when an editor wants colours of their own: the kit's, for light pages. */
const firstColours = {accent: '#0f6b68', background: '#ffffff'};

export function look({headingLevel, colours}: Choices, change: Change) {
  return html`
    <fieldset class="step">
      <legend>5. Look</legend>
      ${select(
        'heading-level',
        'Heading level of the widgets',
        ['1', '2', '3', '4', '5', '6'].map((level) => [level, `Heading ${level}`] as const),
        String(headingLevel),
        (level) => change({headingLevel: Number(level)}),
        'One below the heading above them. Usually 2.',
      )}
      ${radios(
        'colours',
        'Colours',
        [
          ['kit', 'those of the widgets, light or dark as the visitor prefers'],
          ['own', 'our own'],
        ],
        colours ? 'own' : 'kit',
        (chosen) => change({colours: chosen === 'own' ? firstColours : undefined}),
      )}
      ${colours ? ownColours(colours, change) : nothing}
    </fieldset>
  `;
}

function ownColours(colours: NonNullable<Choices['colours']>, change: Change) {
  const {accent, background} = colours;
  const set = (some: Partial<typeof colours>) => change({colours: {...colours, ...some}});
  const {good, text} = readability(accent, background);
  const onAccent = palette(accent, background)['on-accent'] === '#ffffff' ? 'white' : 'black';
  return html`
    ${colourField('accent', 'Links and buttons', accent, (value) => set({accent: value}))}
    ${colourField('background', 'Background', background, (value) => set({background: value}))}
    <p class=${good ? 'finding good' : 'finding weak'} role="status">${text}</p>
    ${
      good
        ? nothing
        : html`<button
            type="button"
            @click=${() => set({accent: readable(accent, background)})}
          >
            Use the nearest readable colour
          </button>`
    }
    <p class="hint">
      Text on the buttons is ${onAccent}, and the other colours are chosen to be easy to read.
    </p>
  `;
}

export function whereTheFileIs(choices: Choices, release: Release, files: string, change: Change) {
  const {source, folder} = choices;
  const file = fileFor(choices, release);
  return html`
    <fieldset class="step">
      <legend>6. Where the script is</legend>
      ${radios(
        'source',
        'The widgets are loaded from',
        [
          ['own', 'our own site (recommended)'],
          ['network', 'a public network (jsDelivr)'],
        ],
        source,
        (chosen) => change({source: chosen}),
      )}
      ${
        source === 'own'
          ? html`
              ${textField(
                'folder',
                'Folder on your site',
                folder,
                typed.folder,
                (value) => change({folder: value}),
                'The version in it lets you keep the old file until every page has the new snippet.',
              )}
              <p class="hint">
                Upload this one file there:
                ${files ? html`<a href="${files}${file}" download>${file}</a>` : html`<code>${file}</code>`}
              </p>
            `
          : html`<p class="hint">
              Your visitors’ browsers then ask another company for the file. It learns their internet
              addresses. Name it in your privacy notice.
            </p>`
      }
    </fieldset>
  `;
}

/** Each language in its own words, then in English. */
function languageOptions(): Option<string>[] {
  const inEnglish = new Intl.DisplayNames('en', {type: 'language'});
  return languages()
    .map((tag) => {
      const own = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
      const name = inEnglish.of(tag) ?? tag;
      return [tag, own === name ? name : `${name} (${own})`] as const;
    })
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'));
}

const countryOptions = (): Option<string>[] =>
  Object.values(regions)
    .map((region) => [region.code, countryName(english, region)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'));
