import type {InputType} from 'storybook/internal/types';
import {declarations, type Declaration, type Described} from 'virtual:custom-elements';

const declarationOf = (tag: string): Declaration =>
  declarations.find(({tagName}) => tagName === tag) ?? {};

/** What an element is, from the header in its source. */
export const descriptionOf = (tag: string) => declarationOf(tag).description ?? '';

/** The custom properties, which every element has. */
export const customProperties = entries(
  'custom properties',
  declarationOf('ipt-crisis-help').cssProperties,
  (name) => name,
  colorOrText,
);

/**
 * Controls and the table of the API, from the same manifest the package ships. Storybook's own
 * reading of it has each attribute twice, and a slot and a part of one name only once.
 */
export function argTypesOf(tag: string): Record<string, InputType> {
  const {attributes, slots, cssParts, events} = declarationOf(tag);
  return {
    ...entries('attributes', attributes, (name) => name, controlOf),
    content: {
      description: 'What stands inside the tag before the fallback, as HTML.',
      control: 'text',
      table: {category: 'content'},
    },
    ...entries('slots', slots, (name) => `slot ${name || 'default'}`),
    ...customProperties,
    ...entries('parts', cssParts, (name) => `part ${name}`),
    ...entries('events', events, (name) => `event ${name}`),
  };
}

function controlOf({type}: Described) {
  return type?.text === 'boolean' ? 'boolean' : 'text';
}

function colorOrText({name}: Described) {
  return /font|radius/.test(name) ? 'text' : 'color';
}

function entries(
  category: string,
  described: readonly Described[] = [],
  keyOf: (name: string) => string,
  control: (described: Described) => InputType['control'] = () => false,
): Record<string, InputType> {
  return Object.fromEntries(
    described.map((entry) => [
      keyOf(entry.name),
      {
        name: entry.name || '(default)',
        description: entry.description,
        control: control(entry),
        table: {
          category,
          type: entry.type && {summary: entry.type.text},
          defaultValue: entry.default ? {summary: entry.default} : undefined,
        },
      },
    ]),
  );
}
