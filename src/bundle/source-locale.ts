import {file} from './file.js';

/** The language the file speaks by itself: the last resort of every look-up. */
export const sourceLocale = file.locale;
