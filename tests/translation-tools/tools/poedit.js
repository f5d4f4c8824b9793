import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {idsOf} from './ids.js';
import {debian} from './run.js';
import {onScreen} from './screen.js';

/** Poedit by its keys, in the order of the file. */
export const poedit = {
  name: 'poedit',
  version: () => debian('poedit'),
  locales: ['de'],
  async work(folder, locale, work) {
    const files = [`${locale}.po`, `${locale}.xlf`].map((file) => path.join(folder, file));
    for (const file of files) await translate(file, work);
    return Object.fromEntries(files.map((file) => [path.basename(file), file]));
  },
};

const translate = (file, work) =>
  onScreen(async (screen) => {
    mkdirSync(path.join(screen.home, '.config/poedit'), {recursive: true});
    writeFileSync(
      path.join(screen.home, '.config/poedit/config'),
      'sort_by=file-order\nsort_untrans_first=0\nsort_errors_first=0\nsort_group_by_context=0\ncheck_spelling=0\n',
    );
    screen.start('dbus-run-session', ['poedit', file]);
    const window = await screen.window(path.basename(file));
    screen.keys('windowactivate', '--sync', window);
    screen.keys('windowsize', '--sync', window, '1200', '850');
    screen.keys('windowmove', '--sync', window, '0', '0');
    await screen.wait(1500);
    // Into the translation of the first text.
    await screen.press('ctrl+Up');
    screen.keys('mousemove', '300', '760', 'click', '1');
    await screen.wait(300);
    const isXliff = file.endsWith('.xlf');
    for (const id of idsOf(readFileSync(file, 'utf8'))) {
      const text = work[id];
      if (text) {
        await screen.press('ctrl+a');
        // In XLIFF Poedit shows a placeholder in braces.
        await screen.type(isXliff ? text.replace(/\$\{\w+\}/g, '{$&}') : text);
      }
      await screen.press('ctrl+Down');
    }
    await screen.press('ctrl+s');
    await screen.wait(2500);
  });
