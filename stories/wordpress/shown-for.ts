import {negotiate} from '../../src/localization/negotiate.js';

/**
 * Which of the kit's languages is shown for a language with a country, where that is not found by leaving
 * out the country: the kit may have Portuguese as it is written in Brazil alone.
 */
export function shownFor(languages: readonly string[]): Record<string, string> {
  const known = new Set(languages.map((tag) => new Intl.Locale(tag).language));
  return Object.fromEntries(
    [...known].flatMap((language) => {
      const usual = negotiate(language, languages);
      const others = countries()
        .map((country) => `${language}-${country}`)
        .filter((tag) => !languages.includes(tag))
        .map((tag): [string, string] => [tag, negotiate(tag, languages)])
        .filter(([, shown]) => shown !== usual);
      return languages.includes(language) ? others : [[language, usual] as const, ...others];
    }),
  );
}

/** Every country: WordPress names no script. */
function countries(): string[] {
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return codes.filter((code) => names.of(code));
}
