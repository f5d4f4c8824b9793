import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @typedef {object} Tag a node of the structure that a screen reader is given
 * @property {string} role such as `H2`, `P`, `Form`; `Text` for the words themselves
 * @property {string} [lang] what the tag itself says of its language
 * @property {string} text all words inside
 * @property {Tag[]} children
 *
 * @typedef {object} Page
 * @property {string} text its words in reading order, with single spaces
 * @property {Tag[]} tags
 */

/**
 * Reads a PDF as its reader does: page by page, the words, and the tags around them.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<{pages: Page[], title: string}>}
 */
export async function readPdf(bytes) {
  const task = getDocument({data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS});
  const document = await task.promise;
  try {
    const {info} = await document.getMetadata();
    const numbers = Array.from({length: document.numPages}, (_, index) => index + 1);
    const pages = await Promise.all(
      numbers.map(async (number) => readPage(await document.getPage(number))),
    );
    return {pages, title: info.Title ?? ''};
  } finally {
    await task.destroy();
  }
}

async function readPage(page) {
  const {items} = await page.getTextContent({includeMarkedContent: true});
  const words = wordsById(items);
  const text = items.map(({str = '', hasEOL}) => (hasEOL ? `${str} ` : str)).join('');
  const structure = await page.getStructTree();
  return {text: plain(text), tags: structure ? structure.children.map(tagOf) : []};

  /** @returns {Tag} */
  function tagOf({role = 'Text', lang, id, children: inside = []}) {
    const children = inside.map(tagOf);
    const own = words.get(id) ?? '';
    return {role, lang, text: plain(own + children.map((child) => child.text).join(' ')), children};
  }
}

/** Each marked piece of the page and the words in it. */
function wordsById(items) {
  const words = new Map();
  const open = [];
  for (const {type, id, str, hasEOL} of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const piece = open.findLast(Boolean);
      words.set(piece, (words.get(piece) ?? '') + str + (hasEOL ? ' ' : ''));
    }
  }
  return words;
}

/** @param {string} text */
export const plain = (text) => text.replace(/[\s\u200b\u2066-\u2069\u200e\u200f]+/g, ' ').trim();

/**
 * All tags inside, from the top, each with those around it.
 *
 * @param {Tag[]} tags
 * @param {Tag[]} around
 * @returns {Generator<{tag: Tag, around: Tag[]}>}
 */
export function* walk(tags, around = []) {
  for (const tag of tags) {
    yield {tag, around};
    yield* walk(tag.children, [...around, tag]);
  }
}

/** The tags around the last words of a page. */
export function aroundLastWords({tags}) {
  const leaves = [...walk(tags)].filter(({tag}) => tag.text && tag.children.length === 0);
  return leaves.at(-1)?.around.map(({role}) => role) ?? [];
}
