import {defineConfig} from 'vite';
import {openRoot} from '../../.config/vite/open-root.js';
import {pseudoLocales} from '../../.config/vite/translations.js';
import {sourceMessages} from '../../locales/tools/lit-localize.js';
import {openProject} from '../../locales/tools/project.js';

/**
 * The elements come from `src`, as in the bundle. The quiz is open, so that stories can answer it
 * and axe can look inside; languages are loaded, as from npm.
 */
export default defineConfig({
  plugins: [openRoot(), withPseudoLocales(), englishMessages()],
  build: {chunkSizeWarningLimit: 2000},
});

/** Adds the two languages nobody speaks to those that can be chosen. */
function withPseudoLocales() {
  return {
    name: 'ipt-pseudo-locales',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/generated/locales.ts')) return;
      const loaders = pseudoLocales.map(
        (locale) => `'${locale}': () => import('./pseudo/${locale}.js'),`,
      );
      return {code: code.replace(/= \{$/m, `= {${loaders.join('')}`), map: null};
    },
  };
}

/** The English of the code as translators get it, for the translator preview. */
function englishMessages() {
  const name = 'virtual:english-messages';
  return {
    name: 'ipt-english-messages',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return;
      return `export const messages = ${JSON.stringify(sourceMessages(openProject()))};`;
    },
  };
}
