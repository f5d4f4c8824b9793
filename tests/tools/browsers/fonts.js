import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {cacheDirectory, rootDirectory} from './found.js';

/**
 * The letters the tests are shown in, so that no result depends on the fonts of a machine: wide ones
 * and narrower ones, each set with the families that stand for CSS's generic names. They come from
 * npm as whole font files, because Chromium takes no compressed web font for a font of the system.
 */
const fontSets = {
  dejavu: {
    folders: ['dejavu-fonts-ttf/ttf'],
    families: {
      'sans-serif': 'DejaVu Sans',
      serif: 'DejaVu Serif',
      monospace: 'DejaVu Sans Mono',
    },
  },
  noto: {
    folders: [
      '@expo-google-fonts/noto-sans/400Regular',
      '@expo-google-fonts/noto-sans/700Bold',
      '@expo-google-fonts/noto-sans-arabic/400Regular',
      '@expo-google-fonts/noto-sans-arabic/700Bold',
    ],
    families: {'sans-serif': 'Noto Sans'},
  },
};

/** @typedef {keyof typeof fontSets} FontSet */

export const fontSetNames = /** @type {FontSet[]} */ (Object.keys(fontSets));

/** Where the font files are. Firefox has to be allowed to read there. */
export const fontsDirectory = path.join(rootDirectory, 'node_modules');

/**
 * The environment to start a browser in: this process's, what the browser needs, and one set of
 * fonts. Only systems with fontconfig heed the last, such as Linux; elsewhere the machine's show.
 *
 * @param {import('./found.js').Browser} browser
 * @param {string} [fonts] the name of a set; else the one named in FONTS, else DejaVu
 */
export function browserEnvironment({env}, fonts = process.env.FONTS || 'dejavu') {
  if (!fontSets[fonts]) {
    throw new Error(`FONTS names ${fonts}; known are ${fontSetNames.join(', ')}`);
  }
  return {...process.env, ...env, FONTCONFIG_FILE: configurationFile(fonts)};
}

/** @param {string} name */
function configurationFile(name) {
  const file = path.join(cacheDirectory, `fonts-${name}.conf`);
  // Renamed when it is whole, because another test may start a browser with it just now.
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(cacheDirectory, {recursive: true});
  writeFileSync(unfinished, configuration(fontSets[name]));
  renameSync(unfinished, file);
  return file;
}

/** @param {{folders: string[], families: Record<string, string>}} set */
function configuration({folders, families}) {
  const aliases = Object.entries(families).map(
    ([generic, family]) =>
      `<alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.map((folder) => `<dir>${path.join(fontsDirectory, folder)}</dir>`).join('\n  ')}
  <cachedir>${path.join(cacheDirectory, 'font-cache')}</cachedir>
  ${aliases.join('\n  ')}
  <match>
    <edit name="family" mode="append_last"><string>${families['sans-serif']}</string></edit>
  </match>
</fontconfig>
`;
}
