import {judge, readXliff} from '../../../locales/tools/reader/index.js';
import {formOfFiles, formOfUnits} from './form.js';
import {repaired} from './repaired.js';
import {fileOf, languages, messages, terms, textsOf} from './small.js';
import {states} from './states.js';
import {right, texts} from './texts.js';

/**
 * Every file that a tool or a hand has been at, with what has to be found. In Node and in the browser
 * the same.
 *
 * @typedef {{parser: {parseFromString(text: string, type: 'text/xml'): Document}, fixedParts: (id: string, text: string) => string[]}} Engine
 * @typedef {{kind: string, name: string, look: (engine: Engine) => {found: unknown, wanted: unknown}}} Row
 */

/**
 * @param {Engine} engine
 * @param {string} language
 * @param {string | Uint8Array} data
 */
function read({parser, fixedParts}, language, data) {
  const file = readXliff(data, {file: `${language}.xlf`, parser, languages});
  const ownTerms = terms.filter((term) => term.language === language);
  return judge(file, {messages, terms: ownTerms, fixedParts});
}

/** @param {string} language @param {import('./rows.js').Damage} row @returns {Row} */
const damaged = (language, [what, change, ...expected]) => ({
  kind: expected.length > 0 ? 'damaged' : 'right',
  name: `${language}: when someone ${what}, ${expected.length > 0 ? 'the place and the remedy are named' : 'nothing is wrong with it'}`,
  look(engine) {
    const {findings, usable} = read(engine, language, change(fileOf(language)));
    const found = findings.map(({severity, id, line, what: says, remedy}) => [
      `${severity} ${id ?? 'file'}${line ? `:${line}` : ''}`,
      says,
      remedy,
    ]);
    // What fits is shown as it was wanted, so that a difference shows what does not.
    const wanted = Array.from({length: expected.length / 3}, (_, index) =>
      expected.slice(index * 3, index * 3 + 3),
    );
    const shown = found.map((items, index) =>
      items.map((item, part) => {
        const want = wanted[index]?.[part];
        return want instanceof RegExp && want.test(item) ? want : item;
      }),
    );
    const refused = new Set(findings.filter(({severity}) => severity !== 'warning').map(({id}) => id)); // prettier-ignore
    const isWhole = findings.every(({id}) => id !== undefined);
    // Whatever is wrong with one text, the others are used.
    const kept = isWhole && usable.length >= messages.length - refused.size;
    return {found: [shown, kept], wanted: [wanted, isWhole]};
  },
});

/** @param {string} language @param {import('./rows.js').Repaired} row @returns {Row} */
const mended = (language, [what, change, ...repairs]) => ({
  kind: 'repaired',
  name: `${language}: when a tool ${what}, nothing is lost`,
  look(engine) {
    const report = read(engine, language, change(fileOf(language)));
    const said = report.repairs.map(({what: says}, index) => repairs[index]?.test(says) ? repairs[index] : says); // prettier-ignore
    const given = Object.fromEntries(report.usable.map(({id, target}) => [id, target]));
    return {
      found: [report.findings, given, said],
      wanted: [[], textsOf(language), repairs],
    };
  },
});

/** @param {Record<string, import('./rows.js').Damage[]>} byLanguage */
const inLanguages = (byLanguage) =>
  Object.entries(byLanguage).flatMap(([language, rows]) =>
    rows.map((row) => damaged(language, row)),
  );

export const rows = [
  ...[...formOfFiles, ...formOfUnits, ...states].map((row) => damaged('de', row)),
  ...inLanguages(texts),
  ...inLanguages(right),
  ...Object.entries(repaired).flatMap(([language, list]) =>
    list.map((row) => mended(language, row)),
  ),
];
