import type {Region, Sourced} from './region.js';

/** After so many days an entry has to be compared with its source again. */
export const reviewDays = 90;

/** An entry under the name that finds it in its file. */
export interface NamedEntry {
  readonly name: string;
  readonly entry: Sourced;
}

/** Everything in a region that has a source, a date and a confidence. */
export const entriesOf = ({emergency, services, routes, leads = []}: Region): NamedEntry[] => [
  ...emergency.map((entry) => ({name: `emergency ${entry.number}`, entry})),
  ...services.map((entry) => ({name: entry.name, entry})),
  ...routes.map((entry) => ({name: entry.id, entry})),
  ...leads.map((entry) => ({name: entry.name, entry})),
];

/** Where a region is written down, for messages. */
export const fileOf = ({code}: Region) =>
  `src/regions/countries/${code === '001' ? 'international' : code.toLowerCase()}.ts`;

/** How many days an entry is old. `today` as `YYYY-MM-DD`. */
export const daysOld = ({checked}: Pick<Sourced, 'checked'>, today: string): number =>
  Math.floor((Date.parse(today) - Date.parse(checked)) / 86_400_000);

/** The last day on which an entry is fresh enough, as `YYYY-MM-DD`; of a date that is none, itself. */
export function dueDay({checked}: Sourced): string {
  const day = new Date(Date.parse(checked) + reviewDays * 86_400_000);
  return Number.isNaN(day.getTime()) ? checked : day.toISOString().slice(0, 10);
}

/** Whether an entry has to be compared with its source again by a certain day, that day included. */
export const isDueBy = (entry: Sourced, day: string): boolean =>
  !(daysOld(entry, day) < reviewDays);

/** Whether an entry has to be compared with its source again; a date that is none always has to. */
export const isOverdue = (entry: Sourced, today: string): boolean =>
  !(daysOld(entry, today) <= reviewDays);
