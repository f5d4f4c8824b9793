import type {Speech} from '../localization/locale-controller.js';

/** `2026-11-22` as people of the language write it. Every day is read in one zone: it is a date. */
export const longDate = (locale: Speech, day: string) =>
  new Intl.DateTimeFormat(locale.formats, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(day),
  );

/** `15:30` as people of the language write it: a time of the day, in whatever zone it is said. */
export const timeOfDay = (locale: Speech, time: string) =>
  new Intl.DateTimeFormat(locale.formats, {timeStyle: 'short', timeZone: 'UTC'}).format(
    new Date(`1970-01-01T${time}Z`),
  );
