import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {debian, run} from './run.js';

/** `msgfilter` puts the texts in, `msgfmt` checks the placeholders, `msgcat` writes it once more. */
export const gettext = {
  name: 'gettext',
  version: () => debian('gettext'),
  locales: ['de', 'ar', 'zh-Hans'],
  work(folder, locale, work) {
    const filter = path.join(folder, 'filter.mjs');
    writeFileSync(
      filter,
      `import {readFileSync} from 'node:fs';
const work = ${JSON.stringify(work)};
process.stdout.write(work[process.env.MSGFILTER_MSGCTXT] ?? readFileSync(0, 'utf8'));`,
    );
    const handedOut = path.join(folder, `${locale}.po`);
    const out = path.join(folder, `${locale}-filtered.po`);
    run('msgfilter', ['--keep-header', '-i', handedOut, '-o', out, process.execPath, filter]);
    run('msgcat', ['--sort-output', '--width=60', '-o', out, out]);
    return {[`${locale}.po`]: out};
  },
};
