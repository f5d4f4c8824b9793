import {readdirSync, readFileSync, statSync, existsSync} from 'node:fs';
import path from 'node:path';
import {Damage} from '../damage.js';
import {fromCsv} from '../formats/csv.js';
import {fromJson} from '../formats/json.js';
import {fromPo} from '../formats/po.js';
import {readFile} from '../read-xliff.js';
import {decode, repairText, resolveLanguage} from '../reader/index.js';

/** @typedef {import('../reader/types.js').TranslationFile} TranslationFile */

/**
 * What came back from a translator: one file, or every file of a folder that holds translations.
 *
 * @param {import('../project.js').Project} project
 * @param {string} locale the language it is said to be
 * @param {string | undefined} place
 * @returns {TranslationFile[]}
 */
export function readReturned(project, locale, place) {
  if (!place || !existsSync(place)) {
    throw new Damage(`${place ?? 'No file'}: name the file or the folder that came back: npm run locales:import -- ${locale} path/to/returned.po`); // prettier-ignore
  }
  const files = statSync(place).isDirectory() ? filesIn(place) : [place];
  if (files.length === 0) {
    throw new Damage(`${place}: holds no .xlf, .xliff, .po, .csv or .json. In OmegaT: Project, Create Translated Documents.`); // prettier-ignore
  }
  return files.map((file) => readOne(project, locale, file));
}

/** Of an OmegaT project only what it has made: the rest is what was handed out. @param {string} folder */
function filesIn(folder) {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  const all = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const projects = all
    .filter((file) => path.basename(file) === 'omegat.project')
    .map((file) => path.dirname(file) + path.sep);
  return all
    .filter((file) => path.extname(file).toLowerCase() in readers)
    .filter((file) =>
      projects.every(
        (each) => !file.startsWith(each) || file.startsWith(`${each}target${path.sep}`),
      ),
    )
    .sort();
}

/**
 * @param {import('../project.js').Project} project
 * @param {string} locale
 * @param {string} file
 * @returns {TranslationFile}
 */
function readOne(project, locale, file) {
  const read = readers[path.extname(file).toLowerCase()];
  if (!read) return unreadable(file, locale, unknownFormat(file));
  try {
    const {language, ...found} = read(project, readFileSync(file), locale);
    if (language && language !== locale && found.units.length > 0) {
      return unreadable(file, locale, {what: `is in ${language}, not in ${locale}`, remedy: `npm run locales:import -- ${language} ${file}`}); // prettier-ignore
    }
    return {...found, file, language: locale};
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return unreadable(file, locale, {what: error.message.replace(/\.$/, ''), remedy: ''});
  }
}

/**
 * @param {string} file
 * @param {string} language
 * @param {{what: string, remedy: string}} problem
 */
const unreadable = (file, language, problem) => ({file, language, units: [], repairs: [], problems: [problem]}); // prettier-ignore

/** @param {string} file */
const unknownFormat = (file) =>
  ({
    '.xlsx': {what: 'is a workbook', remedy: 'Save it as CSV UTF-8.'},
    '.ods': {what: 'is a workbook', remedy: 'Save it as CSV in UTF-8.'},
    '.mo': {what: 'is what Poedit makes beside a PO file', remedy: 'Send the .po.'},
    '.tmx': {what: 'is a memory of translations, which does not say where a text shows', remedy: 'Send the translated file. In OmegaT: Project, Create Translated Documents.'}, // prettier-ignore
  })[path.extname(file).toLowerCase()] ?? {
    what: 'is of no kind that can be read',
    remedy: 'Send .xlf, .po, .csv or .json.',
  };

/** @typedef {(project: import('../project.js').Project, bytes: Uint8Array, locale: string) => TranslationFile} Reader */

/** @type {Reader} */
const readXliffFile = (project, bytes, locale) => {
  const file = readFile(project, bytes, 'returned.xlf');
  // Who imports it says which language it is, where the file does not.
  return file.language === '' ? readFile(project, bytes, `${locale}.xlf`) : file;
};

/** @type {Record<string, Reader>} */
const readers = {
  '.xlf': readXliffFile,
  '.xliff': readXliffFile,
  '.po': textReader((text, {languages}) => {
    const {language, units} = fromPo(text);
    return {language: resolveLanguage(language, languages.map(({locale}) => locale)) ?? '', units}; // prettier-ignore
  }),
  '.csv': textReader((text) => ({units: fromCsv(text)})),
  '.json': textReader(fromJson),
};

/**
 * @param {(text: string, project: import('../project.js').Project) => {language?: string, units: import('../reader/types.js').Unit[], problems?: import('../reader/types.js').Problem[]}} read
 * @returns {Reader}
 */
function textReader(read) {
  return (project, bytes) => {
    const {text, problem} = decode(bytes);
    if (problem) throw new Damage(`${problem.what}. ${problem.remedy}`);
    const {language = '', units, problems = []} = read(text, project);
    const mended = units.map((unit) => ({...unit, mend: repairText(unit.target)}));
    return {
      language,
      units: mended.map(({mend, ...unit}) => ({...unit, target: mend.text})),
      repairs: mended.flatMap(({id, line, mend}) => mend.repairs.map((what) => ({id, line, what}))),
      problems,
    };
  };
}
