import {stringify} from 'csv-stringify/sync';
import {toPo} from './po.js';

/**
 * An OmegaT project around a PO file: it shows the English, where OmegaT's own reading of XLIFF shows
 * the translation as if it were the source. Whole texts, not sentences; each text has a translation
 * of its own; the head of the PO file is not offered for translation. OmegaT asks about every folder
 * that is not there.
 *
 * @param {string} locale
 * @param {import('./handed-out.js').HandedOut[]} texts
 * @param {import('../reader/types.js').Term[]} terms
 * @returns {Record<string, string>} by path; a path that ends in `/` is an empty folder
 */
export const toOmegat = (locale, texts, terms) => ({
  'omegat.project': project(locale),
  'omegat/filters.xml': filters,
  [`source/${locale}.po`]: toPo(locale, texts),
  'glossary/glossary.txt': stringify(
    terms.map(({term, translation, note}) =>
      translation ? [term, translation.replaceAll('|', ', '), note] : [term, note, ''],
    ),
    {delimiter: '\t', quote: false},
  ),
  'target/': '',
  'tm/': '',
  'dictionary/': '',
});

/** @param {string} locale */
const project = (locale) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
  <project version="1.0">
    <source_dir>__DEFAULT__</source_dir>
    <target_dir>__DEFAULT__</target_dir>
    <tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir>
    <glossary_file>__DEFAULT__</glossary_file>
    <dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>en</source_lang>
    <target_lang>${locale}</target_lang>
    <sentence_seg>false</sentence_seg>
    <support_default_translations>false</support_default_translations>
    <remove_tags>false</remove_tags>
  </project>
</omegat>
`;

const filters = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<filters removeTags="false" removeSpacesNonseg="true" preserveSpaces="false" ignoreFileContext="false">
  <filter className="org.omegat.filters2.po.PoFilter" enabled="true">
    <files sourceFilenameMask="*.po" sourceEncoding="UTF-8" targetEncoding="UTF-8" targetFilenamePattern="\${filename}"/>
    <option name="skipHeader" value="true"/>
  </filter>
</filters>
`;
