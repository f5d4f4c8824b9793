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
  /** The country whose services are named; empty: the visitor chooses. */
  readonly region: string;
  /** The clinic's own service. */
  readonly service: {readonly name: string; readonly href: string; readonly phone: string};
  /** Who has checked the texts for the clinic, and on which day. */
  readonly review: {readonly by: string; readonly on: string};
  readonly headingLevel: number;
  /** Colours of the clinic, as `#rrggbb`; absent: those of the kit, light and dark. */
  readonly colours?: {readonly accent: string; readonly background: string};
  /** Where the script comes from: the clinic's own site, or a public network. */
  readonly source: 'own' | 'network';
  /** The folder on the clinic's own site that the file is uploaded to. */
  readonly folder: string;
  readonly options: Options;
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
}

/** What the builder begins with; `version` is that of the kit. */
export const firstChoices = (version: string): Choices => ({
  widgets: ['problem-areas', 'find-therapist', 'crisis-help'],
  language: 'en',
  follow: false,
  region: '',
  service: {name: '', href: '', phone: ''},
  review: {by: '', on: ''},
  headingLevel: 2,
  source: 'own',
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
  },
});
