import {readBefore} from './before.js';
import {answers, answersBefore, contentOf} from './content.js';
import {readBuilt} from './files.js';
import {openLab} from './lab.js';
import {kit} from './pages/kit.js';

/**
 * What the widgets show in some languages, by language, from the build that can be looked into.
 *
 * @param {string[]} languages
 * @param {(file: string) => string} [read] a file of `dist`, also of another version
 * @param {number[]} [ticked] the option to tick in each question of its quiz
 */
export async function contentsIn(languages, read = readBuilt, ticked = answers) {
  const open = kit(() => read('audit/ipt-widgets.js'), 'ipt-widgets.js');
  const lab = await openLab(Object.fromEntries(languages.map((lang) => [lang, {...open, lang}])));
  const contents = {};
  try {
    for (const lang of languages) contents[lang] = await lab.on(lang, 1, (page) => contentOf(page, ticked)); // prettier-ignore
  } finally {
    await lab.close();
  }
  return contents;
}

/** What the pages are made of: what the widgets show, and what they did in the version before. */
export async function contents() {
  const languages = ['en', 'es'];
  const old = readBefore();
  const before = old && (await contentsIn(languages, old, answersBefore));
  return {...(await contentsIn(languages)), before};
}
