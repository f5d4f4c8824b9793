import {defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {tags} from '../../src/define/tags.js';
import type {Asked} from './kit.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** A widget found in a page. */
export interface Found extends Asked {
  readonly line: number;
  /** Where attributes may be added to its tag. */
  readonly attributesAt: number;
  /** Where its content begins, and where that of a former template ends. */
  readonly from: number;
  readonly to: number;
}

/** What keeps one widget of a page from being prerendered; the others are. */
export interface Fault {
  readonly line: number;
  readonly words: string;
}

/** The widgets of a page by their own tags, in their order. Offsets are those of the text. */
export function widgetsIn(page: string): {found: Found[]; faults: Fault[]} {
  const found: Found[] = [];
  const faults: Fault[] = [];
  const visit = (node: Node | DefaultTreeAdapterTypes.Document, lang?: string) => {
    if (!('childNodes' in node)) return;
    const isElement = tree.isElementNode(node as Node);
    const own = isElement ? attributesOf(node as Element).lang : undefined;
    if (isElement && (node as Element).tagName.startsWith('ipt-')) {
      take(node as Element, lang);
      return;
    }
    for (const child of node.childNodes) visit(child, own ?? lang);
  };
  const take = (element: Element, lang?: string) => {
    const place = element.sourceCodeLocation;
    const {tagName: tag} = element;
    if (!place?.startTag) return;
    const line = place.startLine;
    if (!(tags as readonly string[]).includes(tag)) {
      faults.push({line, words: `<${tag}> is no widget. There are ${tags.join(', ')}.`});
      return;
    }
    if (!place.endTag) {
      faults.push({
        line,
        words: `<${tag}> does not end where its content ends. Write </${tag}> behind its content, and no <p> around it.`,
      });
      return;
    }
    const from = place.startTag.endOffset;
    const former = element.childNodes.find((child) => !isBlank(child));
    const isTemplate =
      former &&
      tree.isElementNode(former) &&
      former.tagName === 'template' &&
      'shadowrootmode' in attributesOf(former);
    const to = (isTemplate ? former.sourceCodeLocation?.endOffset : undefined) ?? from;
    found.push({
      tag,
      attributes: attributesOf(element),
      lang,
      content: page.slice(to, place.endTag.startOffset),
      line,
      attributesAt: place.startTag.startOffset + 1 + tag.length,
      from,
      to,
    });
  };
  visit(parse(page, {sourceCodeLocationInfo: true}));
  return {found, faults};
}

/** A text with other text in some places: each `from` to `to` gives way to `text`. */
export function replaced(
  page: string,
  changes: readonly {from: number; to: number; text: string}[],
): string {
  let [at, result] = [0, ''];
  for (const {from, to, text} of [...changes].sort((one, other) => one.from - other.from)) {
    result += page.slice(at, from) + text;
    at = to;
  }
  return result + page.slice(at);
}

const attributesOf = ({attrs}: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

const isBlank = (node: Node) =>
  tree.isCommentNode(node) || (tree.isTextNode(node) && node.value.trim() === '');
