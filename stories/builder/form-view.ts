import {html, nothing} from 'lit';
import {languages} from '../../src/localization/languages.js';
import {countryName} from '../../src/partials/country-select.js';
import {regions} from '../../src/regions/index.js';
import {typed} from './attributes.js';
import type {Choices} from './choices.js';
import {palette, readability, readable} from './colours.js';
import {download} from './download.js';
import {checkbox, colourField, radios, select, textField, type Option} from './fields.js';
import {filesToUpload} from './forms/files.js';
import {systemIds, systemOf} from './forms/systems.js';
import {beforeScript, sheetList} from './before-view.js';
import {lineInputs, ownLines} from './own-line.js';
import {english} from './speech.js';
import type {Release} from './widgets.js';

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
        [
          ...(region ? [] : [['', 'Please choose'] as const]),
          ...countryOptions(),
          ['several', 'Several countries: visitors choose'],
        ],
        region,
        (chosen) => change({region: chosen}),
        'Required. Its helplines and services are named; visitors can change it.',
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
      <legend>5. Who checked the texts</legend>
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
      <legend>6. Look</legend>
      ${select(
        'heading-level',
        'Size of the widgets’ headings',
        ['1', '2', '3', '4', '5', '6'].map((level) => [level, `Heading ${level}`] as const),
        String(headingLevel),
        (level) => change({headingLevel: Number(level)}),
        'One below the heading above them on your page. Usually 2.',
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

/** Where the code goes: which system, and where the files are. */
export function yourSite(choices: Choices, release: Release, files: string, change: Change) {
  const {system, follow, noFetch, tracked, site, folder, usageEvents} = choices;
  return html`
    <fieldset class="step">
      <legend>7. Your site</legend>
      ${select(
        'system',
        'Where do you paste it?',
        systemIds.map((id) => [id, systemOf(id).name] as const),
        system,
        (chosen) => change({system: chosen}),
        systemOf(system).seen,
      )}
      ${checkbox('tracked', 'The page runs trackers or session recorders', tracked, (isTracked) =>
        change({tracked: isTracked}),
      )}
      <p class="hint">
        Such as Google Analytics, Meta Pixel, Clarity or Hotjar. The widgets then stand in frames,
        into which those cannot look.
      </p>
      ${textField(
        'site',
        'Beginning of your site',
        site,
        typed.site,
        (value) => change({site: value}),
        'Such as https://clinic.example. Some editors need it.',
      )}
      ${textField(
        'folder',
        'Folder on your site',
        folder,
        typed.folder,
        (value) => change({folder: value}),
        'The version in it lets you keep the old file until every page has the new code.',
      )}
      ${
        follow && !tracked
          ? html`${checkbox(
              'no-fetch',
              'The policy of the site has no connect-src for these files',
              noFetch,
              (isOn) => change({noFetch: isOn}),
            )}
              <p class="hint">
                The languages then come in one larger file. Whoever looks after the site knows; if
                nobody does, leave it.
              </p>`
          : nothing
      }
      ${beforeScript(choices, change)}
      <div class="hint">
        Upload there:
        <ul class="files">
          ${filesToUpload(choices, release).map(
            (file) =>
              html`<li>${download(file, files && tracked ? `${files}../embed/` : files)}</li>`,
          )}
          ${sheetList(choices)}
        </ul>
      </div>
      ${checkbox('usage-events', 'Tell the page that a widget is used', usageEvents, (isOn) =>
        change({usageEvents: isOn}),
      )}
      <p class="hint">
        So that you can count: shown, begun, finished. Never what somebody answers or opens.
      </p>
    </fieldset>
  `;
}

/** A line of the clinic's own, first among those of the country. */
export function ownLineFields(choices: Choices, change: Change) {
  const {line} = choices;
  const set = (some: Partial<Choices['line']>) => change({line: {...line, ...some}});
  const {services, problems} = ownLines(choices);
  return html`
    <fieldset class="step">
      <legend>4. Your own crisis line</legend>
      <p class="hint">
        Stands before the other lines of the country, below the emergency number. Leave all empty if
        you have none.
      </p>
      ${textField('line-name', 'Name of the line', line.name, lineInputs.name, (name) => set({name}))}
      ${textField('line-call', 'Number to call', line.call, lineInputs.call, (call) => set({call}))}
      ${textField(
        'line-hours',
        'When it answers',
        line.hours,
        lineInputs.hours,
        (hours) => set({hours}),
        'Such as always, or Mon-Fri 8:00-20:00. Empty: nothing is said.',
      )}
      ${textField(
        'line-source',
        'Page where it can be checked',
        line.source,
        lineInputs.source,
        (source) => set({source}),
        'An address that starts with https:',
      )}
      ${textField(
        'line-checked',
        'Day you last checked it',
        line.checked,
        lineInputs.checked,
        (checked) => set({checked}),
        'As year-month-day, such as 2026-11-28.',
      )}
      <p class="problem" role="status">
        ${
          problems.length > 0 && services.length === 0
            ? 'Left out until name, number, page and day are there and can be used.'
            : nothing
        }
      </p>
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
