import {readdirSync} from 'node:fs';
import path from 'node:path';
import {existsSync} from 'node:fs';
import {fileOf} from './project.js';
import {readLocaleFile, standardFor} from './read-xliff.js';
import {judge} from './reader/index.js';
import {linesOf, tableOf} from './report-lines.js';

/**
 * Looks at one language.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Language} language
 * @param {readonly import('./project.js').Message[]} messages
 * @param {boolean} [release] whether it is about to be published
 * @returns {import('./reader/types.js').Report}
 */
export function examine(project, language, messages, release = false) {
  const {locale} = language;
  const file = existsSync(fileOf(project, locale))
    ? readLocaleFile(project, locale)
    : {units: [], repairs: [], problems: [{what: 'is missing', remedy: 'Run npm run locales:extract.'}]}; // prettier-ignore
  const standard = standardFor(project, language, messages, {release});
  return judge({...file, language: locale}, standard);
}

/** Files nobody has registered. @param {import('./project.js').Project} project @returns {string[]} */
const strayFiles = ({config, languages}) =>
  readdirSync(config.resolve('.'))
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => path.basename(name, '.xlf'))
    .filter((name) => !languages.some(({locale}) => locale === name));

/**
 * Looks at every language, or at those that are named.
 *
 * @param {import('./project.js').Project} project
 * @param {readonly import('./project.js').Message[]} messages
 * @param {{release?: boolean, all?: boolean, only?: readonly import('./project.js').Language[]}} [options]
 *   `all`: each finding on a line of its own
 */
export function check(project, messages, {release, all, only} = {}) {
  const reports = (only ?? project.languages).map((language) =>
    examine(project, language, messages, release),
  );
  const stray = (only ? [] : strayFiles(project)).map(
    (name) => `error: locales/${name}.xlf: is no language of lit-localize.json. Delete it, or run npm run locales:add -- ${name}`, // prettier-ignore
  );
  return {
    lines: [...reports.flatMap((report) => linesOf(report, all)), ...stray],
    table: tableOf(reports),
    failed:
      stray.length > 0 ||
      reports.some(({findings}) => findings.some(({severity}) => severity !== 'warning')),
  };
}
