import {contentOf} from './content.js';
import {readBuilt} from './files.js';
import {openLab} from './lab.js';
import {kit} from './pages/kit.js';

/**
 * What the widgets show in some languages, by language, from the build that can be looked into.
 *
 * @param {string[]} languages
 */
export async function contentsIn(languages) {
  const open = kit(() => readBuilt('audit/ipt-widgets.js'), 'ipt-widgets.js');
  const lab = await openLab(Object.fromEntries(languages.map((lang) => [lang, {...open, lang}])));
  const contents = {};
  try {
    for (const lang of languages) contents[lang] = await lab.on(lang, 1, contentOf);
  } finally {
    await lab.close();
  }
  return contents;
}
