/**
 * What can be put right in the text of a file before it is parsed, because nothing is lost by it: the
 * parsers of browsers and of Node differ in what they forgive.
 */

/** Names of characters that HTML knows and XML does not. */
const named = {
  nbsp: '\u00a0', hellip: '…', ndash: '–', mdash: '—', laquo: '«', raquo: '»', lsquo: '‘',
  rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', sbquo: '‚', thinsp: '\u2009', zwnj: '\u200c',
  zwj: '\u200d', middot: '·', times: '×', deg: '°', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä',
  Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â',
  ccedil: 'ç', icirc: 'î', ocirc: 'ô', ugrave: 'ù', ucirc: 'û', ntilde: 'ñ', aacute: 'á',
  iacute: 'í', oacute: 'ó', uacute: 'ú', atilde: 'ã', otilde: 'õ', iquest: '¿', iexcl: '¡',
}; // prettier-ignore

const ownElements =
  'xliff|file|header|body|group|trans-unit|source|target|note|x|g|mrk|seg-source|alt-trans|phase-group|phase|tool';

/** @type {[what: string, mend: (text: string) => string][]} */
const mends = [
  ['there was something before the first line', (text) => text.replace(/^[^<]+(?=<\?xml|<xliff|<\w+:xliff)/, '')],
  ['there was something after the end', (text) => text.replace(/(<\/(?:\w+:)?xliff\s*>)[^]*\S[^]*$/, '$1\n')],
  ['had a document type', (text) => text.replace(/<!DOCTYPE[^>[]*>/i, (all) => all.replace(/[^\n]/g, ''))],
  ['had line ends that XML does not know', (text) => text.replace(/[\u0085\u2028]/g, ' ')],
  ['had names of characters that only HTML knows', (text) => text.replace(reference, (all, name) => Object.hasOwn(named, name ?? '') ? named[/** @type {keyof typeof named} */ (name)] : all)],
  ['had an & alone', (text) => text.replace(reference, (all) => all === '&' ? '&amp;' : all)],
  ['had prefixes before the names of elements', withoutPrefixes],
  ['said that it is XLIFF 1.0 or 1.1', (text) => text.replace(/<xliff\b[^>]*>/, (root) => root.replace(/(version\s*=\s*["'])1\.[01]/, '$11.2').replace(/(xliff:document:1\.)[01]/, '$12'))],
  ['did not say that it is XLIFF', (text) => text.replace(/<xliff\b(?![^>]*\sxmlns\s*=)/, '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"')],
]; // prettier-ignore

/** What begins with &, but for CDATA, where it is a letter as others. */
const reference = /<!\[CDATA\[[^]*?\]\]>|&#\d+;|&#x[\da-fA-F]+;|&(\w+);|&/g;

/**
 * @param {string} text
 * @returns {{text: string, repairs: string[], shift: number}} `shift`: how many lines are gone in front
 */
export function mendText(text) {
  /** @type {string[]} */
  const repairs = [];
  let mended = text;
  for (const [what, mend] of mends) {
    const before = mended;
    mended = mend(before);
    if (mended !== before) repairs.push(what);
  }
  const [inFront] = /^[^<]*/.exec(text) ?? [''];
  return {
    text: mended,
    repairs,
    shift: mended.startsWith('<') ? inFront.split('\n').length - 1 : 0,
  };
}

/** @param {string} text */
function withoutPrefixes(text) {
  const [prefix] = /<([\w.-]+):(?:xliff|file|trans-unit)\b/.exec(text)?.slice(1) ?? [];
  if (!prefix) return text;
  const own = `${prefix.replace(/\./g, '\\.')}:(?=(?:${ownElements})[\\s/>])`;
  return text
    .replace(new RegExp(`(</?)${own}`, 'g'), '$1')
    .replace(new RegExp(`<xliff\\b[^>]*>`), (root) =>
      /\sxmlns\s*=/.test(root) ? root : root.replace(`xmlns:${prefix}=`, 'xmlns='),
    );
}
