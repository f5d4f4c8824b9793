import {negotiate} from '../../src/localization/negotiate.js';

/**
 * Which of the kit's languages is shown for a language with a country or a script, where that is not
 * found by leaving out the end of the tag: Chinese of Taiwan is not that of the mainland. WordPress has
 * no such data of its own.
 */
export function shownFor(languages: readonly string[]): Record<string, string> {
  const known = new Set(languages.map((tag) => new Intl.Locale(tag).language));
  return Object.fromEntries(
    [...known].flatMap((language) => {
      const usual = negotiate(language, languages);
      const others = subtags()
        .map((subtag) => `${language}-${subtag}`)
        .filter((tag) => !languages.includes(tag))
        .map((tag): [string, string] => [tag, negotiate(tag, languages)])
        .filter(([, shown]) => shown !== usual);
      return languages.includes(language) ? others : [[language, usual] as const, ...others];
    }),
  );
}

/** The scripts that are told apart, and every country. */
function subtags(): string[] {
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return ['Hans', 'Hant', ...codes.filter((code) => names.of(code))];
}
