import {befores, widgetIds, type Choices} from './choices.js';
import {systemIds} from './forms/systems.js';

/** What the file with an editor's choices says of itself. */
const kind = 'ipt-widgets choices';

/** The choices as a file to keep: JSON, which nothing but the builder reads. */
export const saved = (choices: Choices): string =>
  `${JSON.stringify({kind, ...choices}, null, 2)}\n`;

/**
 * The choices from such a file, or undefined where it is none. What is missing or of another kind than it
 * should be is as at first; what is typed by hand is checked where it is used, like everything typed.
 */
export function opened(json: string, first: Choices): Choices | undefined {
  try {
    const read: unknown = JSON.parse(json);
    if (!isObject(read) || read.kind !== kind) return undefined;
    const choices = like({...first, colours: first.colours ?? noColours}, read) as Choices;
    const isChosen = isObject(read.colours);
    return {
      ...choices,
      widgets: known(widgetIds, choices.widgets),
      system: known(systemIds, [choices.system])[0] ?? first.system,
      before: known(befores, [choices.before])[0] ?? first.before,
      colours: isChosen ? choices.colours : undefined,
      options: {
        ...choices.options,
        headings: texts(isObject(read.options) && read.options.headings),
      },
    };
  } catch {
    return undefined;
  }
}

const noColours = {accent: '', background: ''};

/** The pattern, with each value of the same kind that is there. */
function like(pattern: unknown, value: unknown): unknown {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : pattern;
  }
  if (isObject(pattern)) {
    if (!isObject(value)) return pattern;
    return Object.fromEntries(
      Object.entries(pattern).map(([name, part]) => [
        name,
        Object.hasOwn(value, name) ? like(part, value[name]) : part,
      ]),
    );
  }
  return typeof value === typeof pattern ? value : pattern;
}

const known = <T extends string>(all: readonly T[], some: readonly string[]): T[] =>
  [...new Set(some)].flatMap((each) => all.find((one) => one === each) ?? []);

const texts = (value: unknown): Record<string, string> =>
  isObject(value)
    ? Object.fromEntries(
        widgetIds.flatMap((id) =>
          typeof value[id] === 'string' ? [[id, value[id] as string] as const] : [],
        ),
      )
    : {};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
