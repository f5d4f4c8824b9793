import {Damage} from './damage.js';
import {openLocale} from './extract.js';
import {children} from './reader/index.js';
import {setText, writeXliff} from './write-xliff.js';

/**
 * Puts translations that came as `{id: text}` into a language's file, as drafts. Only what differs
 * from what is there is touched; in an overlay new units are made at the end.
 *
 * @param {import('./project.js').Project} project
 * @param {string} locale
 * @param {import('./project.js').Message[]} messages
 * @param {Record<string, string>} translations
 */
export function importTranslations(project, locale, messages, translations) {
  const {document, body, file} = openLocale(project, locale);
  const known = new Map(file.units.map((unit) => [unit.id, unit]));
  for (const [id, text] of Object.entries(translations)) {
    const message = messages.find((candidate) => candidate.id === id);
    if (!message || typeof text !== 'string') {
      throw new Damage(`${id}: expected the id of a message with its text. Nothing was imported.`);
    }
    const unit = known.get(id);
    if (unit?.target === text && unit.state !== 'needs-review-translation') continue;
    const element = unit?.element ?? addUnit(body, message);
    for (const old of children(element, 'target')) element.removeChild(old);
    const target = document.createElement('target');
    target.setAttribute('state', 'translated');
    setText(target, text, message.text);
    element.insertBefore(target, children(element, 'source')[0].nextSibling);
    element.removeAttribute('approved');
  }
  return writeXliff(document);
}

/** @param {Element} body @param {import('./project.js').Message} message */
function addUnit(body, {id, text}) {
  const element = body.appendChild(body.ownerDocument.createElement('trans-unit'));
  element.setAttribute('id', id);
  setText(element.appendChild(body.ownerDocument.createElement('source')), text, text);
  return element;
}
