export {copyText} from '../../stories/builder/copy-text.js';
import {firstChoices, widgetIds, type Choices} from '../../stories/builder/choices.js';
import {placesFor} from '../../stories/builder/forms/places.js';
import {systemOf, type SystemId} from '../../stories/builder/forms/systems.js';
import {tongueFor} from '../../stories/builder/speech.js';
import type {Release} from '../../stories/builder/widgets.js';

/** What the clinic of this run calls its own, to be found again on the page. */
export const own = {
  site: 'https://clinic.example',
  service: 'Riverside Therapy Service',
  contact: 'https://clinic.example/contact',
  line: 'Riverside Crisis Team',
};

/** Everything that the builder can be told, so that each form carries all it can carry. */
const choices = (system: SystemId, version: string): Choices => ({
  ...firstChoices(version),
  widgets: widgetIds,
  region: 'GB',
  site: own.site,
  service: {name: own.service, href: own.contact, phone: '+44 1632 960 190'},
  line: {
    name: own.line,
    call: '01632 960 191',
    hours: 'Mon-Fri 8:00-20:00',
    source: `${own.site}/crisis`,
    checked: '2026-11-01',
  },
  colours: {accent: '#7a1f3d', background: '#fff8f0'},
  system,
});

/** What the builder gives for a system: its name and form, what goes into the site's header, and into the page. */
export async function formFor(system: SystemId, release: Release) {
  const places = placesFor(choices(system, release.version), await tongueFor('en'), release);
  const [header, page] = [true, false].map((inHeader) =>
    places.filter(({id}) => (id === 'header') === inHeader && id !== 'dokuwiki'),
  );
  const {name, form} = systemOf(system);
  return {
    name,
    form,
    header: codes(header),
    page: codes(page),
    isText: page.every(({isText}) => isText),
  };
}

const codes = (places: {code: string}[]) => places.map(({code}) => code).join('\n');
