import {Damage} from './damage.js';
import {readLocale} from './project.js';
import {children, readXliff} from './read-xliff.js';
import {newXliff, setText, writeXliff} from './write-xliff.js';

/** Who leaves the note with the English that a target was translated from. */
const oldEnglish = 'locales:extract';

/**
 * One language's file, brought in line with the English of the code.
 *
 * New messages come in where they stand in the code. What a person has written stays: order, notes,
 * states, targets. Where the English has changed, the target is to be reviewed, with the old English
 * in a note. Nothing translated is deleted, except with `prune`.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Language} language
 * @param {import('./project.js').Message[]} messages
 * @param {boolean} [prune] whether units of no message are deleted
 */
export function extract(project, {locale, parent}, messages, prune = false) {
  const {document, file, units} = readSound(project, locale);
  const body = children(file, 'body')[0];
  const known = new Map(units.map((unit) => [unit.id, unit]));
  /** @type {string[]} */
  const changed = [];
  let last;
  for (const message of messages) {
    const unit = known.get(message.id);
    // An overlay holds only what its translators have put there.
    if (!unit && parent) continue;
    const element = unit?.element ?? document.createElement('trans-unit');
    if (!unit) {
      element.setAttribute('id', message.id);
      insertAfter(body, element, last);
    }
    if (unit && unit.source !== message.text && unit.target !== '') {
      markChanged(unit);
      changed.push(message.id);
    }
    setSource(element, message.text);
    setNotes(element, message.desc);
    last = element;
  }
  const ids = new Set(messages.map(({id}) => id));
  const removed = units.filter(({id}) => !ids.has(id));
  if (prune) for (const {element} of removed) element.parentNode?.removeChild(element);
  return {
    text: writeXliff(document),
    changed,
    removed: removed.map(({id}) => id),
  };
}

/**
 * A language's file, or an empty one, when nothing in it is damaged.
 *
 * @param {import('./project.js').Project} project
 * @param {string} locale
 */
export function readSound(project, locale) {
  try {
    const xliff = readXliff(
      project,
      locale,
      readLocale(project, locale) ?? newXliff(project, locale),
    );
    const [bad] = xliff.units.filter(({problems}) => problems.length > 0);
    if (bad) throw new Damage(`${bad.id}: ${bad.problems[0]}`);
    return xliff;
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    throw new Damage(
      `locales/${locale}.xlf: ${error.message} (npm run locales:check lists it all.)`,
    );
  }
}

/** @param {Element} body @param {Element} element @param {Element | undefined} previous */
const insertAfter = (body, element, previous) =>
  previous
    ? previous.parentNode?.insertBefore(element, previous.nextSibling)
    : body.insertBefore(element, body.firstChild);

/** @param {import('./read-xliff.js').Unit} unit */
function markChanged({element, source}) {
  const [target] = children(element, 'target');
  target.setAttribute('state', 'needs-review-translation');
  element.removeAttribute('approved');
  // Changed twice before anyone came to it: the target still says what the first English said.
  if (noteFrom(element, oldEnglish)) return;
  addNote(element, oldEnglish, `The English was: ${source}`);
}

/** @param {Element} element @param {string} text */
function setSource(element, text) {
  const [old] = children(element, 'source');
  const source =
    old ?? element.insertBefore(element.ownerDocument.createElement('source'), element.firstChild);
  setText(source, text, text);
}

/** @param {Element} element @param {string} desc */
function setNotes(element, desc) {
  const state = children(element, 'target')[0]?.getAttribute('state');
  const stale = noteFrom(element, oldEnglish);
  if (stale && state !== 'needs-review-translation') element.removeChild(stale);
  const note = noteFrom(element, 'lit-localize') ?? addNote(element, 'lit-localize', '');
  setText(note, desc, '');
}

/** @param {Element} element @param {string} from @param {string} text */
function addNote(element, from, text) {
  const note = element.ownerDocument.createElement('note');
  note.setAttribute('from', from);
  setText(note, text, '');
  const before = children(element, 'note')[0];
  return element.insertBefore(note, from === 'lit-localize' ? (before ?? null) : null);
}

/** @param {Element} element @param {string} from */
const noteFrom = (element, from) =>
  children(element, 'note').find((note) => note.getAttribute('from') === from);
