import {writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {Damage} from './damage.js';
import {asLocale} from './lit-localize.js';

/**
 * Registers a language in `lit-localize.json`; `locales:extract` then makes its file.
 *
 * @param {import('./project.js').Project} project
 * @param {string | undefined} locale
 */
export async function addLanguage({config}, locale) {
  const {baseDir, resolve, ...file} = config;
  const known = [config.sourceLocale, ...config.targetLocales];
  if (!locale || canonical(locale) !== locale || known.includes(asLocale(locale))) {
    throw new Damage(
      `Name a language that is not there yet by its BCP 47 tag, such as cy, en-AU or zh-Hant. There are: ${known.join(', ')}.`,
    );
  }
  file.targetLocales = [...file.targetLocales, asLocale(locale)].sort();
  const path = resolve('lit-localize.json');
  const options = await resolveConfig(baseDir);
  writeFileSync(path, await format(JSON.stringify(file), {...options, filepath: path}));
}

/** @param {string} tag */
function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
