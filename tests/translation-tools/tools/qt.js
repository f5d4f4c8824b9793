import path from 'node:path';
import {debian, run} from './run.js';

/** Qt's converter, which Linguist saves with: XLIFF and PO through its own memory. */
const lconvert = (name, program, dpkg) => ({
  name,
  version: () => debian(dpkg),
  locales: ['de'],
  work(folder, locale) {
    const files = [`${locale}.xlf`, `${locale}.po`];
    for (const file of files) {
      run(program, ['-i', path.join(folder, file), '-o', path.join(folder, `qt-${file}`)]);
    }
    return Object.fromEntries(files.map((file) => [file, path.join(folder, `qt-${file}`)]));
  },
});

export const qt5 = lconvert('qt5-lconvert', '/usr/lib/qt5/bin/lconvert', 'qttools5-dev-tools');
export const qt6 = lconvert('qt6-lconvert', '/usr/lib/qt6/bin/lconvert', 'qt6-l10n-tools');
