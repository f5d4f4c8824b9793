import {crisisTexts} from '../content/crisis/crisis.js';
import {dateFormat, listFormat} from '../localization/formatters.js';
import type {Speech} from '../localization/locale-controller.js';
import type {Days, Time, Weekday} from '../regions/hours.js';

/** `2026-11-22` as people of the language write it. */
export const longDate = (locale: Speech, day: string) =>
  dateFormat(locale, {dateStyle: 'long'}).format(new Date(day));

/** `15:30` as people of the language write it: a time of the day, in whatever zone it is said. */
export const timeOfDay = (locale: Speech, time: Time) =>
  dateFormat(locale, {timeStyle: 'short'}).format(moment(1, time));

/** `Friday 6:00 PM`: a time of the week. */
export const timeOfWeek = (locale: Speech, day: Weekday, time: Time) =>
  dateFormat(locale, {weekday: 'long', hour: 'numeric', minute: '2-digit'}).format(
    moment(day, time),
  );

/** `Mon to Fri and Sun`: days of the week. */
export function daysOfWeek(locale: Speech, days: readonly Days[]): string {
  const {format} = dateFormat(locale, {weekday: 'short'});
  const {daysFromTo} = crisisTexts(locale.msg);
  return listFormat(locale).format(
    days.map(({first, last}) =>
      first === last
        ? format(moment(first))
        : daysFromTo(format(moment(first)), format(moment(last))),
    ),
  );
}

/** A moment in a week that begins on a Monday, 5 January 1970. */
const moment = (day: number, time: Time = '00:00') =>
  new Date(Date.UTC(1970, 0, 4 + day, Number(time.slice(0, 2)), Number(time.slice(3))));
