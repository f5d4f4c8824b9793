import {keyed} from 'lit/directives/keyed.js';
import type {LocaleController} from '../localization/locale-controller.js';
import type {Country} from '../regions/country-controller.js';

/**
 * What a country says of itself, made anew when the country or the language changes. Tools that
 * translate a page replace the text nodes of open roots: patched in place, the numbers would change
 * and the words would not. So all facts of a country change together.
 */
export const anew = (locale: LocaleController, {region}: Country, content: unknown) =>
  keyed(region, keyed(locale.shown, content));
