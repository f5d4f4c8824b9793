import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {debian, run} from './run.js';
import {onScreen} from './screen.js';

/** Lokalize over D-Bus. Without a name and an address it asks for them first. */
export const lokalize = {
  name: 'lokalize',
  version: () => debian('lokalize'),
  locales: ['de'],
  async work(folder, locale, work) {
    const files = [`${locale}.po`, `${locale}.xlf`].map((file) => path.join(folder, file));
    const texts = path.join(folder, 'work.json');
    writeFileSync(texts, JSON.stringify(work));
    for (const file of files) {
      await onScreen(async ({home, env}) => {
        mkdirSync(path.join(home, '.config'), {recursive: true});
        writeFileSync(
          path.join(home, '.config/lokalizerc'),
          '[Identity]\nauthorName=Translator\nauthorEmail=translator@example.org\nDefaultMailingList=none\n',
        );
        const session = path.join(import.meta.dirname, 'lokalize-session.js');
        run('dbus-run-session', [process.execPath, session, file, texts], {env});
      });
    }
    return Object.fromEntries(files.map((file) => [path.basename(file), file]));
  },
};
