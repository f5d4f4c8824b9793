import {Damage} from './damage.js';
import {readLocaleFile, standardFor} from './read-xliff.js';
import {children, isSameText, judge, oldEnglishNote} from './reader/index.js';
import {putNotes} from './notes.js';
import {setText, writeXliff} from './write-xliff.js';

/**
 * One language's file, brought in line with the English of the code, and repaired.
 *
 * New messages come in where they stand in the code. What a person has written stays: order, notes,
 * targets. States are those the texts have. Where the English has changed, the target is to be
 * reviewed, with the old English in a note. Nothing translated is deleted, except with `prune`.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Language} language
 * @param {import('./project.js').Message[]} messages
 * @param {boolean} [prune] whether units of no message are deleted
 */
export function extract(project, language, messages, prune = false) {
  const {document, body, file} = openLocale(project, language.locale);
  const {statuses} = judge(file, standardFor(project, language, messages));
  const broken = new Set(file.problems.map(({id}) => id));
  const known = new Map(file.units.map((unit) => [unit.id, unit]));
  /** @type {string[]} */
  const changed = [];
  let last;
  for (const message of messages) {
    const unit = known.get(message.id);
    // An overlay holds only what its translators have put there.
    if (!unit && language.parent) continue;
    const element = unit?.element ?? document.createElement('trans-unit');
    if (!unit) {
      element.setAttribute('id', message.id);
      insertAfter(body, element, last);
    }
    last = element;
    // What a person has to put right stays as it is until then.
    if (broken.has(message.id)) continue;
    const status = statuses.get(message.id) ?? 'empty';
    if (status === 'stale' && !isMarked(element)) changed.push(message.id);
    const old = unit && status === 'stale' ? oldEnglishNote(unit.source ?? '', unit.target) : '';
    settle(element, status, unit?.source !== undefined && isSameText(unit.source, message.text));
    setSource(element, message.text);
    putNotes(element, {desc: message.desc, old, status});
  }
  const ids = new Set(messages.map(({id}) => id));
  const removed = file.units.filter(({id}) => !ids.has(id));
  if (prune) for (const {element} of removed) element?.parentNode?.removeChild(element);
  return {
    text: writeXliff(document),
    changed,
    removed: removed.map(({id}) => id),
  };
}

/**
 * A language's file to write into. Refuses one that cannot be read as that language.
 *
 * @param {import('./project.js').Project} project
 * @param {string} locale
 */
export function openLocale(project, locale) {
  const file = readLocaleFile(project, locale);
  const problem = file.problems.find(({id}) => id === undefined);
  const body = file.document && children(children(file.document.documentElement, 'file')[0], 'body')[0]; // prettier-ignore
  if (!problem && file.document && body) return {document: file.document, body, file};
  const {line, what, remedy} = problem ?? {what: 'has no <body>', remedy: 'Go back to the last good file.'}; // prettier-ignore
  throw new Damage(`locales/${locale}.xlf${line ? `:${line}` : ''}: ${what}. ${remedy}`);
}

/** @param {Element} body @param {Element} element @param {Element | undefined} previous */
const insertAfter = (body, element, previous) =>
  previous
    ? previous.parentNode?.insertBefore(element, previous.nextSibling)
    : body.insertBefore(element, body.firstChild);

/** @param {Element} element */
const isMarked = (element) =>
  children(element, 'target')[0]?.getAttribute('state') === 'needs-review-translation';

/**
 * Gives a target the state its text has.
 *
 * @param {Element} element
 * @param {import('./reader/types.js').Status} status
 * @param {boolean} isCurrent whether its English is that of the code
 */
function settle(element, status, isCurrent) {
  const [target] = children(element, 'target');
  if (!target) return;
  const state = target.getAttribute('state') ?? '';
  // English that a person calls translated is for a person to decide: the check names it. Once the
  // English is another, nobody could tell it from a translation.
  const isCalledDone = ['translated', 'signed-off', 'final'].includes(state);
  if (status === 'english' && !(isCalledDone && isCurrent)) {
    element.removeChild(target);
  }
  if (status === 'stale') target.setAttribute('state', 'needs-review-translation');
  if (status === 'reviewed') target.setAttribute('state', 'final');
  if (status === 'draft' && !['signed-off', 'final'].includes(state)) {
    target.setAttribute('state', 'translated');
  }
  if (status === 'stale') element.removeAttribute('approved');
}

/** @param {Element} element @param {string} text */
function setSource(element, text) {
  const [old] = children(element, 'source');
  const source =
    old ?? element.insertBefore(element.ownerDocument.createElement('source'), element.firstChild);
  setText(source, text, text);
}
