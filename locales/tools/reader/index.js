/**
 * The one reader of translations: what reads a file and what judges it, in Node (with
 * `@xmldom/xmldom`) and in the browser (with its `DOMParser`). The commands, the import and the
 * translator preview use nothing else, so that they cannot disagree.
 *
 *     const file = readXliff(bytes, {file: 'de.xlf', parser: new DOMParser(), languages});
 *     const report = judge(file, {messages, terms, parent, fixedParts});
 *
 * `readXliff` gives a `TranslationFile`. Another format needs only to give the same:
 *
 *     {
 *       language: 'de',
 *       units: [{
 *         id: 'crisis.title',
 *         source: 'If you need help now', // the English it was translated from
 *         target: 'Wenn Sie Hilfe brauchen', // '' where there is none; placeholders as ${name}
 *         state: 'translated', // as in XLIFF 1.2, '' where nothing says
 *         notes: [{from: 'lit-localize', text: '…'}],
 *         line: 12,
 *       }],
 *       repairs: [{id, line, what}], // what was put right without loss
 *       problems: [{id, line, what, remedy}], // what a person has to put right; without id: the file
 *     }
 *
 * `judge` gives a `Report`: how far the language is, what is wrong with which unit, and `usable`, the
 * units that can be shown.
 */
export {decode} from './decode.js';
export {readXliff} from './read.js';
export {judge} from './judge.js';
export {repairText} from './repair-text.js';
export {isDone, isSameText, statusOf} from './status.js';
export {fingerprint, oldEnglishNote, oldEnglishOf, reviewNote, reviewOf} from './fingerprint.js';
export {termsFor} from './glossary.js';
export {parentOf, resolveLanguage} from './language-tag.js';
export {children, nodesOf, textOf} from './dom.js';
