import type {Speech} from '../localization/locale-controller.js';
import {today} from '../regions/age.js';
import type {CrisisService, Region} from '../regions/index.js';
import {once} from '../shared/once.js';

/**
 * What is said of a country, or of one of its services, made anew as a whole when the country or the
 * language changes, and the next day: how old a number is counts in days. Nothing in it may be heard
 * or change.
 */
export const inCountry = (
  speech: Speech,
  of: Region | CrisisService,
  key: string,
  template: () => unknown,
) => once(speech, `${speech.customs} ${today()} ${key}`, template, of);
