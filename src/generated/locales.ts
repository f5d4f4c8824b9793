// Written by npm run locales:build. Do not edit.

/** How each language but English is loaded. */
export const loaders: Record<string, () => unknown> = {
};
