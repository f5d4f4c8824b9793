import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {examine} from './check.js';
import {languageModule, loadersModule, messagesModule} from './modules.js';
import {languageOf} from './project.js';
import {accented, mirrored} from './pseudo.js';
import {linesOf} from './report-lines.js';

/**
 * Writes `src/generated`: a module for each language with the texts that are translated, the map
 * that loads them, what the widgets have to know of each message, and how far each language is.
 *
 * A damaged text is left out; a language whose file cannot be read stays as it was built last.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Message[]} messages
 * @returns {string[]} what is damaged, a line each
 */
export function build(project, messages) {
  const reports = project.languages.map((language) => examine(project, language, messages));
  const before = coverageBefore(project);
  const isKept = (/** @type {string} */ locale) =>
    isUnreadable(reportOf(locale)) && existsSync(path.join(project.generated, `${locale}.ts`));
  const reportOf = (/** @type {string | undefined} */ locale) =>
    /** @type {Report} */ (reports.find(({language}) => language === locale));
  // A language without a text of its own or of its parent would be English under a false name.
  const hasTexts = (/** @type {string} */ locale) =>
    reportOf(locale)?.usable.length > 0 || isKept(locale);
  const spoken = project.languages
    .map(({locale}) => locale)
    .filter((locale) => {
      const {parent = project.config.sourceLocale} = languageOf(project, locale);
      return hasTexts(locale) && (parent === project.config.sourceLocale || hasTexts(parent));
    });
  const coverages = reports.map((report) =>
    isKept(report.language) && before[report.language]
      ? [report.language, before[report.language]]
      : coverage(report),
  );
  /** @type {Record<string, string>} */
  const files = {
    'messages.ts': messagesModule(messages),
    'locales.ts': loadersModule(spoken),
    'coverage.json': `${JSON.stringify(Object.fromEntries(coverages), null, 2)}\n`,
    'pseudo/en-XA.ts': languageModule('en-XA', entries(messages, accented), messages),
    'pseudo/ar-XB.ts': languageModule('ar-XB', entries(messages, mirrored), messages),
  };
  for (const locale of spoken.filter((each) => !isKept(each))) {
    const texts = new Map(reportOf(locale).usable.map(({id, target}) => [id, target]));
    files[`${locale}.ts`] = languageModule(locale, texts, messages);
  }
  mkdirSync(path.join(project.generated, 'pseudo'), {recursive: true});
  const kept = ['pseudo', ...Object.keys(files), ...spoken.map((locale) => `${locale}.ts`)];
  for (const name of readdirSync(project.generated)) {
    if (!kept.includes(name)) rmSync(path.join(project.generated, name));
  }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(path.join(project.generated, name), text);
  }
  return reports.flatMap(damageIn);
}

/**
 * A language's translations as `{id: text}`, for a page's own script tag, and what is damaged.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Language} language
 * @param {import('./project.js').Message[]} messages
 */
export function translationsOf(project, language, messages) {
  const report = examine(project, language, messages);
  return {
    translations: Object.fromEntries(report.usable.map(({id, target}) => [id, target])),
    damage: damageIn(report),
  };
}

/** @typedef {import('./reader/types.js').Report} Report */

/** @param {Report} report */
const damageIn = (report) =>
  linesOf({
    ...report,
    findings: report.findings.filter(({severity}) => severity === 'damage'),
    repairs: [],
  });

/** @param {Report} report */
const isUnreadable = ({findings}) =>
  findings.some(({severity, id}) => severity === 'damage' && id === undefined);

/** How far the languages were when they were built last. @param {import('./project.js').Project} project */
function coverageBefore({generated}) {
  const file = path.join(generated, 'coverage.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** @param {Report} report */
const coverage = ({language, overlay, units, done, stale, reviewed}) => [
  language,
  {overlay, units, done, stale, reviewed},
];

/** @param {import('./project.js').Message[]} messages @param {(text: string) => string} change */
const entries = (messages, change) => new Map(messages.map(({id, text}) => [id, change(text)]));
