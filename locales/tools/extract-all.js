import {writeFileSync} from 'node:fs';
import {Damage} from './damage.js';
import {extract} from './extract.js';
import {fileOf} from './project.js';

/**
 * Brings the files of languages in line with the English of the code. One that cannot be read stays as
 * it is, and does not stop the others.
 *
 * @param {import('./project.js').Project} project
 * @param {readonly import('./project.js').Language[]} languages
 * @param {import('./project.js').Message[]} messages
 * @param {boolean} [prune] whether units of no message are deleted
 * @returns {{lines: string[], failures: string[]}} what a person has to look at
 */
export function extractAll(project, languages, messages, prune = false) {
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const failures = [];
  for (const language of languages) {
    const file = `locales/${language.locale}.xlf`;
    try {
      const {text, changed, removed} = extract(project, language, messages, prune);
      writeFileSync(fileOf(project, language.locale), text);
      const gone = prune
        ? 'deleted, as no message has this id.'
        : 'no message has this id. Give the unit its new id, or delete such units with npm run locales:extract -- --prune';
      lines.push(
        ...changed.map((id) => `${file}: ${id}: the English has changed. Review the target.`),
        ...removed.map((id) => `${file}: ${id}: ${gone}`),
      );
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      failures.push(error.message);
    }
  }
  return {lines, failures};
}
