import {children, oldEnglishOf, reviewOf, textOf} from './reader/index.js';
import {setText} from './write-xliff.js';

/**
 * Puts the notes of a unit in order: ours, what stands with its state, and those of people as they are.
 *
 * @param {Element} element
 * @param {{desc: string, old: string, status: import('./reader/types.js').Status}} facts `old`: the
 *   note with the English a target was translated from
 */
export function putNotes(element, {desc, old, status}) {
  const [first, ...others] = notesOf(element).filter(({from, text}) => from === 'lit-localize' || text === desc); // prettier-ignore
  // Tools copy notes, and leave out who wrote them.
  for (const {note} of others) element.removeChild(note);
  const own = first?.note ?? insertNote(element, 'lit-localize', children(element, 'note')[0]);
  own.setAttribute('from', 'lit-localize');
  setText(own, desc, '');

  const olds = notesOf(element).filter((note) => oldEnglishOf([note]));
  // Changed twice before anyone came to it: the target still says what the first English said.
  if (status === 'stale' && olds.length === 0 && old) addNote(element, 'locales:extract', old);
  if (status !== 'stale') for (const {note} of olds) element.removeChild(note);
  if (status !== 'reviewed') dropReview(element);
}

/** Takes the review away from a text that is no longer the one that was reviewed. @param {Element} element */
export function dropReview(element) {
  const reviews = notesOf(element).filter((note) => reviewOf({notes: [note], target: ''}, ''));
  for (const {note} of reviews) element.removeChild(note);
  const [target] = children(element, 'target');
  if (reviews.length === 0 || target?.getAttribute('state') !== 'final') return;
  target.setAttribute('state', 'translated');
  element.removeAttribute('approved');
}

/** @param {Element} element @param {string} from @param {string} text */
export const addNote = (element, from, text) => setText(insertNote(element, from), text, '');

/** @param {Element} element @param {string} from @param {Element} [before] */
function insertNote(element, from, before) {
  const note = element.ownerDocument.createElement('note');
  note.setAttribute('from', from);
  return element.insertBefore(note, before ?? null);
}

/** @param {Element} element */
const notesOf = (element) =>
  children(element, 'note').map((note) => ({
    note,
    from: note.getAttribute('from') ?? '',
    text: textOf(note),
  }));
