import {put, putAll} from './small.js';

/**
 * What tools do to a file and lose nothing by. Every text has to come out as it was: `[what is done,
 * change, what the reader says of it]`.
 */

/** @param {string} text @param {boolean} [little] */
const utf16 = (text, little = true) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((_, index) => view.setUint16(index * 2, text.charCodeAt(index), little));
  return bytes;
};

/** @param {string} text @param {string} name */
const latin1 = (text, name) =>
  Uint8Array.from(text.replace('UTF-8', name), (character) => character.charCodeAt(0));

/** @param {string} attributes */
const targets = (attributes) => putAll('<target state="translated">', `<target${attributes}>`);

/** @type {Record<string, import('./rows.js').Repaired[]>} by language */
export const repaired = {
  de: [
    ['changes nothing', (t) => t],
    ['adds a byte order mark', (t) => `\ufeff${t}`, /byte order mark/],
    ['writes UTF-16', (t) => utf16(`\ufeff${t}`), /UTF-16/],
    ['writes UTF-16, the other way round', (t) => utf16(`\ufeff${t}`, false), /UTF-16/],
    ['writes UTF-16 without a mark', (t) => utf16(t), /UTF-16/],
    ['writes ISO 8859-1, and says so', (t) => latin1(t, 'ISO-8859-1'), /ISO-8859-1/],
    ['writes windows-1252, and says so', (t) => latin1(t, 'windows-1252'), /windows-1252/],
    ['writes lines of Windows', putAll('\n', '\r\n')],
    ['writes everything on one line', putAll(/>\s+</g, '><')],
    ['indents anew, also inside targets', (t) => t.replaceAll('\n', '\n\t').replace('Wenn Sie', '\n      Wenn\n Sie')],
    ['leaves no line at the end', (t) => t.trimEnd()],
    ['leaves a blank line in front', (t) => `\n\n${t}`, /before the first line/],
    ['leaves words in front', (t) => `Here it is:\n${t}`, /before the first line/],
    ['leaves words at the end', (t) => `${t}\nSent from my telephone`, /after the end/],
    ['adds a document type', put('<xliff', '<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://www.oasis-open.org/committees/xliff/documents/xliff.dtd">\n<xliff'), /document type/],
    ['drops the declaration', put(/<\?xml.*\?>\n/, '')],
    ['quotes the declaration otherwise', put(/<\?xml.*\?>/, "<?xml version='1.0' encoding='utf-8' standalone='yes'?>")],
    ['adds xml:space', putAll('<trans-unit', '<trans-unit xml:space="preserve"')],
    ['adds xml:lang', (t) => t.replaceAll('<source>', '<source xml:lang="en">').replaceAll('<target', '<target xml:lang="de"')],
    ['adds attributes of its own', (t) => t.replace('<xliff', '<xliff xmlns:okp="okapi-framework:xliff-extensions"').replaceAll('<target', '<target okp:x="1"')],
    ['adds a header', put('    <body>', '<header><phase-group><phase phase-name="a" process-name="b"/></phase-group><tool tool-id="c" tool-name="d"/></header><body>')],
    ['groups the units', (t) => t.replace('    <body>', '<body><group id="g">').replace('    </body>', '</group></body>')],
    ['puts the units in another order', (t) => t.replace(/(<trans-unit[^]*<\/trans-unit>)(\s*)(<trans-unit id="about.grief">[^]*?<\/trans-unit>)/, '$3$2$1')],
    ['leaves comments between units', put('      <trans-unit id="about.grief">', '<!-- <trans-unit> is no unit here -->\n<trans-unit id="about.grief">')],
    ['numbers the units', (t) => t.replaceAll('<trans-unit ', '<trans-unit resname="a" restype="x-b" ')],
    ['puts the note before the target', putAll(/(<target.*)\n(.*<note.*)/g, '$2\n$1')],
    ['drops the notes', putAll(/\s*<note.*<\/note>/g, '')],
    ['doubles the notes', putAll(/<note from="lit-localize">(.*)<\/note>/g, '$&<note>$1</note>')],
    ['adds notes of its own', putAll('</target>', '</target><note from="tool">Seen</note>')],
    ['prefixes every element', (t) => t.replace(/<(\/?)([a-z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x='), /prefixes/],
    ['prefixes the units alone', (t) => t.replace(/<(\/?)(trans-unit|source|target|note)/g, '<$1ns0:$2').replace('xmlns=', 'xmlns:ns0="urn:oasis:names:tc:xliff:document:1.2" xmlns='), /prefixes/],
    ['says that it is XLIFF 1.1', putAll(/1\.2(?=")/g, '1.1'), /XLIFF 1\.0 or 1\.1/],
    ['says that it is XLIFF 1.0', putAll(/1\.2(?=")/g, '1.0'), /XLIFF 1\.0 or 1\.1/],
    ['prefixes everything, as XLIFF 1.1', (t) => t.replace(/<(\/?)([a-z])/g, '<$1ns0:$2').replace('xmlns=', 'xmlns:ns0=').replaceAll('1.2"', '1.1"'), /prefixes/, /XLIFF 1\.0 or 1\.1/],
    ['drops the namespace', put(/ xmlns="[^"]*"/, ''), /did not say that it is XLIFF/],
    ['writes the language as DE', put('target-language="de"', 'target-language="DE"'), /target-language "DE" read as "de"/],
    ['writes the language as de-DE', put('target-language="de"', 'target-language="de-DE"'), /"de-DE" read as "de"/],
    ['writes the language as de_DE', put('target-language="de"', 'target-language="de_DE"'), /"de_DE" read as "de"/],
    ['writes the language as de-AT', put('target-language="de"', 'target-language="de-AT"'), /"de-AT" read as "de"/],
    ['writes the language as de-Latn', put('target-language="de"', 'target-language="de-Latn"'), /"de-Latn" read as "de"/],
    ['drops the language', put(' target-language="de"', ''), /target-language is missing: it was read as "de"/],
    ['empties the language', put('target-language="de"', 'target-language=""'), /target-language is missing: it was read as "de"/],
    ['writes English as en-US', put('source-language="en"', 'source-language="en-US"'), /source-language "en-US" read as "en"/],
    ['writes English as en_GB', put('source-language="en"', 'source-language="en_GB"'), /source-language "en_GB" read as "en"/],
    ['drops the source language', put('source-language="en" ', ''), /source-language "" read as "en"/],
    ['writes & alone', put('an &amp; warten', 'an & warten'), /& alone/],
    ['writes characters as numbers', put('geprüft', 'gepr&#252;ft')],
    ['writes characters as numbers in hexadecimal', put('geprüft', 'gepr&#xfc;ft')],
    ['writes characters by the names of HTML', put('geprüft', 'gepr&uuml;ft'), /only HTML knows/],
    ['writes letters and accents apart', put('geprüft', 'gepru\u0308ft'), /NFC/],
    ['writes the whole file in letters and accents apart', (t) => t.normalize('NFD'), /NFC/, /NFC/],
    ['puts a soft hyphen into a word', put('brauchen', 'brau\u00adchen'), /soft hyphens/],
    ['writes a soft hyphen as a number', put('Trauer', 'Trau&#173;er'), /soft hyphens/],
    ['ends lines as XML does not', put('Wenn Sie', 'Wenn\u2028Sie'), /line ends/],
    ['uses CDATA', put('Wenn Sie Hilfe brauchen', '<![CDATA[Wenn Sie Hilfe brauchen]]>'), /CDATA/],
    ['uses CDATA in a part', put('112 an &amp; warten', '<![CDATA[112 an & warten]]>'), /CDATA/],
    ['leaves a comment', put('Wenn Sie', 'Wenn<!-- ? --> Sie'), /comment or an instruction/],
    ['leaves an instruction', put('Wenn Sie', '<?segment 1?>Wenn Sie'), /comment or an instruction/],
    ['marks segments', putAll(/(<target[^>]*>)(.*)(<\/target>)/g, '$1<mrk mtype="seg" mid="0">$2</mrk>$3'), ...Array(6).fill(/<mrk>/)],
    ['marks segments, and keeps the source of each', putAll(/<\/source>(\s*<target[^>]*>)(.*)(<\/target>)/g, '</source><seg-source><mrk mtype="seg" mid="0">a</mrk></seg-source>$1<mrk mtype="seg" mid="0">$2</mrk>$3'), ...Array(6).fill([/<seg-source>/, /<mrk>/]).flat()],
    ['marks each sentence', put('Für junge Menschen von 12 bis 18. Es kostet nichts.', '<mrk mtype="seg" mid="0">Für junge Menschen von 12 bis 18.</mrk> <mrk mtype="seg" mid="1">Es kostet nichts.</mrk>'), /<mrk>/],
    ['marks a word', put('Wenn Sie', '<mrk mtype="term">Wenn</mrk> Sie'), /<mrk>/],
    ['marks in marks', put('Wenn Sie', '<mrk mtype="seg"><mrk mtype="term">Wenn</mrk></mrk> Sie'), /<mrk>/],
    ['marks the source', put('<source>If you', '<source><mrk mtype="term">If</mrk> you'), /<mrk>/],
    ['adds a suggestion', put('</target>', '</target><alt-trans match-quality="80"><source>Help</source><target>Hilfe</target></alt-trans>'), /<alt-trans>/],
    ['adds suggestions everywhere', putAll('</target>', '</target><alt-trans><target state="final">Hilfe</target></alt-trans>'), ...Array(6).fill(/<alt-trans>/)],
    ['writes the target twice', putAll(/<target.*<\/target>/g, '$&$&'), ...Array(6).fill(/second <target>/)],
    ['adds an empty target', put('</target>', '</target><target/>'), /second <target>/],
    ['doubles a unit', putAll(/<trans-unit id="crisis.title">[^]*?<\/trans-unit>/g, '$&$&')],
    ['adds an empty unit after a full one', put('    </body>', '<trans-unit id="about.ages"><source>For young people from 12 to 18. It is free.</source></trans-unit></body>')],
    ['adds an empty unit before a full one', put('    <body>', '<body><trans-unit id="about.ages"><source>For young people from 12 to 18. It is free.</source><target/></trans-unit>')],
    ['writes a placeholder as text', put(/(?<=Am )<x [^>]*>/, '${date}'), /written as text/],
    ['drops the name of a placeholder', put(/(?<=Am <x id="1") equiv-text="[^"]*"/, ''), /got its name back/],
    ['closes a placeholder with a tag of its own', put(/(?<=Am )<x (.*?)\/>/, '<x id="1" equiv-text="${date}"></x>')],
    ['adds attributes to a placeholder', put(/(?<=Am )<x /, '<x ctype="x-var" ')],
    ['breaks the line beside placeholders', putAll(/\s?(<x [^>]*>)(?=[ .])/g, '\n          $1\n          '), /line breaks beside/],
    ['drops the states', targets('')],
    ['empties the states', targets(' state=""')],
    ['writes states in capitals', targets(' state="Translated"'), ...Array(6).fill(/"Translated" read as translated/)],
    ['writes states with a space', targets(' state=" translated"'), ...Array(6).fill(/read as translated/)],
    ['makes up a state', targets(' state="done"'), ...Array(6).fill(/"done" read as none/)],
    ['makes up a state of its own', targets(' state="x-reviewed"'), ...Array(6).fill(/read as none/)],
    ['leaves the state of a copy behind', targets(' state="needs-translation"')],
    ['leaves the state of a new unit behind', targets(' state="new"')],
    ['writes a state-qualifier', targets(' state="translated" state-qualifier="exact-match"')],
    ['corrects the space in a source', putAll('<source>', '<source> ')],
    ['breaks lines in a source', putAll(/(<source>.*?) /g, '$1\n            ')],
  ],
  ar: [
    ['writes the language as ar-EG', put('target-language="ar"', 'target-language="ar-EG"'), /"ar-EG" read as "ar"/],
    ['writes the language as ar_SA', put('target-language="ar"', 'target-language="ar_SA"'), /"ar_SA" read as "ar"/],
    ['writes Hamza and Alif apart', putAll('إ', '\u0627\u0655'), ...Array(3).fill(/NFC/)],
  ],
  hi: [
    ['writes letters with a nukta as Hindi keyboards do', putAll('\u092b\u093c', '\u095e'), /NFC/, /NFC/],
    ['writes the language as hi_IN', put('target-language="hi"', 'target-language="hi_IN"'), /"hi_IN" read as "hi"/],
  ],
  uk: [
    ['writes й in two', putAll('й', '\u0438\u0306'), /NFC/],
    ['writes the language as uk-UA', put('target-language="uk"', 'target-language="uk-UA"'), /"uk-UA" read as "uk"/],
  ],
  fr: [
    ['writes the language as fr-FR', put('target-language="fr"', 'target-language="fr-FR"'), /"fr-FR" read as "fr"/],
    ['writes é in two', putAll('é', 'e\u0301'), /NFC/, /NFC/],
  ],
  'zh-Hans': [
    ['writes the language as zh-CN', put('target-language="zh-Hans"', 'target-language="zh-CN"'), /"zh-CN" read as "zh-Hans"/],
    ['writes the language as zh_CN', put('target-language="zh-Hans"', 'target-language="zh_CN"'), /"zh_CN" read as "zh-Hans"/],
    ['writes the language as zh_Hans', put('target-language="zh-Hans"', 'target-language="zh_Hans"'), /"zh_Hans" read as "zh-Hans"/],
    ['writes the language as zh-Hans-CN', put('target-language="zh-Hans"', 'target-language="zh-Hans-CN"'), /"zh-Hans-CN" read as "zh-Hans"/],
    ['writes the language as zh', put('target-language="zh-Hans"', 'target-language="zh"'), /"zh" read as "zh-Hans"/],
    ['breaks the line beside placeholders', putAll(/<x [^>]*>/g, '\n          $&\n          '), /line breaks beside/],
  ],
}; // prettier-ignore
