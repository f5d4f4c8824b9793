/** The language the texts are written in, and the last resort of every look-up. */
export const sourceLocale = 'en';
