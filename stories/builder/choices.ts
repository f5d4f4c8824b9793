import type {SystemId} from './forms/systems.js';
import type {Audience} from '../../src/content/problem-areas/problem-areas.js';

export const widgetIds = [
  'problem-areas',
  'phase-timeline',
  'fit-quiz',
  'find-therapist',
  'crisis-help',
  'common-questions',
] as const;
export type WidgetId = (typeof widgetIds)[number];

/** Everything an editor decides. What is typed by hand may be anything: it is checked where used. */
export interface Choices {
  /** The widgets on the page, in order. */
  readonly widgets: readonly WidgetId[];
  /** The language of the page, as a BCP 47 tag. */
  readonly language: string;
  /** Whether the widgets take the language of each page, instead of always this one. */
  readonly follow: boolean;
  /** Whether the policy of the site lets its pages fetch nothing, so that languages cannot lie beside the file. */
  readonly noFetch: boolean;
  /** The country whose services are named; `several`: the visitor chooses; empty: not said yet. */
  readonly region: string;
  /** The clinic's own service. */
  readonly service: {readonly name: string; readonly href: string; readonly phone: string};
  /** The clinic's own crisis line, first among those of the country. */
  readonly line: OwnLine;
  /** Who has checked the texts for the clinic, and on which day. */
  readonly review: {readonly by: string; readonly on: string};
  readonly headingLevel: number;
  /** Colours of the clinic, as `#rrggbb`; absent: those of the kit, light and dark. */
  readonly colours?: {readonly accent: string; readonly background: string};
  /** Where the code is pasted. */
  readonly system: SystemId;
  /** What stands on the page before the script comes: see `prerender.ts`. */
  readonly before: Before;
  /** Whether the page runs trackers, so that the widgets have to stand in frames. */
  readonly tracked: boolean;
  /** The beginning of the clinic's site, such as `https://clinic.example`. */
  readonly site: string;
  /** The folder on the clinic's own site that the files are uploaded to. */
  readonly folder: string;
  /** Whether the page hears that a widget is used. */
  readonly usageEvents: boolean;
  readonly options: Options;
}

/**
 * `fallback`: a short text. `inside`: what the widgets show, with its styles. `sheets`: the same, with its
 * styles in files, where the policy of the site allows none in a page.
 */
export const befores = ['inside', 'sheets', 'fallback'] as const;
export type Before = (typeof befores)[number];

/** A crisis line as the form has it; see `OwnService` for what each field accepts. */
export interface OwnLine {
  readonly name: string;
  readonly call: string;
  readonly hours: string;
  readonly source: string;
  readonly checked: string;
}

/** What only one widget has: see the attributes in the README. */
export interface Options {
  readonly audience: Audience;
  readonly openAreas: readonly string[];
  readonly plan: string;
  readonly session: string;
  readonly followUp: boolean;
  readonly exitHref: string;
  readonly show: readonly string[];
  readonly openQuestions: readonly string[];
  /** The clinic's own headings, by widget; empty: the widget's. */
  readonly headings: Readonly<Partial<Record<WidgetId, string>>>;
}

/** What the builder begins with; `version` is that of the kit. */
export const firstChoices = (version: string): Choices => ({
  widgets: ['problem-areas', 'find-therapist', 'crisis-help'],
  language: 'en',
  follow: false,
  noFetch: false,
  region: '',
  service: {name: '', href: '', phone: ''},
  review: {by: '', on: ''},
  line: {name: '', call: '', hours: '', source: '', checked: ''},
  headingLevel: 2,
  system: 'other',
  before: 'inside',
  tracked: false,
  site: '',
  usageEvents: false,
  folder: `/ipt-widgets/${version}/`,
  options: {
    audience: 'adult',
    openAreas: [],
    plan: '12-16',
    session: '',
    followUp: true,
    exitHref: '',
    show: [],
    openQuestions: [],
    headings: {},
  },
});
