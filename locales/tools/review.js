import {Damage} from './damage.js';
import {openLocale} from './extract.js';
import {addNote, dropReview} from './notes.js';
import {standardFor} from './read-xliff.js';
import {children, isDone, judge, reviewNote} from './reader/index.js';
import {writeXliff} from './write-xliff.js';

/**
 * Puts the name of who has read them beside texts, and sets them to `final`. Says for each text what it
 * was when it was read, so that an edit takes the review away.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Language} language
 * @param {readonly import('./project.js').Message[]} messages
 * @param {object} review
 * @param {string} [review.by] name and profession
 * @param {string} review.on a day, 2026-11-28
 * @param {readonly string[]} review.ids what was read: ids, or how they begin (`crisis.`). None: every
 *   text that is `final` and has nobody’s name yet
 * @returns {{text: string, ids: string[]}} the file, and what is reviewed now
 */
export function review(project, language, messages, {by = '', on, ids}) {
  const name = by.trim().replace(/\s+/g, ' ');
  if (!/\p{L}{2}/u.test(name)) {
    throw new Damage('Name who has read the texts: --by "Dr Ana Ruiz, psychiatrist".');
  }
  const {document, file} = openLocale(project, language.locale);
  const {statuses, usable} = judge(file, standardFor(project, language, messages));
  const english = new Map(messages.map(({id, text}) => [id, text]));
  const read = usable.filter(({id, state}) =>
    ids.length > 0
      ? ids.some((start) => id === start || (start.endsWith('.') && id.startsWith(start)))
      : state === 'final' && statuses.get(id) !== 'reviewed',
  );
  for (const start of ids) {
    if (!read.some(({id}) => id.startsWith(start))) {
      throw new Damage(`locales/${language.locale}.xlf: ${start}: expected the id of a text that is translated and undamaged, or how such ids begin, with a dot at the end. Nothing was changed.`); // prettier-ignore
    }
  }
  for (const {id, target, element} of read) {
    if (!element || !isDone(statuses.get(id))) continue;
    dropReview(element);
    children(element, 'target')[0].setAttribute('state', 'final');
    const note = reviewNote({by: name, on, target, english: english.get(id) ?? ''});
    addNote(element, 'locales:review', note);
  }
  return {text: writeXliff(document), ids: read.map(({id}) => id)};
}
