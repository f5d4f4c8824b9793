import type {LitElement} from 'lit';
import {fallbackFor} from './fallback.js';

/** `headingLevel` as HTML writes it: `heading-level`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** What an element adds to Lit's: its attributes, as far as they are no methods. */
type OwnProperties<Element> = Exclude<keyof Element, keyof LitElement | 'adoptedCallback'> & string;

export type CustomProperty =
  `--ipt-${'font-family' | 'color' | 'background' | 'surface' | 'accent' | 'on-accent' | 'border' | 'muted' | 'radius' | 'focus'}`;

/** What a page's author can say about an element: its attributes, its colours and what is in the tag. */
export type Args<Element> = {
  [Name in OwnProperties<Element> as Kebab<Name>]?: Element[Name];
} & {
  [Property in CustomProperty]?: string;
} & {
  /** What stands inside the tag before the fallback: own services, slotted elements. */
  content?: string;
};

/** A story as Storybook hands it over. */
export interface Shown {
  readonly component?: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** The markup of a story, which is what the page's author pastes. */
export function snippet({component = '', args, globals}: Shown): string {
  const all: Record<string, unknown> = {...countryOf(globals), ...given(args)};
  const {content = '', ...values} = all;
  const names = Object.keys(values).filter((name) => values[name] !== false);
  const attributes = names
    .filter((name) => !isProperty(name))
    .map((name) => attribute(name, values[name]));
  const inside = `${content}\n${fallbackFor(component, values.region)}`.trim();
  return [
    ...(names.some(isProperty) ? [`${styleTag(component, values)}\n`] : []),
    openingTag(component, attributes),
    inside.replace(/^(?=.)/gm, '  '),
    `</${component}>`,
  ].join('\n');
}

/** A style sheet with the custom properties among these values. */
export function styleTag(selector: string, values: Readonly<Record<string, unknown>>): string {
  const lines = Object.keys(values)
    .filter((name) => isProperty(name) && values[name])
    .map((name) => `    ${name}: ${values[name]};\n`);
  return `<style>\n  ${selector} {\n${lines.join('')}  }\n</style>`;
}

/** The script tag every page needs once. */
export const scriptTag = '<script type="module" src="/ipt-widgets.js"></script>';

const given = (args: Shown['args']) =>
  Object.fromEntries(
    Object.entries(args).filter(([, value]) => value !== undefined && value !== ''),
  );

const isProperty = (name: string) => name.startsWith('--');

/** The country chosen in the toolbar, where the story names none. */
const countryOf = ({region}: Shown['globals']) => (region ? {region} : {});

const attribute = (name: string, value: unknown) =>
  value === true
    ? name
    : `${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

function openingTag(tag: string, attributes: readonly string[]): string {
  const line = `<${[tag, ...attributes].join(' ')}>`;
  return line.length <= 80 ? line : `<${tag}\n  ${attributes.join('\n  ')}\n>`;
}
