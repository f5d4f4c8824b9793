import {openLocale} from '../extract.js';
import {standardFor} from '../read-xliff.js';
import {isDone, isSameText, judge} from '../reader/index.js';

/**
 * @typedef {import('../reader/types.js').Unit} Unit
 * @typedef {import('../reader/types.js').TranslationFile} TranslationFile
 *
 * @typedef {'new' | 'changed' | 'confirmed' | 'unsure' | 'refused' | 'english' | 'empty' | 'spaced' | 'same'} Fate
 *   `confirmed`: the text is the same, and its translator has compared it with the English of today.
 *   `unsure`: taken, to be looked at again. `refused`: kept apart. `spaced`: differs from what there is
 *   only in the spaces beside placeholders. `english`, `empty`, `same`: nothing came that was not there.
 *
 * @typedef {object} Entry what becomes of a text that came back
 * @property {Fate} fate
 * @property {Unit} unit
 * @property {string} before what the kit's own file has
 * @property {string} file
 * @property {string} [why] why it is refused, or what to look at, with the remedy
 * @property {boolean} [wasReviewed] whether a review is lost by it
 * @property {boolean} [marked] whether the file calls it reviewed
 *
 * @typedef {object} Plan
 * @property {Entry[]} entries
 * @property {{file: string, text: string}[]} unreadable
 * @property {{file: string, what: string, ids: string[]}[]} repairs
 */

/**
 * What an import would do. Compares every text that came back with the kit's own; writes nothing.
 *
 * @param {import('../project.js').Project} project
 * @param {import('../project.js').Language} language
 * @param {import('../project.js').Message[]} messages
 * @param {TranslationFile[]} files
 * @returns {Plan}
 */
export function planImport(project, language, messages, files) {
  const {file: own} = openLocale(project, language.locale);
  const base = new Map(own.units.map((unit) => [unit.id, unit]));
  const standard = standardFor(project, language, messages, {base});
  const ownStatus = judge(own, standard).statuses;
  const unreadable = files.flatMap(({file = '', problems}) =>
    problems
      .filter(({id}) => id === undefined)
      .map(({line, what, remedy}) => ({
        file,
        text: `${line ? `line ${line}: ` : ''}${what}. ${remedy}`.trim(),
      })),
  );
  const entries = files.flatMap((file) => {
    if (file.problems.some(({id}) => id === undefined)) return [];
    const units = file.units.map((unit) => named(unit, messages));
    const {findings, statuses} = judge({...file, units}, standard);
    const ids = new Set(units.map(({id}) => id));
    const lost = file.problems.filter(({id}) => !ids.has(id ?? ''));
    const without = lost.map(({id = ''}) => ({id, target: '', state: '', notes: []}));
    return [...units, ...without].map((unit) => {
      const known = base.get(unit.id);
      const decided = decide(unit, {
        known,
        message: messages.find(({id}) => id === unit.id),
        status: statuses.get(unit.id),
        knownStatus: ownStatus.get(unit.id),
        findings: findings.filter(({id}) => id === unit.id),
      });
      return {unit, file: file.file ?? '', before: known?.target ?? '', ...decided};
    });
  });
  return {entries: withoutConflicts(entries), unreadable, repairs: files.flatMap(repairsOf)};
}

/**
 * A text whose tool has left out the id gets it back, where its English is that of one text alone.
 *
 * @param {Unit} unit
 * @param {import('../reader/types.js').Message[]} messages
 * @returns {Unit}
 */
function named(unit, messages) {
  if (unit.id !== '' || unit.source === undefined) return unit;
  const [fitting, ...others] = messages.filter(({text}) => isSameText(text, unit.source ?? ''));
  return fitting && others.length === 0 ? {...unit, id: fitting.id} : unit;
}

/**
 * @param {Unit} unit
 * @param {object} facts
 * @param {Unit} [facts.known] the kit's own
 * @param {import('../reader/types.js').Message} [facts.message]
 * @param {import('../reader/types.js').Status} [facts.status]
 * @param {import('../reader/types.js').Status} [facts.knownStatus]
 * @param {import('../reader/types.js').Finding[]} facts.findings
 * @returns {Pick<Entry, 'fate' | 'why' | 'wasReviewed' | 'marked'>}
 */
function decide(unit, {known, message, status, knownStatus, findings}) {
  const say = (/** @type {{what: string, remedy: string} | undefined} */ finding) =>
    finding && `${finding.what}. ${finding.remedy}`;
  const form = findings.find(({kind}) => kind === 'form' || kind === 'twice');
  if (form) return {fate: 'refused', why: say(form)};
  if (unit.target === '') return {fate: 'empty'};
  if (!message) return {fate: 'refused', why: say(findings[0]) ?? withoutId};
  const marked = unit.state === 'final' && knownStatus !== 'reviewed';
  if (unit.target !== known?.target && closedUp(unit.target) === closedUp(known?.target ?? '')) {
    return {fate: 'spaced', marked};
  }
  if (unit.target === known?.target) {
    const open = knownStatus === 'stale' || knownStatus === 'doubted';
    const compared = open && isDone(status) && explicit.has(unit.state);
    return compared && unit.source !== undefined
      ? {fate: 'confirmed', marked}
      : {fate: 'same', marked};
  }
  if (status === 'english') return {fate: 'english'};
  const damage = findings.find(({severity}) => severity === 'damage');
  if (damage) return {fate: 'refused', why: say(damage)};
  const stale = status === 'stale';
  const unsure = stale || status === 'doubted' || doubted.has(unit.state);
  if (unsure && isDone(knownStatus)) {
    const why = stale
      ? 'is from another English, and the kit has a translation of today’s. Compare the two.'
      : 'is marked as unfinished in the tool, and the kit has a translation. Compare the two.';
    return {fate: 'refused', why};
  }
  const look = say(findings.find(({severity, kind}) => severity !== 'warning' && kind !== status));
  if (unsure) return {fate: 'unsure', why: look};
  return {
    fate: known?.target ? 'changed' : 'new',
    why: look,
    wasReviewed: knownStatus === 'reviewed',
    marked,
  };
}

const withoutId =
  'has no id, and its English says not which text it is. Send the file that was handed out, with your texts in it.';

/**
 * Whether a text was translated from another English than today's: it was handed out before that
 * changed, or somebody has changed the source.
 *
 * @param {Unit} unit
 * @param {import('../reader/types.js').Message} message
 */
export const isFromOtherEnglish = ({source}, {text}) =>
  source !== undefined && !isSameText(source, text);

/** Formatters put spaces beside placeholders, and no translator sees it. @param {string} text */
const closedUp = (text) => text.replace(/\s*(\$\{\w+\})\s*/g, '$1');

/** What people and tools set who mean it. */
const explicit = new Set(['translated', 'signed-off', 'final']);

/** What a translator sets who is not content; OmegaT and others leave the review state as it was. */
const doubted = new Set(['needs-adaptation', 'needs-l10n']);

const taken = new Set(['new', 'changed', 'confirmed', 'unsure']);

/** Whether an import writes it. @param {Entry} entry */
export const isTaken = ({fate}) => taken.has(fate);

/** Two files, two texts: a person chooses. The same text twice is one. @param {Entry[]} entries */
function withoutConflicts(entries) {
  /** @type {Map<string, Entry>} */
  const first = new Map();
  /** @type {Set<string>} */
  const conflicts = new Set();
  for (const entry of entries.filter(isTaken)) {
    const other = first.get(entry.unit.id) ?? entry;
    if (other.unit.target !== entry.unit.target) conflicts.add(entry.unit.id);
    first.set(entry.unit.id, other);
  }
  return entries
    .filter((entry) => !isTaken(entry) || conflicts.has(entry.unit.id) || first.get(entry.unit.id) === entry)
    .map((entry) =>
      isTaken(entry) && conflicts.has(entry.unit.id)
        ? {...entry, fate: /** @type {const} */ ('refused'), why: 'is another text in another file. Keep one.'}
        : entry,
    ); // prettier-ignore
}

/** The same repair is said once for all texts. @param {TranslationFile} file */
function repairsOf({file = '', repairs}) {
  /** @type {Map<string, string[]>} */
  const byWhat = new Map();
  for (const {what, id} of repairs)
    byWhat.set(what, [...(byWhat.get(what) ?? []), ...(id ? [id] : [])]);
  return [...byWhat].map(([what, ids]) => ({file, what, ids}));
}
