import {openLocale} from '../extract.js';
import {children} from '../reader/index.js';
import {writeXliff} from '../write-xliff.js';

/**
 * A copy of a language's file without English in its targets. Texts to look at again are called
 * `needs-adaptation`: tools show those as unfinished, and `needs-review-translation` as done.
 *
 * @param {import('../project.js').Project} project
 * @param {string} locale
 * @param {import('./handed-out.js').HandedOut[]} texts
 */
export function toXliff(project, locale, texts) {
  const {document, file} = openLocale(project, locale);
  const byId = new Map(texts.map((text) => [text.id, text]));
  for (const {id, element} of file.units) {
    const text = byId.get(id);
    const [target] = element ? children(element, 'target') : [];
    if (!text || !target) continue;
    if (text.target === '') element?.removeChild(target);
    else if (text.unsure) target.setAttribute('state', 'needs-adaptation');
  }
  return writeXliff(document);
}
