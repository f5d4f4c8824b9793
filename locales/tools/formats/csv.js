import {parse} from 'csv-parse/sync';
import {stringify} from 'csv-stringify/sync';
import {Damage} from '../damage.js';

/** What stands above the columns; the first and the fourth are needed to read a table. */
const columns = [
  'id',
  'where it shows',
  'English',
  'translation',
  'earlier English',
  'earlier translation',
  'remark',
];

/**
 * A table for any spreadsheet. Where the English has changed, the cell is empty and what was there
 * stands beside it: a full cell is done, and nobody has to know about states.
 *
 * @param {import('./handed-out.js').HandedOut[]} texts
 */
export const toCsv = (texts) =>
  stringify(
    texts.map(({id, note, source, target, unsure, oldSource, remarks = []}) => {
      const cells = unsure ? ['', oldSource, target] : [target, '', ''];
      return [id, note, source, ...cells, remarks.join('\n')];
    }),
    // Without the mark Excel takes UTF-8 for the code page of the machine.
    {bom: true, header: true, columns, record_delimiter: 'windows'},
  );

/** @param {string} text @returns {import('../reader/types.js').Unit[]} */
export function fromCsv(text) {
  const rows = parseTable(text);
  if (!rows.every(({record}) => 'id' in record && 'translation' in record)) {
    throw new Damage(
      'has no columns “id” and “translation” in its first row. Keep the table as it was handed out, and save it as CSV UTF-8.',
    );
  }
  return rows
    .filter(({record}) => Object.values(record).some((cell) => cell !== ''))
    .map(({record, info}) => ({
      id: record.id,
      source: record.english,
      target: record.translation,
      state: 'translated',
      notes: record.remark ? [{from: '', text: record.remark}] : [],
      line: info.lines,
    }));
}

/** @param {string} text @returns {{record: Record<string, string>, info: {lines: number}}[]} */
function parseTable(text) {
  try {
    return parse(text, {
      columns: (/** @type {string[]} */ names) => names.map((name) => name.trim().toLowerCase()),
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      trim: true,
    });
  } catch (error) {
    throw new Damage(
      `cannot be read as a table: ${/** @type {Error} */ (error).message}. Save it again as CSV UTF-8.`,
    );
  }
}

/** Spreadsheets separate by the mark of their region. @param {string} text */
const delimiterOf = (text) =>
  [',', ';', '\t']
    .map((mark) => ({mark, count: text.split('\n')[0].split(mark).length}))
    .sort((a, b) => b.count - a.count)[0].mark;
