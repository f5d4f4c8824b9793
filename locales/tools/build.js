import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {examine} from './check.js';
import {Damage} from './damage.js';
import {languageModule, loadersModule, messagesModule} from './modules.js';
import {languageOf} from './project.js';
import {accented, mirrored} from './pseudo.js';

/**
 * Writes `src/generated`: a module for each language with the texts that are translated, the map
 * that loads them, what the widgets have to know of each message, and how far each language is.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Message[]} messages
 */
export function build(project, messages) {
  const reports = project.languages.map((language) => sound(project, language, messages));
  // A language without a text of its own or of its parent would be English under a false name.
  const hasTexts = (/** @type {string | undefined} */ locale) =>
    reports.some((report) => report.locale === locale && report.usable.length > 0);
  const spoken = reports.filter(({locale}) => {
    const {parent = project.config.sourceLocale} = languageOf(project, locale);
    return hasTexts(locale) && (parent === project.config.sourceLocale || hasTexts(parent));
  });
  /** @type {Record<string, string>} */
  const files = {
    'messages.ts': messagesModule(messages),
    'locales.ts': loadersModule(spoken.map(({locale}) => locale)),
    'coverage.json': `${JSON.stringify(Object.fromEntries(reports.map(coverage)), null, 2)}\n`,
    'pseudo/en-XA.ts': languageModule('en-XA', entries(messages, accented), messages),
    'pseudo/ar-XB.ts': languageModule('ar-XB', entries(messages, mirrored), messages),
  };
  for (const {locale, usable} of spoken) {
    const texts = new Map(usable.map(({id, target}) => [id, target]));
    files[`${locale}.ts`] = languageModule(locale, texts, messages);
  }
  mkdirSync(path.join(project.generated, 'pseudo'), {recursive: true});
  for (const name of readdirSync(project.generated)) {
    if (name !== 'pseudo' && !files[name]) rmSync(path.join(project.generated, name));
  }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(path.join(project.generated, name), text);
  }
}

/**
 * A language's translations as `{id: text}`, for a page's own script tag.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Language} language
 * @param {import('./project.js').Message[]} messages
 */
export function translationsOf(project, language, messages) {
  const {usable} = sound(project, language, messages);
  return Object.fromEntries(usable.map(({id, target}) => [id, target]));
}

/**
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Language} language
 * @param {import('./project.js').Message[]} messages
 */
function sound(project, language, messages) {
  const report = examine(project, language, messages);
  const damage = report.findings.filter(({severity}) => severity === 'damage');
  if (damage.length === 0) return report;
  const lines = damage.map(({id, text}) => `locales/${language.locale}.xlf: ${id ? `${id}: ` : ''}${text}`); // prettier-ignore
  throw new Damage(lines.join('\n'));
}

/** @param {import('./check.js').Report} report */
const coverage = ({locale, overlay, units, done, stale, reviewed}) => [
  locale,
  {overlay, units, done, stale, reviewed},
];

/** @param {import('./project.js').Message[]} messages @param {(text: string) => string} change */
const entries = (messages, change) => new Map(messages.map(({id, text}) => [id, change(text)]));
