import {readSound} from './extract.js';
import {children} from './read-xliff.js';
import {setText, writeXliff} from './write-xliff.js';

/**
 * A copy of a language's file for tools that fill only targets that are there: each empty target
 * holds the English, marked as not translated.
 *
 * @param {import('./project.js').Project} project
 * @param {string} locale
 */
export function handoff(project, locale) {
  const {document, units} = readSound(project, locale);
  for (const {element, source} of units.filter(({target}) => target === '')) {
    for (const empty of children(element, 'target')) element.removeChild(empty);
    const target = document.createElement('target');
    target.setAttribute('state', 'needs-translation');
    element.insertBefore(target, children(element, 'source')[0].nextSibling);
    setText(target, source, source);
  }
  return writeXliff(document);
}
