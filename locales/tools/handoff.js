import {openLocale} from './extract.js';
import {children} from './reader/index.js';
import {setText, writeXliff} from './write-xliff.js';

/**
 * A copy of a language's file for tools that fill only targets that are there: each empty target
 * holds the English, marked as not translated.
 *
 * @param {import('./project.js').Project} project
 * @param {string} locale
 */
export function handoff(project, locale) {
  const {document, file} = openLocale(project, locale);
  for (const {element, source = ''} of file.units.filter(({target}) => target === '')) {
    if (!element) continue;
    for (const empty of children(element, 'target')) element.removeChild(empty);
    const target = document.createElement('target');
    target.setAttribute('state', 'needs-translation');
    element.insertBefore(target, children(element, 'source')[0].nextSibling);
    setText(target, source, source);
  }
  return writeXliff(document);
}
