import {po} from 'gettext-parser';
import {Damage} from '../damage.js';

/**
 * Gettext PO, for Poedit, Lokalize, OmegaT and every other gettext editor. The id is the context, so
 * that one English text may have two translations. `sh-format` makes the tools look after `${name}`.
 *
 * @param {string} locale
 * @param {import('./handed-out.js').HandedOut[]} texts
 */
export function toPo(locale, texts) {
  /** @type {import('gettext-parser').GetTextTranslations['translations']} */
  const translations = {};
  for (const {id, source, target, note, unsure, oldSource, remarks = []} of texts) {
    const flags = [
      ...(unsure ? ['fuzzy'] : []),
      ...(/\$\{\w+\}/.test(source) ? ['sh-format'] : []),
    ];
    const comments = {
      translator: remarks.join('\n'),
      extracted: note,
      flag: flags.join(', '),
      previous: oldSource === undefined ? '' : `msgid ${JSON.stringify(oldSource)}`,
    };
    translations[id] = {[source]: {msgctxt: id, msgid: source, msgstr: [target], comments}};
  }
  const headers = {
    'Project-Id-Version': 'ipt-widgets',
    Language: locale.replaceAll('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': 'en',
  };
  return po.compile({charset: 'utf-8', headers, translations}).toString();
}

/**
 * What is fuzzy waits for somebody; the rest is as its translator wants it.
 *
 * @param {string} text
 * @returns {{language: string, units: import('../reader/types.js').Unit[]}}
 */
export function fromPo(text) {
  const {headers, translations} = parse(text);
  const entries = Object.entries(translations).flatMap(([context, byEnglish]) =>
    Object.values(byEnglish).map((entry) => ({...entry, id: context})),
  );
  if (entries.length < (text.match(/^msgid\s/gm)?.length ?? 0)) {
    throw new Damage('holds a text twice. Keep one of each: msguniq names them.');
  }
  const units = entries
    .filter(({msgid}) => msgid !== '')
    .map(({id, msgid, msgstr, comments}) => ({
      id,
      source: msgid,
      target: msgstr?.[0] ?? '',
      state: /\bfuzzy\b/.test(comments?.flag ?? '') ? 'needs-adaptation' : 'translated',
      notes: (comments?.translator ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({from: '', text: line})),
    }));
  return {language: headers.Language ?? '', units};
}

/** A line of PO that is whole: the library reads on where a file has been cut off in a text. */
const whole = /^\s*(?:#.*|(?:msg\w+(?:\[\d+\])?\s*)?"(?:[^"\\]|\\.)*"\s*)?$/;

/** @param {string} text */
function parse(text) {
  const at = text.split(/\r?\n/).findIndex((line) => !whole.test(line));
  if (at >= 0) throw new Damage(`is no PO in line ${at + 1}. Go back to the last good file.`);
  try {
    return po.parse(text);
  } catch (error) {
    throw new Damage(
      `cannot be read as PO: ${/** @type {Error} */ (error).message}. Save it again in the tool that made it.`,
    );
  }
}
