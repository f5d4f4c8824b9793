import {readdirSync} from 'node:fs';
import path from 'node:path';
import {Damage} from './damage.js';
import {readGlossary} from './glossary.js';
import {readLocale} from './project.js';
import {isDone, isReviewed, readXliff} from './read-xliff.js';
import {findingsIn} from './rules.js';
import {isSafetyCritical} from './safety-critical.js';

/**
 * @typedef {import('./rules.js').Finding & {id?: string}} Located
 *
 * @typedef {object} Report one language as it stands
 * @property {string} locale
 * @property {boolean} overlay
 * @property {number} units how many there have to be
 * @property {number} done
 * @property {number} stale
 * @property {number} reviewed
 * @property {Located[]} findings
 * @property {import('./read-xliff.js').Unit[]} usable the translations that can be built
 */

/**
 * Looks at one language.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Language} language
 * @param {import('./project.js').Message[]} messages
 * @param {boolean} [release] whether it is about to be published
 * @returns {Report}
 */
export function examine(project, {locale, parent}, messages, release = false) {
  const overlay = parent !== undefined;
  /** @type {Report} */
  const report = {locale, overlay, units: messages.length, done: 0, stale: 0, reviewed: 0, findings: [], usable: []}; // prettier-ignore
  /** @type {(severity: import('./rules.js').Severity, text: string, id?: string) => void} */
  const find = (severity, text, id) => {
    report.findings.push({severity, text, id});
  };

  const xliff = tryToRead(project, locale, find);
  if (!xliff) return report;
  const {file, units} = xliff;
  const expected = {'target-language': locale, 'source-language': project.config.sourceLocale};
  for (const [name, value] of Object.entries(expected)) {
    if (file.getAttribute(name) !== value) {
      find('damage', `${name} has to be "${value}", as the name of the file says.`);
    }
  }

  const glossary = readGlossary(project, [locale, ...(parent ? [parent] : [])]);
  const known = new Map(messages.map((message) => [message.id, message]));
  const seen = new Map();
  for (const unit of units) {
    const {id, problems} = unit;
    if (seen.has(id)) find('damage', 'stands in the file twice: keep one.', id);
    seen.set(id, unit);
    for (const problem of problems) find('damage', problem, id);
    const message = known.get(id);
    if (!message && id === '') continue;
    if (!message) {
      find('error', 'is no message’s id: give the unit the id it had, or delete it (npm run locales:extract -- --prune).', id); // prettier-ignore
      continue;
    }
    const stale = unit.target !== '' && (unit.source !== message.text || unit.state.startsWith('needs-review')); // prettier-ignore
    if (stale) {
      report.stale += 1;
      find(overlay ? 'warning' : 'error', 'the English has changed: run npm run locales:extract, compare the target with the source, and set its state to "translated".', id); // prettier-ignore
    } else if (isDone(unit) && problems.length === 0) {
      report.done += 1;
      if (isReviewed(unit)) report.reviewed += 1;
      const findings = findingsIn({message, unit, glossary});
      for (const {severity, text} of findings) find(severity, text, id);
      if (findings.every(({severity}) => severity !== 'damage')) report.usable.push(unit);
    }
    if (release && isSafetyCritical(id) && unit.target !== '' && !isReviewed(unit)) {
      find('error', 'is about safety and not reviewed: a clinician who speaks the language sets its state to "final".', id); // prettier-ignore
    }
  }
  if (overlay) {
    report.units = units.length;
    return report;
  }
  for (const {id} of messages) {
    const unit = seen.get(id);
    if (!unit) find('error', 'is missing: run npm run locales:extract, then translate it.', id);
    else if (unit.target === '') find('error', 'is not translated yet: write its <target>.', id);
    else if (!isDone(unit) && !unit.state.startsWith('needs-review')) {
      find('error', `has the state "${unit.state}": set it to "translated" when it is.`, id);
    }
  }
  return report;
}

/**
 * @param {import('./project.js').Project} project
 * @param {string} locale
 * @param {(severity: 'damage', text: string) => void} find
 */
function tryToRead(project, locale, find) {
  try {
    const text = readLocale(project, locale);
    if (text === undefined) throw new Damage('is missing: run npm run locales:extract.');
    return readXliff(project, locale, text);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    find('damage', error.message);
    return undefined;
  }
}

/** Files nobody has registered. @param {import('./project.js').Project} project @returns {string[]} */
const strayFiles = ({config, languages}) =>
  readdirSync(config.resolve('.'))
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => path.basename(name, '.xlf'))
    .filter((name) => !languages.some(({locale}) => locale === name));

/**
 * Looks at every language.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Message[]} messages
 * @param {{release?: boolean, all?: boolean}} [options]
 */
export function check(project, messages, {release, all} = {}) {
  const reports = project.languages.map((language) =>
    examine(project, language, messages, release),
  );
  const stray = strayFiles(project).map(
    (name) => `error: locales/${name}.xlf: is no language of lit-localize.json: delete it, or npm run locales:add -- ${name}`, // prettier-ignore
  );
  return {
    lines: [...reports.flatMap((report) => linesOf(report, all ? Infinity : 20)), ...stray],
    table: tableOf(reports),
    failed:
      stray.length > 0 ||
      reports.some(({findings}) => findings.some(({severity}) => severity !== 'warning')),
  };
}

/** @param {Report} report @param {number} limit */
function linesOf({locale, findings}, limit) {
  const order = ['damage', 'error', 'warning'];
  const lines = findings
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(
      ({severity, id, text}) => `${severity}: locales/${locale}.xlf: ${id ? `${id}: ` : ''}${text}`,
    );
  const more = lines.length - limit;
  if (more <= 0) return lines;
  return [...lines.slice(0, limit), `locales/${locale}.xlf: and ${more} more; npm run locales:check -- --all`]; // prettier-ignore
}

/** @param {Report[]} reports */
function tableOf(reports) {
  const rows = reports.map(
    ({locale, overlay, units, done, stale, reviewed}) =>
    [overlay ? `${locale} (overlay)` : locale, `${done}/${units}`, stale, `${reviewed}/${units}`].map(String), // prettier-ignore
  );
  const all = [['language', 'done', 'stale', 'reviewed'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  '),
    ) // prettier-ignore
    .join('\n');
}
