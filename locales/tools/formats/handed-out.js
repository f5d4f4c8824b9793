import {judge, oldEnglishOf} from '../reader/index.js';
import {readLocaleFile, standardFor} from '../read-xliff.js';

/**
 * @typedef {object} HandedOut one text as a translator gets it, whatever the format
 * @property {string} id
 * @property {string} source the English, placeholders as `${name}`
 * @property {string} target the translation there is, or ''
 * @property {string} note where it shows and what it means
 * @property {boolean} [unsure] whether the translation waits for somebody to look at it again
 * @property {string} [oldSource] the English it was translated from, where that has changed
 * @property {string[]} [remarks] notes of people, such as why a term of the glossary is not used
 */

/**
 * The texts of a language to hand out, in the order of the code; of an overlay only its own.
 *
 * @param {import('../project.js').Project} project
 * @param {import('../project.js').Language} language
 * @param {import('../project.js').Message[]} messages
 * @returns {HandedOut[]}
 */
export function textsToHandOut(project, language, messages) {
  const file = readLocaleFile(project, language.locale);
  const {statuses} = judge(file, standardFor(project, language, messages));
  const units = new Map(file.units.map((unit) => [unit.id, unit]));
  return messages
    .filter(({id}) => !language.parent || units.has(id))
    .map(({id, text, desc}) => {
      const unit = units.get(id);
      const status = statuses.get(id);
      const notes = unit?.notes ?? [];
      return {
        id,
        source: text,
        target: status === 'english' ? '' : (unit?.target ?? ''),
        note: desc,
        unsure: status === 'stale' || status === 'doubted',
        oldSource: status === 'stale' ? (oldEnglishOf(notes)?.english ?? unit?.source) : undefined,
        remarks: notes.filter(isRemark).map((note) => note.text),
      };
    });
}

/** What a person says about their translation, and the check listens to. @param {{text: string}} note */
export const isRemark = ({text}) => /^(?:glossary|same):/i.test(text.trim());
