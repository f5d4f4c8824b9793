import {glossary, messages} from 'virtual:english-messages';
import {judge, parentOf, readXliff, termsFor} from '../../locales/tools/reader/index.js';
import type {Report, TranslationFile, Unit} from '../../locales/tools/reader/types.js';
import {fixedParts} from '../../src/localization/fixed-parts.js';

/** The languages of the kit, to look at without a file, and to compare with. */
const kitFiles = import.meta.glob<string>('../../locales/*.xlf', {
  query: '?raw',
  import: 'default',
});
const pathOf = (locale: string) => `../../locales/${locale}.xlf`;

/** Those whose file the kit has. */
export const kitLocales = Object.keys(kitFiles).map((path) => /([\w-]+)\.xlf$/.exec(path)![1]);

/** The text of a language's file. */
export const kitFile = (locale: string) => kitFiles[pathOf(locale)]();

/** A file as the commands read and judge it, beside the kit's own of that language. */
export interface Opened {
  readonly name: string;
  readonly locale: string;
  /** For a region such as `fr-CA`: the language it changes a few texts of. */
  readonly parent?: string;
  readonly units: readonly Unit[];
  readonly report: Report;
  /** What differs from the kit's own text; undefined where the kit does not have the language. */
  readonly changes?: readonly Change[];
}

/** A text that is another than in the kit; '' where there is none. */
export interface Change {
  readonly id: string;
  readonly kit: string;
  readonly yours: string;
}

const read = (data: ArrayBuffer | string, file: string): TranslationFile =>
  readXliff(data, {file, parser: new DOMParser(), languages: kitLocales});

/**
 * Reads a translator's file. Throws a sentence for the translator where nothing of it can be used.
 *
 * @param name - The name of the file: it says the language where the file does not.
 */
export async function open(name: string, data: ArrayBuffer | string): Promise<Opened> {
  const file = read(data, name);
  const problem = file.problems.find(({id}) => id === undefined);
  if (problem) {
    const line = problem.line ? `line ${problem.line}: ` : '';
    throw new Error(`${name}: ${line}${problem.what}. ${problem.remedy}`);
  }
  const locale = file.language;
  const parent = parentOf(locale, ['en', ...kitLocales]);
  const base = await kitUnits(locale);
  const report = judge(file, {
    messages,
    fixedParts,
    parent,
    base,
    terms: termsFor(glossary, [locale, ...(parent ? [parent] : [])]),
  });
  return {name, locale, parent, units: file.units, report, changes: base && changesIn(file, base)};
}

async function kitUnits(locale: string): Promise<Map<string, Unit> | undefined> {
  if (!kitLocales.includes(locale)) return undefined;
  const {units} = read(await kitFile(locale), `${locale}.xlf`);
  return new Map(units.map((unit) => [unit.id, unit]));
}

function changesIn({units}: TranslationFile, base: ReadonlyMap<string, Unit>): Change[] {
  const own = new Map(units.map(({id, target}) => [id, target]));
  return messages
    .map(({id}) => ({id, kit: base.get(id)?.target ?? '', yours: own.get(id) ?? ''}))
    .filter(({kit, yours}) => kit !== yours);
}
