/**
 * Under what the text of a message is kept: its id. In the bundle it is a number, because hundreds
 * of ids weigh as much as a language: see .config/vite/translations.ts.
 */
export const messageKey = (id: string): string | number => id;
