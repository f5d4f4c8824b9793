import {tree, type AccessibleNode} from './page.js';

/**
 * What a screen reader is given of a widget, a line for each thing: its role, name, state and
 * description, and running text as it stands. It says nothing of looks.
 */
export async function transcribe(element: Element): Promise<string> {
  return lines(await tree(element)).join('\n');
}

function lines(nodes: readonly AccessibleNode[]): string[] {
  const all: string[] = [];
  let running = '';
  const flush = () => {
    if (said(running)) all.push(said(running));
    running = '';
  };
  const add = (node: AccessibleNode) => {
    if ('text' in node) running += node.text;
    else if (inline.has(node.role)) node.children.forEach(add);
    else {
      flush();
      all.push(...linesOf(node));
    }
  };
  nodes.forEach(add);
  flush();
  return all;
}

type Role = Exclude<AccessibleNode, {text: string}>;

function linesOf(node: Role): string[] {
  const {role, name, description, details, children} = node;
  const inner = whole.has(role) ? [] : lines(children);
  const title = unnamed.has(role) || (role === 'heading' && isButton(inner)) ? '' : said(name);
  const about = [title, ...details].filter(Boolean).join(', ');
  const head = [about && `: ${about}`, said(description) && ` (${said(description)})`].join('');
  if (plain.has(role) && !head) return inner;
  const isRepeated = inner.length === 1 && inner[0] === title;
  return [`${role}${head}`, ...(isRepeated ? [] : inner.map((line) => `  ${line}`))];
}

/** A heading that is a button says its name with it. */
const isButton = (inner: string[]) => inner.length === 1 && /^(button|summary):/.test(inner[0]);

/** As it is said: how the white space was made does not matter. */
const said = (text: string) => text.replace(/\s+/g, ' ').trim();

const inline = new Set(['strong', 'emphasis', 'superscript', 'code', 'term', 'label']);
/** What nobody hears of. */
const plain = new Set(['generic', 'paragraph', 'section', 'none', 'legend', 'text container']);
/** What Firefox makes a name for from all that stands inside. */
const unnamed = new Set(['listitem', 'row', 'cell', 'paragraph']);
/** What is said as a whole, by its name. */
const whole = new Set([
  'link',
  'button',
  'summary',
  'checkbox',
  'radio',
  'combobox',
  'image',
  'img',
]);
