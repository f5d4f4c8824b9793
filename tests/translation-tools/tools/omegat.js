import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {debian, run} from './run.js';

/** OmegaT's own console mode on the project it is handed; the work stands where OmegaT saves it. */
export const omegat = {
  name: 'omegat',
  version: () => debian('omegat'),
  locales: ['de', 'ar', 'zh-Hans'],
  work(folder, locale, work) {
    const project = path.join(folder, `${locale}-omegat`);
    writeFileSync(path.join(project, 'omegat/project_save.tmx'), memory(project, locale, work));
    const config = mkdtempSync(path.join(os.tmpdir(), 'ipt-omegat-'));
    run('omegat', [project, '--mode=console-translate', `--config-dir=${config}`]);
    return {[`${locale}.po`]: path.join(project, 'target', `${locale}.po`)};
  },
};

/** As OmegaT 3.6 writes it, one translation for each place. */
function memory(project, locale, work) {
  const source = readFileSync(path.join(project, 'source', `${locale}.po`), 'utf8');
  const units = Object.entries(work).map(
    ([id, text]) => `<tu>
<prop type="file">${locale}.po</prop>
<prop type="path">${id}</prop>
<tuv lang="EN"><seg>${english(source, id)}</seg></tuv>
<tuv lang="${locale.toUpperCase()}" changeid="translator" changedate="20261128T120000Z"><seg>${text}</seg></tuv>
</tu>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1">
<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6.0" segtype="paragraph" srclang="EN"/>
<body>
${units.join('\n')}
</body>
</tmx>
`;
}

/** The English of an entry of a PO file. */
function english(source, id) {
  const [, lines] = new RegExp(`msgctxt "${id}"\nmsgid ((?:".*"\n)+)`).exec(source);
  return lines.replace(/^"|"$/gm, '').replaceAll('\n', '');
}
