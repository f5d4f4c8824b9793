import {toCsv} from './formats/csv.js';
import {textsToHandOut} from './formats/handed-out.js';
import {toOmegat} from './formats/omegat.js';
import {toPo} from './formats/po.js';
import {toXliff} from './formats/xliff.js';
import {glossaryRows} from './glossary.js';

/**
 * A language in the form each tool shows best: the English, the notes and the placeholders are to be
 * seen, and what is not translated is empty. `locales:import` takes all of them back.
 *
 * @param {import('./project.js').Project} project
 * @param {import('./project.js').Language} language
 * @param {import('./project.js').Message[]} messages
 * @returns {Record<string, string>} by path; a path that ends in `/` is an empty folder
 */
export function handoff(project, language, messages) {
  const {locale, parent} = language;
  const texts = textsToHandOut(project, language, messages);
  const terms = glossaryRows(project).filter((row) => [locale, parent].includes(row.language));
  const omegat = Object.entries(toOmegat(locale, texts, terms));
  return {
    [`${locale}.po`]: toPo(locale, texts),
    [`${locale}.csv`]: toCsv(texts),
    [`${locale}.xlf`]: toXliff(project, locale, texts),
    ...Object.fromEntries(omegat.map(([name, text]) => [`${locale}-omegat/${name}`, text])),
  };
}
