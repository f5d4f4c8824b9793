import {englishIn} from './english.js';
import {reviewOf} from './fingerprint.js';
import {findingsIn} from './rules.js';
import {isSafetyCritical} from '../safety-critical.js';
import {isDone, isSameText, statusOf} from './status.js';

/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').Message} Message */

/**
 * Says how far a language is and what is wrong with it.
 *
 * @param {import('./types.js').TranslationFile} file
 * @param {import('./types.js').Standard} standard
 * @returns {import('./types.js').Report}
 */
export function judge({language, units, repairs, problems}, standard) {
  const {messages, parent, base, release} = standard;
  const overlay = parent !== undefined;
  /** @type {import('./types.js').Report} */
  const report = {language, overlay, units: overlay ? units.length : messages.length, done: 0, stale: 0, reviewed: 0, findings: [], repairs, usable: [], statuses: new Map()}; // prettier-ignore
  /** @type {(unit: Pick<Unit, 'id' | 'line'>, finding: Omit<import('./types.js').Finding, 'id' | 'line'>) => void} */
  const find = ({id, line}, finding) => {
    report.findings.push({...finding, id, line});
  };
  report.findings.push(...problems.map((each) => ({severity: /** @type {const} */ ('damage'), kind: 'form', ...each}))); // prettier-ignore
  if (problems.some(({id}) => id === undefined)) return report;

  const isEnglish = englishIn(standard);
  const {known, unknown, doubled} = sorted(units, messages);
  for (const unit of doubled) find(unit, {severity: 'damage', kind: 'twice', what: 'stands in the file twice, with another text', remedy: 'Keep one.'}); // prettier-ignore
  const renamed = renamedIn(unknown, messages, known);
  for (const unit of unknown.filter(({id}) => id !== '')) find(unit, {severity: 'error', ...unknownId(renamed.get(unit))}); // prettier-ignore

  const broken = new Set([...problems.map(({id}) => id), ...doubled.map(({id}) => id)]);
  const awaited = new Set([...renamed.values()].map(({id}) => id));
  for (const message of messages) {
    const unit = known.get(message.id);
    if (!unit) {
      if (overlay || awaited.has(message.id)) continue;
      find({id: message.id}, {severity: 'error', kind: 'missing', what: 'is missing', remedy: 'Run npm run locales:extract, then translate it.'}); // prettier-ignore
      continue;
    }
    const own = base?.get(message.id);
    const status = statusOf(unit, message, {isEnglish: isEnglish(message, unit), base: own});
    report.statuses.set(message.id, status);
    if (status === 'stale') report.stale += 1;
    if (broken.has(unit.id)) continue;
    if (!isDone(status)) {
      if (status !== 'empty' || !awaited.has(unit.id)) {
        find(unit, {severity: overlay && status === 'stale' ? 'warning' : 'error', kind: status, ...undone(status, unit, message)}); // prettier-ignore
      }
    } else {
      report.done += 1;
      if (status === 'reviewed') report.reviewed += 1;
      const findings = findingsIn(unit, message, standard, language);
      for (const finding of findings) find(unit, finding);
      if (findings.every(({severity}) => severity !== 'damage')) report.usable.push(unit);
    }
    const unread = reviewFinding(unit, message, status, release);
    if (unread) find(unit, unread);
  }
  return report;
}

/** @param {readonly Unit[]} units @param {readonly Message[]} messages */
function sorted(units, messages) {
  const ids = new Set(messages.map(({id}) => id));
  /** @type {Map<string, Unit>} */
  const known = new Map();
  const [unknown, doubled] = /** @type {[Unit[], Unit[]]} */ ([[], []]);
  for (const unit of units) {
    const first = known.get(unit.id);
    if (!ids.has(unit.id)) unknown.push(unit);
    else if (!first) known.set(unit.id, unit);
    else if (first.target === '') known.set(unit.id, unit);
    else if (unit.target !== '' && unit.target !== first.target) doubled.push(unit);
  }
  return {known, unknown, doubled};
}

/**
 * Units whose English says which message they belong to, that has no text yet.
 *
 * @param {readonly Unit[]} unknown
 * @param {readonly Message[]} messages
 * @param {ReadonlyMap<string, Unit>} known
 */
function renamedIn(unknown, messages, known) {
  /** @type {Map<Unit, Message>} */
  const renamed = new Map();
  for (const unit of unknown) {
    const {source, target} = unit;
    if (!source || target === '') continue;
    const fitting = messages.filter(({id, text}) => isSameText(text, source) && !known.get(id)?.target); // prettier-ignore
    if (fitting.length === 1) renamed.set(unit, fitting[0]);
  }
  return renamed;
}

/** @param {Message | undefined} message */
const unknownId = (message) =>
  message
    ? {kind: 'id', what: `has an id that no message has; by its English it is ${message.id}`, remedy: `Give it the id ${message.id}.`} // prettier-ignore
    : {kind: 'id', what: 'has an id that no message has', remedy: 'Give it the id it had, or delete it (npm run locales:extract -- --prune).'}; // prettier-ignore

/**
 * @param {import('./types.js').Status} status
 * @param {Unit} unit
 * @param {Message} message
 */
function undone(status, unit, message) {
  if (status === 'empty') return {what: 'is not translated yet', remedy: 'Write its <target>.'};
  if (status === 'english') {
    return {what: 'is still in English', remedy: 'Translate it. Is it meant to be the same? Then give it a note that begins with “same:” and says why.'}; // prettier-ignore
  }
  if (status === 'doubted') {
    return {what: `waits for a review (state="${unit.state}"); the English has not changed`, remedy: 'Read it, and set its state to "translated".'}; // prettier-ignore
  }
  return unit.source === undefined || isSameText(unit.source, message.text)
    ? {what: 'was translated from an earlier English, which stands in a note', remedy: 'Compare, mend, and set its state to "translated".'} // prettier-ignore
    : {what: 'is not from the English of the kit: that has changed, or someone has changed the <source>', remedy: 'Run npm run locales:extract, compare the target with the source, and set its state to "translated".'}; // prettier-ignore
}

/**
 * What is said to be reviewed and is not, and what has to be and is not.
 *
 * @param {Unit} unit
 * @param {Message} message
 * @param {import('./types.js').Status} status
 * @param {boolean} [release]
 * @returns {Omit<import('./types.js').Finding, 'id' | 'line'> | undefined}
 */
function reviewFinding(unit, message, status, release) {
  if (unit.target === '' || status === 'reviewed') return undefined;
  const critical = release && isSafetyCritical(unit.id);
  const severity = critical || (release && unit.state === 'final') ? 'error' : 'warning';
  const review = reviewOf(unit, message.text);
  const remedy = 'Who has read it names themselves: npm run locales:review.';
  if (review && !review.sameText) {
    return {severity, kind: 'review', what: `was changed after ${review.by} reviewed it, so it is a draft again`, remedy}; // prettier-ignore
  }
  if (!review && unit.state === 'final') {
    return {severity, kind: 'review', what: 'is "final", but nobody’s name stands with it, so it is not counted as reviewed', remedy}; // prettier-ignore
  }
  if (!review && (unit.approved || unit.state === 'signed-off')) {
    return {severity, kind: 'review', what: 'was approved in a tool, which says not by whom, so it is not counted as reviewed', remedy}; // prettier-ignore
  }
  return critical
    ? {severity, kind: 'review', what: 'is about safety and not reviewed', remedy: `A clinician who speaks the language reads it. ${remedy}`} // prettier-ignore
    : undefined;
}
