import {openLocale} from '../extract.js';
import {isRemark} from '../formats/handed-out.js';
import {addNote} from '../notes.js';
import {children, oldEnglishNote, oldEnglishOf, textOf} from '../reader/index.js';
import {setText, writeXliff} from '../write-xliff.js';
import {isFromOtherEnglish, isTaken} from './plan.js';

/**
 * The language's file with what the plan takes, as drafts: an import never sets a review.
 *
 * @param {import('../project.js').Project} project
 * @param {string} locale
 * @param {import('../project.js').Message[]} messages
 * @param {import('./plan.js').Plan} plan
 */
export function applyImport(project, locale, messages, {entries}) {
  const {document, body, file} = openLocale(project, locale);
  const known = new Map(file.units.map((unit) => [unit.id, unit]));
  for (const {unit, fate} of entries.filter(isTaken)) {
    const message = messages.find(({id}) => id === unit.id);
    if (!message) continue;
    const own = known.get(unit.id);
    const stale = isFromOtherEnglish(unit, message);
    const element = own?.element ?? addUnit(body, message);
    for (const old of children(element, 'target')) element.removeChild(old);
    const target = document.createElement('target');
    target.setAttribute('state', stale ? 'needs-review-translation' : fate === 'unsure' ? 'needs-adaptation' : 'translated'); // prettier-ignore
    setText(target, unit.target, message.text);
    element.insertBefore(target, children(element, 'source')[0].nextSibling);
    element.removeAttribute('approved');
    if (stale) {
      dropOldEnglish(element);
      addNote(element, 'locales:extract', oldEnglishNote(unit.source ?? '', unit.target));
    }
    const remarks = new Set(own?.notes.map(({text}) => text));
    for (const {text} of unit.notes.filter(isRemark)) {
      if (!remarks.has(text)) addNote(element, 'translator', text);
    }
  }
  return writeXliff(document);
}

/** @param {Element} element */
function dropOldEnglish(element) {
  for (const note of children(element, 'note')) {
    if (oldEnglishOf([{from: '', text: textOf(note)}])) element.removeChild(note);
  }
}

/** @param {Element} body @param {import('../project.js').Message} message */
function addUnit(body, {id, text}) {
  const element = body.appendChild(body.ownerDocument.createElement('trans-unit'));
  element.setAttribute('id', id);
  setText(element.appendChild(body.ownerDocument.createElement('source')), text, text);
  return element;
}
