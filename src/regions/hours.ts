/**
 * Opening hours: how they are written down, by the kit and by a clinic, and what can be read from
 * them. How they are put into words is for `partials/service-facts.ts`.
 */

/** A day of the week, Monday first, as ISO 8601 counts them. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days in a row; the second may come before the first: from Saturday to Monday. */
export interface Days {
  readonly first: Weekday;
  readonly last: Weekday;
}

/** A time of the day as `HH:MM`, from `00:00` to `24:00`, in the time of the country. */
export type Time = string;

/** Open on certain days, or every day, for some hours of it. It may close after midnight. */
export interface DailyHours {
  /** Absent: every day. */
  readonly days?: readonly Days[];
  readonly from: Time;
  readonly to: Time;
}

/** Open without a break from one moment of the week to another. */
export interface Stretch {
  readonly from: Time;
  readonly fromDay: Weekday;
  readonly to: Time;
  readonly toDay: Weekday;
}

export type Opening = DailyHours | Stretch;

/** Day and night; at times that change; or the openings of a week. */
export type Hours = 'always' | 'varies' | readonly Opening[];

/** What `parseHours` accepts, for whoever has to mend what it refused. */
export const hoursNotation =
  'always, varies, or a week such as Mon-Fri 08:00-20:00, Sat 9:00-24:00, Fri 18:00 - Mon 06:00';

/**
 * Reads hours as they are written in a data file or in a clinic's JSON:
 *
 * - `always` or `24/7`: day and night, every day;
 * - `varies`: at times that change;
 * - `8:00-20:00`: every day; `18:00-02:00` and `18:00-24:00` run to or past midnight;
 * - `Mon-Thu 18:00-02:00`, `Mon, Wed, Fri 9:00-12:00, 14:00-17:00`: on some days;
 * - `Fri 18:00 - Mon 06:00`: without a break from one day to another;
 * - several of these, with `,` or `;` between them.
 *
 * Days are English names of at least two letters. Returns undefined for everything else: hours that
 * cannot be read with certainty are not known.
 */
export function parseHours(text: string): Hours | undefined {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/[‐-―−]/g, '-');
  if (/^(always|24\/7)$/.test(written)) return 'always';
  if (written === 'varies') return written;
  const openings = parseWeek(written);
  return openings?.some(isNeverClosed) ? 'always' : openings;
}

/** Whether it is open day and night, every day. */
export const isAlwaysOpen = (hours: string | undefined) =>
  hours !== undefined && parseHours(hours) === 'always';

const time = '([01]?\\d|2[0-4])[:.]([0-5]\\d)';
const weekday = '([a-z]{2,9})';
const daysOnly = new RegExp(`^${weekday}(?: ?- ?${weekday})?$`);
const stretch = new RegExp(`^${weekday} ${time} ?- ?${weekday} ${time}$`);
const daily = new RegExp(`^(?:${weekday}(?: ?- ?${weekday})?:? )?${time} ?- ?${time}$`);

function parseWeek(written: string): Opening[] | undefined {
  const openings: Opening[] = [];
  let waiting: Days[] = [];
  let days: readonly Days[] | undefined;
  for (const part of written.split(/[,;]/).map((each) => each.trim().replace(/\s+/g, ' '))) {
    const named = daysOnly.exec(part);
    const whole = stretch.exec(part);
    const some = daily.exec(part);
    if (named) {
      const range = daysOf(named[1], named[2]);
      if (!range) return undefined;
      waiting.push(range);
    } else if (whole && waiting.length === 0) {
      const [from, to] = [timeOf(whole[2], whole[3]), timeOf(whole[5], whole[6])];
      const [fromDay, toDay] = [weekdayOf(whole[1]), weekdayOf(whole[4])];
      if (!from || !to || !fromDay || !toDay) return undefined;
      openings.push({from, fromDay, to, toDay});
      days = undefined;
    } else if (some) {
      const [from, to] = [timeOf(some[3], some[4]), timeOf(some[5], some[6])];
      const range = some[1] === undefined ? undefined : daysOf(some[1], some[2]);
      // Days without hours before hours without days: `Mon, Wed 9:00-12:00` names both in one.
      if (!from || !to || from === to || (some[1] !== undefined && !range)) return undefined;
      if (waiting.length > 0 && !range) return undefined;
      if (range) days = [...waiting, range];
      waiting = [];
      openings.push(days ? {days, from, to} : {from, to});
    } else {
      return undefined;
    }
  }
  return waiting.length > 0 ? undefined : openings;
}

function timeOf(hour: string, minute: string): Time | undefined {
  return hour === '24' && minute !== '00' ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

function daysOf(first: string, last = first): Days | undefined {
  const [from, to] = [weekdayOf(first), weekdayOf(last)];
  return from && to && {first: from, last: to};
}

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function weekdayOf(name: string): Weekday | undefined {
  const index = names.findIndex((full) => full.startsWith(name));
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

/** `00:00-24:00` every day. */
const isNeverClosed = (opening: Opening) =>
  !('fromDay' in opening) &&
  opening.from === '00:00' &&
  opening.to === '24:00' &&
  (!opening.days || opening.days.some(({first, last}) => (last - first + 7) % 7 === 6));
