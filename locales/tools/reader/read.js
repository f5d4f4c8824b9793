import {decode} from './decode.js';
import {elements} from './dom.js';
import {isRegionOf, resolveLanguage} from './language-tag.js';
import {mendText} from './mend-text.js';
import {scan} from './scan.js';
import {readUnit} from './unit.js';

/**
 * Reads a file of XLIFF 1.2, repairs what can be repaired without loss, and says so. Never throws: what
 * makes the whole file unreadable is a problem without units.
 *
 * @param {Uint8Array | ArrayBuffer | string} data the bytes of the file, or its text
 * @param {object} options
 * @param {string} [options.file] its name; `de.xlf` says the language where the file does not
 * @param {{parseFromString(text: string, type: 'text/xml'): Document}} options.parser
 * @param {readonly string[]} options.languages those of the kit
 * @param {string} [options.sourceLanguage]
 * @returns {import('./types.js').TranslationFile}
 */
export function readXliff(data, {file, parser, languages, sourceLanguage = 'en'}) {
  const decoded = decode(data);
  const mended = mendText(decoded.text);
  const repairs = [...decoded.repairs, ...mended.repairs].map((what) => ({what}));
  const {unitLines, fault} = scan(mended.text, mended.shift);
  const problem = decoded.problem ?? notXliff(decoded.text) ?? fault;
  if (problem) return unreadable(file, repairs, problem);
  const document = parse(parser, mended.text);
  if (!document) return unreadable(file, repairs, {what: 'is no XML', remedy: send});

  const root = document.documentElement;
  const [part, ...others] = elements(document, 'file');
  if (root.nodeName !== 'xliff' || root.getAttribute('version')?.startsWith('2')) {
    return unreadable(file, repairs, {what: 'is not XLIFF 1.2', remedy: 'Export it as XLIFF 1.2.'});
  }
  if (!part || others.length > 0) {
    return unreadable(file, repairs, {what: `has ${others.length ? others.length + 1 : 'no'} <file>s`, remedy: send}); // prettier-ignore
  }
  const {language, ...tags} = readLanguages(part, {file, languages, sourceLanguage});
  const units = elements(document, 'trans-unit').map((element, index) =>
    readUnit(element, unitLines[index], language),
  );
  return {
    file,
    language,
    document,
    units: units.map(({unit}) => unit),
    repairs: [...repairs, ...tags.repairs, ...units.flatMap((each) => each.repairs)],
    problems: [...tags.problems, ...units.flatMap((each) => each.problems)],
  };
}

const send = 'Send the file that was handed out, with your texts in it.';

/** @param {string} text */
function notXliff(text) {
  if (/^\s*&lt;/.test(text)) return {what: 'is the text of a file, pasted', remedy: 'Attach the file itself.'}; // prettier-ignore
  if (text.trim() === '') return {what: 'is empty', remedy: send};
  return /<(?:[\w.-]+:)?xliff\b/.test(text)
    ? undefined
    : {what: 'is no XLIFF', remedy: 'Export it as XLIFF 1.2.'};
}

/**
 * @param {string | undefined} file
 * @param {import('./types.js').Repair[]} repairs
 * @param {import('./types.js').Problem} problem what is wrong, in which unit: none of them can be read
 */
const unreadable = (file, repairs, problem) => ({
  file,
  language: '',
  units: [],
  repairs,
  problems: [
    {
      line: problem.line,
      what: problem.id ? `${problem.what}, in the unit ${problem.id}` : problem.what,
      remedy: problem.remedy,
    },
  ],
});

/** @param {{parseFromString(text: string, type: 'text/xml'): Document}} parser @param {string} text */
function parse(parser, text) {
  try {
    const document = parser.parseFromString(text, 'text/xml');
    return elements(document, 'parsererror').length === 0 ? document : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Which language it is, by its own word and by its name.
 *
 * @param {Element} part
 * @param {{file?: string, languages: readonly string[], sourceLanguage: string}} options
 */
function readLanguages(part, {file, languages, sourceLanguage}) {
  const repairs = [];
  const problems = [];
  const byName = languages.find((language) => new RegExp(`(?:^|[\\\\/])${language}\\.(?:xlf|xliff)$`).test(file ?? '')); // prettier-ignore
  const given = part.getAttribute('target-language');
  const said = resolveLanguage(given, languages);
  const sameLanguage = !said || said === byName || (byName && !languages.includes(said) && isRegionOf(said, byName)); // prettier-ignore
  const language = (sameLanguage && byName) || said || '';
  if (byName && !sameLanguage) {
    problems.push({what: `says that it is ${said}, its name that it is ${byName}`, remedy: `Put right target-language, or the name of the file.`}); // prettier-ignore
  } else if (!language) {
    problems.push({what: 'does not say which language it is', remedy: 'Name the file as it was handed out, such as de.xlf.'}); // prettier-ignore
  } else if (given !== language) {
    repairs.push({what: `target-language ${given ? `"${given}"` : 'is missing: it was'} read as "${language}"`}); // prettier-ignore
    part.setAttribute('target-language', language);
  }
  const source = part.getAttribute('source-language');
  const from = source && resolveLanguage(source, [sourceLanguage]);
  if (from && from.split('-')[0] !== sourceLanguage) {
    problems.push({what: `says that it is translated from "${source}", not from "${sourceLanguage}"`, remedy: 'Put right source-language.'}); // prettier-ignore
  } else if (source !== sourceLanguage) {
    repairs.push({what: `source-language "${source ?? ''}" read as "${sourceLanguage}"`});
    part.setAttribute('source-language', sourceLanguage);
  }
  return {language, repairs, problems};
}
