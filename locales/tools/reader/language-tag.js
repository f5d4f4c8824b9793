/**
 * The language of the kit that a tool's tag means: `de_DE` and `DE` are `de`, `pt-br` is `pt-BR`,
 * `zh-CN` is `zh-Hans`. A tag the kit does not have stays what it is, in its usual spelling.
 *
 * @param {string | null | undefined} tag
 * @param {readonly string[]} languages
 * @returns {string | undefined} undefined where it is no tag
 */
export function resolveLanguage(tag, languages) {
  const own = parse(tag);
  if (!own || own.language === 'und') return undefined;
  const usual = own.baseName;
  if (languages.includes(usual)) return usual;
  const full = own.maximize().baseName;
  return languages.find((language) => parse(language)?.maximize().baseName === full) ?? usual;
}

/** Whether a tag is that of the same language and script, in a region nobody has asked for. @param {string} tag @param {string} general */
export function isRegionOf(tag, general) {
  const [one, other] = [parse(tag), parse(general)];
  if (!one?.region || !other || other.region) return false;
  const {language, script} = one.maximize();
  return language === other.maximize().language && script === other.maximize().script;
}

/**
 * The language a regional overlay changes a few texts of: `fr` for `fr-CA`.
 *
 * @param {string} locale
 * @param {readonly string[]} locales those there are, English too
 * @returns {string | undefined} undefined for a language of its own
 */
export const parentOf = (locale, locales) =>
  locales
    .filter((other) => locale.startsWith(`${other}-`))
    .sort((a, b) => b.length - a.length)
    .at(0);

/** @param {string | null | undefined} tag */
function parse(tag) {
  try {
    return new Intl.Locale(String(tag ?? '').trim().replaceAll('_', '-')); // prettier-ignore
  } catch {
    return undefined;
  }
}
