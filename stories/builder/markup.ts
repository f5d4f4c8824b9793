/** A piece of HTML as data. Text is only ever text: it is escaped when it is written. */
export type Markup = string | Tag;

export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Markup[];
}

/**
 * `true` is an attribute whose presence counts; it is written with an empty value, as XML and JSX need it.
 * One that is `false`, empty or missing is left out.
 */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export const tag = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly Markup[]
): Tag => ({name, attributes, children});

export const paragraph = (...children: readonly Markup[]) => tag('p', {}, ...children);

/** A heading; below level 6 there is no smaller one. */
export const heading = (level: number, ...children: readonly Markup[]) =>
  tag(`h${Math.min(level, 6)}`, {}, ...children);

export const bullets = (items: readonly (Markup | readonly Markup[])[]) =>
  tag('ul', {}, ...items.map((item) => tag('li', {}, ...[item].flat())));

/** A term in bold with what is said of it on the next line: no punctuation that a language lacks. */
export const described = (term: string, ...text: readonly Markup[]): Markup[] => [
  tag('strong', {}, term),
  tag('br'),
  ...text,
];

/** Writes HTML as people would: each block on lines of its own, what stands in a line in one. */
export const write = (markup: readonly Markup[], indent = ''): string =>
  runs(markup)
    .map((run) => indent + run.map((piece) => writePiece(piece, indent)).join(''))
    .join('\n');

function writePiece(piece: Markup, indent: string): string {
  if (typeof piece === 'string') return escape(piece);
  const {name, attributes, children} = piece;
  // Closed as XML needs it: HTML does not mind, and JSX takes nothing else.
  if (name === 'br') return '<br />';
  const start = `<${name}${writeAttributes(attributes)}>`;
  const content = children.some(isBlock)
    ? `\n${write(children, `${indent}  `)}\n${indent}`
    : children.map((child) => writePiece(child, '')).join('');
  return `${start}${content}</${name}>`;
}

/** What stands in one line: a block by itself, and everything between two blocks. */
function runs(markup: readonly Markup[]): Markup[][] {
  const runs: Markup[][] = [];
  markup.forEach((piece, index) => {
    if (index > 0 && !isBlock(piece) && !isBlock(markup[index - 1])) runs.at(-1)!.push(piece);
    else runs.push([piece]);
  });
  return runs;
}

const writeAttributes = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (!value) return '';
      return ` ${name}="${value === true ? '' : escape(value)}"`;
    })
    .join('');

const inline = ['a', 'bdi', 'br', 'cite', 'span', 'strong'];

const isBlock = (markup: Markup) => typeof markup === 'object' && !inline.includes(markup.name);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // JSX and templates would read them as code.
  '{': '&#123;',
  '}': '&#125;',
};

/** Safe as text and in an attribute. Line breaks and other control characters become blanks. */
const escape = (text: string) =>
  text.replace(/\p{Cc}+/gu, ' ').replace(/[&<>"{}]/g, (character) => entities[character]);
