// Written by npm run locales:build. Do not edit.

/** How each language but English is loaded. */
export const loaders: Record<string, () => unknown> = {
  "ar": () => import('./ar.js'),
  "de": () => import('./de.js'),
  "en-GB": () => import('./en-GB.js'),
  "es": () => import('./es.js'),
  "fr": () => import('./fr.js'),
  "fr-CA": () => import('./fr-CA.js'),
  "hi": () => import('./hi.js'),
  "pt-BR": () => import('./pt-BR.js'),
  "uk": () => import('./uk.js'),
  "zh-Hans": () => import('./zh-Hans.js'),
};
