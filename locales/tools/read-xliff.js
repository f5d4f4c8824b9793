import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import {DOMParser} from '@xmldom/xmldom';
import {Damage} from './damage.js';
import {asLocale, textOfPart} from './lit-localize.js';

/**
 * @typedef {object} Unit one message in one language
 * @property {string} id
 * @property {Element} element
 * @property {string} source the English it was translated from, placeholders as `${name}`
 * @property {string} target the translation, or '' where there is none
 * @property {string} state what `state` says; a target without one is a draft, `translated`
 * @property {string[]} problems what makes its target unusable, each with its remedy
 *
 * @typedef {object} Xliff
 * @property {Document} document
 * @property {Element} file
 * @property {Unit[]} units in the order of the file
 */

/** What a person has translated, and what one has also reviewed. Anything else is not done. */
const done = ['translated', 'signed-off', 'final'];

/** @param {Unit} unit */
export const isDone = ({target, state}) => target !== '' && done.includes(state);

/** @param {Unit} unit */
export const isReviewed = (unit) => isDone(unit) && unit.state === 'final';

/**
 * Reads a language's file. What is damaged beyond one unit is thrown, the rest is in `problems`.
 *
 * @param {import('./project.js').Project} project
 * @param {string} locale
 * @param {string} text what the file holds, or will hold
 * @returns {Xliff}
 */
export function readXliff({config}, locale, text) {
  const document = parse(text.replace(/^\ufeff/, ''));
  const [file, ...others] = elements(document, 'file');
  if (!file || others.length > 0) {
    throw new Damage('expected one <file>. Send each language as the file that was handed out.');
  }
  const units = elements(document, 'trans-unit').map(readUnit);
  if (units.some(({problems}) => problems.length > 0)) return {document, file, units};

  // What the scan lets pass is read by lit-localize itself.
  const formatter = new XliffFormatter({...config, targetLocales: [asLocale(locale)]});
  const messages = formatter.readTranslations().flatMap((bundle) => bundle.messages);
  const targets = new Map(messages.map(({name, contents}) => [name, contents]));
  for (const unit of units) {
    const contents = targets.get(unit.id) ?? [];
    unit.target = tidy(contents.map(textOfPart).join(''));
  }
  return {document, file, units};
}

/** @param {string} text */
function parse(text) {
  try {
    if (text.includes('\ufffd')) throw new Error('it is not in UTF-8');
    if (/<!DOCTYPE/i.test(text)) throw new Error('it has a <!DOCTYPE>');
    const fail = (/** @type {string} */ message) => {
      throw new Error(message.split('\n')[0]);
    };
    return new DOMParser({
      errorHandler: {warning: fail, error: fail, fatalError: fail},
    }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw new Damage(
      `cannot be read: ${/** @type {Error} */ (error).message}. Save it again as XLIFF 1.2 in UTF-8, or go back to the last good file.`,
    );
  }
}

/** @param {Element} element @returns {Unit} */
function readUnit(element) {
  const [source] = children(element, 'source');
  const [target] = children(element, 'target');
  return {
    id: element.getAttribute('id') || '',
    element,
    source: source ? textOf(source) : '',
    target: target ? textOf(target) : '',
    state: target?.getAttribute('state') || 'translated',
    problems: problemsOf(element),
  };
}

/** What a translation tool has put in that cannot be shown. @param {Element} element */
function problemsOf(element) {
  const problems = [];
  if (!element.getAttribute('id')) problems.push('has no id: give it back the id it had.');
  if (children(element, 'source').length !== 1) problems.push('needs exactly one <source>.');
  if (children(element, 'target').length > 1)
    problems.push('has two <target>s: keep the right one.');
  if (elements(element, 'alt-trans').length > 0) {
    problems.push('holds <alt-trans>, a suggestion of the tool: delete it.');
  }
  for (const target of children(element, 'target')) {
    for (const node of nodesOf(target)) {
      if (node.nodeType === node.TEXT_NODE || isPlaceholder(node)) continue;
      problems.push(
        node.nodeType === node.CDATA_SECTION_NODE
          ? 'holds CDATA: write the plain text.'
          : `holds ${node.nodeType === node.ELEMENT_NODE ? `<${node.nodeName}>` : 'a comment or an instruction'}: keep the text and the <x/> of the source, and nothing else.`,
      );
    }
  }
  return problems;
}

/** @param {Node} node @returns {node is Element} */
const isPlaceholder = (node) =>
  node.nodeName === 'x' &&
  /** @type {Element} */ (node).hasAttribute('id') &&
  /** @type {Element} */ (node).hasAttribute('equiv-text');

/** The placeholders of a unit's source or target, as `id equiv-text`. @param {Unit} unit @param {'source' | 'target'} part */
export const placeholdersOf = ({element}, part) =>
  children(element, part)
    .flatMap((parent) => children(parent, 'x'))
    .map((x) => `${x.getAttribute('id')} ${x.getAttribute('equiv-text')}`)
    .sort();

/** @param {Element} element */
const textOf = (element) =>
  tidy(
    nodesOf(element)
      .map((node) => (isPlaceholder(node) ? node.getAttribute('equiv-text') : node.textContent))
      .join(''),
  );

/** Without the line breaks and indentation of a tool. A no-break space is the translator's own. */
const tidy = (/** @type {string} */ text) => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** Direct children by name. @param {Element} element @param {string} name */
export const children = (element, name) =>
  /** @type {Element[]} */ (nodesOf(element).filter(({nodeName}) => nodeName === name));

/** The lists of xmldom cannot be iterated. @param {Node} node @returns {Node[]} */
export const nodesOf = ({childNodes}) => Array.from(childNodes);

/** @param {Document | Element} parent @param {string} name @returns {Element[]} */
const elements = (parent, name) => Array.from(parent.getElementsByTagName(name));
