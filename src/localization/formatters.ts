import {kept} from './kept.js';
import type {Speech} from './locale-controller.js';

/*
 * The browser's formatters in the language of a widget, each made once: to make one takes as long as
 * hundreds of uses.
 */

export const numberFormat = (speech: Speech) =>
  kept(speech, 'number', () => new Intl.NumberFormat(speech.formats));

export const listFormat = (speech: Speech) =>
  kept(speech, `list ${speech.customs}`, () => new Intl.ListFormat(speech.customs));

export const collator = (speech: Speech) =>
  kept(speech, 'collator', () => new Intl.Collator(speech.formats));

/** The names of countries or languages. */
export const displayNames = (speech: Speech, type: 'region' | 'language') =>
  kept(speech, `names ${type}`, () => new Intl.DisplayNames(speech.formats, {type}));

/** Dates and times are read in one zone: a date is a date wherever it is read. */
export const dateFormat = (speech: Speech, options: Intl.DateTimeFormatOptions) =>
  kept(
    speech,
    `date ${speech.customs} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(speech.customs, {timeZone: 'UTC', ...options}),
  );
