import type {LocaleController} from '../localization/locale-controller.js';

/** `2026-11-22` as people of the language write it. Every day is read in one zone: it is a date. */
export const longDate = (locale: LocaleController, day: string) =>
  new Intl.DateTimeFormat(locale.formats, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(day),
  );
