import {noChange, render} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {kept} from '../localization/kept.js';
import type {Speech} from '../localization/locale-controller.js';

/**
 * Words that stay the same as long as a language and a country are shown: rendered once for the whole
 * page, and copied for each widget. What a copy holds is plain nodes, which cost a fraction of Lit's
 * parts; a copy is replaced whole, or left as it is.
 *
 * Nothing in the template may be heard or change: copies have no listeners. `key` says what the words
 * depend on, beside the language and the country: where they hold a date, also the `customs`.
 */
export const once = directive(
  class extends Directive {
    #shown?: DocumentFragment;

    render(speech: Speech, key: string, template: () => unknown, country?: object): unknown {
      const original = originalOf(speech, key, template, country);
      if (original === this.#shown) return noChange;
      this.#shown = original;
      return original.cloneNode(true);
    }
  },
);

/** What is copied. It changes when the key, the language, its formats or the country do. */
export const originalOf = (
  speech: Speech,
  key: string,
  template: () => unknown,
  country?: object,
): DocumentFragment => kept(speech, `words ${key}`, () => nodesOf(template()), country);

/** The nodes of a template, without what Lit needs to change them and what nobody sees. */
function nodesOf(template: unknown): DocumentFragment {
  const nodes = document.createDocumentFragment();
  render(template, nodes);
  const texts: Text[] = [];
  for (const node of textsAndComments(nodes)) {
    if (node instanceof Comment) node.remove();
    else texts.push(node);
  }
  nodes.normalize();
  for (const text of texts) {
    // One that has become part of the text before it is in no tree any more.
    if (!text.parentNode || text.data.trim()) continue;
    if (isBetweenBlocks(text)) text.remove();
    else text.data = ' ';
  }
  return nodes;
}

function textsAndComments(root: Node): (Text | Comment)[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const found: (Text | Comment)[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text | Comment);
  return found;
}

/** Whether a blank stands where a line breaks anyway, or inside a drawing. */
const isBetweenBlocks = ({previousSibling, nextSibling, parentNode}: Text) =>
  isBlock(previousSibling ?? parentNode) ||
  isBlock(nextSibling ?? parentNode) ||
  parentNode instanceof SVGElement;

const isBlock = (node: Node | null) =>
  node instanceof DocumentFragment || (node instanceof Element && blocks.has(node.localName));

const blocks = new Set(
  'blockquote caption div figcaption figure h1 h2 h3 h4 h5 h6 hr li ol option p section table tbody td th thead tr ul'.split(
    ' ',
  ),
);
